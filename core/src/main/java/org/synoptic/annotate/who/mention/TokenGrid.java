package org.synoptic.annotate.who.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/**
 * The words of a text with their tags and parse. In all methods {@code s} is the index of a
 * sentence and {@code i} that of a word in it.
 */
public final class TokenGrid {

  private final String body;
  private final List<Sentence> sentences;
  private final List<List<String>> forms = new ArrayList<>();
  private final List<ParsedSentence> parses = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  public TokenGrid(String body, List<Sentence> sentences) {
    this.body = body;
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      List<String> printed = sentence.tokens().stream().map(t -> t.span().in(body)).toList();
      forms.add(printed);
      words.addAll(printed);
      parses.add(new ParsedSentence(sentence, body));
    }
  }

  public String body() {
    return body;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The parse of the sentence. */
  public ParsedSentence tree(int s) {
    return parses.get(s);
  }

  public int size(int s) {
    return parses.get(s).size();
  }

  public Token token(int s, int i) {
    return parses.get(s).token(i);
  }

  /** The word as printed; {@code ""} outside the sentence. */
  public String form(int s, int i) {
    return i < 0 || i >= size(s) ? "" : forms.get(s).get(i);
  }

  /** The word in lower case; {@code ""} outside the sentence. */
  public String lower(int s, int i) {
    return parses.get(s).word(i);
  }

  /** Whether the text has the word in exactly this form. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** The part-of-speech tag of the Penn Treebank; {@code ""} outside the sentence. */
  public String tag(int s, int i) {
    return parses.get(s).tag(i);
  }

  public boolean isProper(int s, int i) {
    return Tags.isProperNoun(tag(s, i));
  }

  /** The head of the word; -1 at the root. Words other than the root may lack a head too. */
  public int head(int s, int i) {
    return parses.get(s).head(i);
  }

  /** The word's relation to its head, {@code ""} outside the sentence. */
  public String relation(int s, int i) {
    return parses.get(s).relation(i);
  }

  /** The span from word {@code from} to the word before {@code to}. */
  public Span span(int s, int from, int to) {
    return parses.get(s).span(from, to - 1);
  }

  /** Whether no char stands between the word and the one before. */
  public boolean touchesPrevious(int s, int i) {
    return i > 0 && token(s, i - 1).span().end() == token(s, i).span().start();
  }

  public boolean hasLetter(int s, int i) {
    return form(s, i).codePoints().anyMatch(Character::isLetter);
  }

  public boolean isCapital(int s, int i) {
    return !form(s, i).isEmpty() && Character.isUpperCase(form(s, i).codePointAt(0));
  }

  /** The words as printed, with one space for any white space between them. */
  public String words(int s, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from && !touchesPrevious(s, i) ? " " : "").append(form(s, i));
    }
    return words.toString();
  }
}

package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** The text word by word: {@code s} is the number of a sentence, {@code i} that of a word in it. */
final class TokenGrid {

  private final String body;
  private final List<Sentence> sentences;
  private final List<List<String>> forms = new ArrayList<>();
  private final List<ParsedSentence> parses = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  TokenGrid(String body, List<Sentence> sentences) {
    this.body = body;
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      List<String> printed = sentence.tokens().stream().map(t -> t.span().in(body)).toList();
      forms.add(printed);
      words.addAll(printed);
      parses.add(new ParsedSentence(sentence, body));
    }
  }

  String body() {
    return body;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence as a tree. */
  ParsedSentence tree(int s) {
    return parses.get(s);
  }

  int size(int s) {
    return parses.get(s).size();
  }

  Token token(int s, int i) {
    return parses.get(s).token(i);
  }

  /** The word as printed, {@code ""} outside the sentence. */
  String form(int s, int i) {
    return i < 0 || i >= size(s) ? "" : forms.get(s).get(i);
  }

  String lower(int s, int i) {
    return parses.get(s).word(i);
  }

  /** Whether the text has the word, just so, anywhere. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** The Penn tag, {@code ""} outside the sentence. */
  String tag(int s, int i) {
    return parses.get(s).tag(i);
  }

  boolean isProper(int s, int i) {
    return Tags.isProperNoun(tag(s, i));
  }

  /** What the word hangs on, -1 at the top; a parse may leave more than its root without a head. */
  int head(int s, int i) {
    return parses.get(s).head(i);
  }

  /** The word's relation to its head, {@code ""} outside the sentence. */
  String relation(int s, int i) {
    return parses.get(s).relation(i);
  }

  Span span(int s, int from, int to) {
    return parses.get(s).span(from, to - 1);
  }

  /** Whether nothing stands between the word at {@code i} and the one before. */
  boolean touchesPrevious(int s, int i) {
    return i > 0 && token(s, i - 1).span().end() == token(s, i).span().start();
  }

  boolean hasLetter(int s, int i) {
    return form(s, i).codePoints().anyMatch(Character::isLetter);
  }

  boolean isCapital(int s, int i) {
    return !form(s, i).isEmpty() && Character.isUpperCase(form(s, i).codePointAt(0));
  }

  /** The words as printed, one space where there is any. */
  String words(int s, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from && !touchesPrevious(s, i) ? " " : "").append(form(s, i));
    }
    return words.toString();
  }
}

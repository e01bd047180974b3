package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** The text word by word: {@code s} is the number of a sentence, {@code i} that of a word in it. */
final class Parsed {

  private final String body;
  private final List<Sentence> sentences;
  private final List<List<String>> forms = new ArrayList<>();
  private final List<List<String>> lowers = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  Parsed(String body, List<Sentence> sentences) {
    this.body = body;
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      List<String> printed = sentence.tokens().stream().map(t -> t.span().in(body)).toList();
      forms.add(printed);
      words.addAll(printed);
      lowers.add(printed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }
  }

  String body() {
    return body;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  int size(int s) {
    return sentences.get(s).tokens().size();
  }

  Token token(int s, int i) {
    return sentences.get(s).tokens().get(i);
  }

  /** The word as printed, {@code ""} outside the sentence. */
  String form(int s, int i) {
    return i < 0 || i >= size(s) ? "" : forms.get(s).get(i);
  }

  String lower(int s, int i) {
    return i < 0 || i >= size(s) ? "" : lowers.get(s).get(i);
  }

  /** Whether the text has the word, just so, anywhere. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** The Penn tag, {@code ""} outside the sentence. */
  String tag(int s, int i) {
    return i < 0 || i >= size(s) ? "" : token(s, i).tag();
  }

  boolean isProper(int s, int i) {
    return tag(s, i).startsWith("NNP");
  }

  /** What the word hangs on, -1 at the top; a parse may leave more than its root without a head. */
  int head(int s, int i) {
    return i < 0 || i >= size(s) ? -1 : token(s, i).head();
  }

  /** The word's relation to its head, {@code ""} outside the sentence. */
  String relation(int s, int i) {
    return i < 0 || i >= size(s) ? "" : token(s, i).relation();
  }

  Span span(int s, int from, int to) {
    return token(s, from).span().union(token(s, to - 1).span());
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

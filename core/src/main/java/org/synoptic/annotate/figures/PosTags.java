package org.synoptic.annotate.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.text.numbers.ScannedToken;

/** Parts of speech of a text's words: the engine's where it gave them, otherwise by their look. */
final class PosTags {

  private static final Set<String> PLURALS = FigureWords.of("plurals");
  private static final Set<String> CLOSED =
      Set.of(
          "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "but", "that",
          "which", "who", "is", "was", "were", "are", "has", "have", "had", "the", "a", "an",
          "this", "his", "its", "as", "than", "per", "after", "before", "since");

  private final List<ScannedToken> words;
  private final ContextWords kinds;
  private final boolean capitals;
  private final boolean look;
  private final Map<Integer, String> given = new HashMap<>();

  /**
   * Over the words of a text.
   *
   * @param kinds tell how nouns look in its language, for words without a tag
   */
  PosTags(List<ScannedToken> words, List<Sentence> sentences, ContextWords kinds) {
    this.words = words;
    this.kinds = kinds;
    capitals = kinds.is("NOUNS", "capitals");
    look = kinds.is("NOUNS", "look");
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        given.put(token.span().start(), token.tag());
      }
    }
  }

  /** Penn tag of word {@code i}, "" for marks and beyond the end. */
  String of(int i) {
    if (i < 0 || i >= words.size()) {
      return "";
    }
    ScannedToken word = words.get(i);
    if (!word.alphabetic()) {
      return word.numeric() ? "CD" : "";
    }
    String tag = given.get(word.start());
    return tag != null && !tag.isEmpty() ? tag : capitals ? byCapital(i) : look ? byLook(word) : "";
  }

  /** German: a capital makes a noun, and what is inflected right before one is an adjective. */
  private String byCapital(int i) {
    if (words.get(i).capitalised()) {
      return "NN";
    }
    boolean noun = i + 1 < words.size() && words.get(i + 1).alphabetic();
    boolean after = i > 0 && words.get(i - 1).capitalised() && !words.get(i - 1).opens();
    String lower = words.get(i).lower();
    boolean inflected = lower.length() > 3 && lower.matches(".*(?:e|en|er|es|em)");
    return noun && inflected && !after ? "JJ" : "IN";
  }

  /** True where a noun takes no other before it: compounds are one word. */
  boolean single() {
    return capitals;
  }

  /** True where the engine gave its tags. */
  boolean given() {
    return !given.isEmpty();
  }

  private String byLook(ScannedToken word) {
    String lower = word.lower().toLowerCase(Locale.ROOT);
    if (kinds.is("ADJECTIVE", lower)) {
      return "JJ";
    }
    if (CLOSED.contains(lower)) {
      return "IN";
    }
    boolean plural =
        PLURALS.contains(lower)
            || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss"))
            || kinds.of("PLURAL").stream().anyMatch(lower::endsWith);
    return plural ? (word.capitalised() ? "NNPS" : "NNS") : lower.endsWith("ed") ? "VBN" : "JJ";
  }

  boolean name(int i) {
    return of(i).startsWith("NNP");
  }

  boolean plural(int i) {
    return of(i).equals("NNS");
  }

  boolean noun(int i) {
    return of(i).startsWith("NN");
  }

  /** What may stand between a number and the noun that it counts. */
  boolean modifier(int i) {
    String tag = of(i);
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
  }
}

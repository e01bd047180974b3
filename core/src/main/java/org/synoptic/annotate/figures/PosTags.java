package org.synoptic.annotate.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Part-of-speech tags of a text's tokens: the engine's tags where there are any, otherwise guessed
 * from capitals or endings.
 */
final class PosTags {

  private static final Set<String> PLURALS = FigureWords.of("plurals");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "but", "that",
          "which", "who", "is", "was", "were", "are", "has", "have", "had", "the", "a", "an",
          "this", "his", "its", "as", "than", "per", "after", "before", "since");

  private final List<ScannedToken> tokens;
  private final ContextWords contextWords;
  private final boolean nounsCapitalised;
  private final boolean byEnding;
  private final Map<Integer, String> engineTags = new HashMap<>();

  /**
   * @param contextWords say how nouns are recognised in the language, for tokens without a tag
   */
  PosTags(List<ScannedToken> tokens, List<Sentence> sentences, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    nounsCapitalised = contextWords.is("NOUNS", "capitals");
    byEnding = contextWords.is("NOUNS", "look");
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        engineTags.put(token.span().start(), token.tag());
      }
    }
  }

  /** The Penn tag of token {@code i}; empty for punctuation and beyond the text. */
  String tagOf(int i) {
    if (i < 0 || i >= tokens.size()) {
      return "";
    }
    ScannedToken word = tokens.get(i);
    if (!word.alphabetic()) {
      return word.numeric() ? Tags.CD : "";
    }
    String tag = engineTags.get(word.start());
    return tag != null && !tag.isEmpty()
        ? tag
        : nounsCapitalised ? tagByCapital(i) : byEnding ? tagByEnding(word) : "";
  }

  /** German: a capital marks a noun; an inflected word directly before one is an adjective. */
  private String tagByCapital(int i) {
    if (tokens.get(i).capitalised()) {
      return Tags.NN;
    }
    boolean noun = i + 1 < tokens.size() && tokens.get(i + 1).alphabetic();
    boolean after =
        i > 0 && tokens.get(i - 1).capitalised() && !tokens.get(i - 1).startsParagraph();
    String lower = tokens.get(i).lower();
    boolean inflected = lower.length() > 3 && lower.matches(".*(?:e|en|er|es|em)");
    return noun && inflected && !after ? Tags.JJ : Tags.IN;
  }

  /**
   * True for a language that writes compounds as one word, so that no noun stands before another.
   */
  boolean joinsCompounds() {
    return nounsCapitalised;
  }

  /** True when the engine gave tags. */
  boolean hasEngineTags() {
    return !engineTags.isEmpty();
  }

  private String tagByEnding(ScannedToken word) {
    String lower = word.lower().toLowerCase(Locale.ROOT);
    if (contextWords.is("ADJECTIVE", lower)) {
      return Tags.JJ;
    }
    if (FUNCTION_WORDS.contains(lower)) {
      return Tags.IN;
    }
    boolean plural =
        PLURALS.contains(lower)
            || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss"))
            || contextWords.of("PLURAL").stream().anyMatch(lower::endsWith);
    return plural
        ? (word.capitalised() ? Tags.NNPS : Tags.NNS)
        : lower.endsWith("ed") ? Tags.VBN : Tags.JJ;
  }

  boolean isName(int i) {
    return Tags.isProperNoun(tagOf(i));
  }

  boolean isPlural(int i) {
    return tagOf(i).equals(Tags.NNS);
  }

  boolean isNoun(int i) {
    return Tags.isNoun(tagOf(i));
  }

  /** True for a word that can stand between a number and the noun it counts. */
  boolean isModifier(int i) {
    String tag = tagOf(i);
    return Tags.isAdjective(tag) || tag.equals(Tags.VBN) || tag.equals(Tags.VBG);
  }
}

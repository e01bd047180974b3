package org.synoptic.annotate.quotes.direct;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/**
 * Noun phrases beside a tag, read from part-of-speech tags and word order alone, because the parse
 * of a sentence that holds a quotation often loses them.
 */
final class TagNounPhrase {

  private static final Set<String> TAGS =
      Set.of(
          Tags.DT,
          Tags.CD,
          Tags.POS,
          Tags.PRP_POSS,
          Tags.CC,
          Tags.IN,
          Tags.HYPH,
          Tags.LEFT_BRACKET,
          Tags.RIGHT_BRACKET,
          Tags.COMMA,
          Tags.VBN,
          Tags.FW);
  private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "in", "with", "to");
  private static final Set<String> ALONE = Set.of("he", "she", "they", "it", "i", "we", "you");

  /** The most words of such a phrase. Set by hand. */
  private static final int LONGEST = 25;

  private TagNounPhrase() {}

  /**
   * The noun phrase that consists of the words from {@code from} up to {@code to}, exclusive; null
   * if they are none.
   */
  static @Nullable Span between(QuoteTree tree, int from, int to) {
    if (to - from == 1 && ALONE.contains(tree.word(from))) {
      return tree.span(from, from);
    }
    boolean noun = false;
    for (int i = from; i < to; i++) {
      if (!isPhraseWord(tree, i)) {
        return null;
      }
      noun |= tree.isNoun(i) && !SpeechCircumstance.isTime(tree, i);
    }
    boolean begins = from < to && to - from <= LONGEST && !tree.isPunctuation(from);
    if (!noun || !begins || Set.of(Tags.IN, Tags.CC).contains(tree.tag(from))) {
      return null;
    }
    int last = to - 1;
    boolean finalComma = tree.word(last).equals(",") && !tree.holds(",", from, last);
    return tree.span(from, finalComma ? last - 1 : last);
  }

  /** The noun phrase that begins directly after the verb at {@code verb}; or null. */
  static @Nullable Span after(QuoteTree tree, int verb) {
    int end = verb + 1;
    while (end < tree.size() && isPhraseWord(tree, end) && !tree.word(end).equals(",")) {
      end++;
    }
    boolean closed = end == tree.size() || tree.isPunctuation(end) || Tags.isWh(tree.tag(end));
    return closed && !SpeechCircumstance.isTime(tree, verb + 1)
        ? between(tree, verb + 1, end)
        : null;
  }

  /** Whether the word can be part of a noun phrase. */
  private static boolean isPhraseWord(QuoteTree tree, int i) {
    String tag = tree.tag(i);
    boolean isLinking = !tag.equals(Tags.IN) || LINKS.contains(tree.word(i));
    return !tree.isQuoted(i)
        && isLinking
        && (tree.isNoun(i) || Tags.isAdjective(tag) || TAGS.contains(tag) || tag.equals(Tags.TO));
  }

  /** Whether the word can stand in a noun phrase without commas, or is a pronoun. */
  static boolean isPlainPhraseWord(QuoteTree tree, int i) {
    return isPhraseWord(tree, i) && !tree.word(i).equals(",") || ALONE.contains(tree.word(i));
  }
}

package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/**
 * Noun phrases beside a tag, read by the order of the words alone: the parse of a sentence that
 * holds a quote often loses them.
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
  private static final int LONGEST = 25;

  private TagNounPhrase() {}

  /** The phrase that the words from {@code from} up to {@code to}, exclusive, make; or null. */
  static @Nullable Span between(QuoteTree tree, int from, int to) {
    if (to - from == 1 && ALONE.contains(tree.word(from))) {
      return tree.span(from, from);
    }
    boolean noun = false;
    for (int i = from; i < to; i++) {
      if (!belongs(tree, i)) {
        return null;
      }
      noun |= tree.isNoun(i) && !SpeechCircumstance.isTime(tree, i);
    }
    boolean begins = from < to && to - from <= LONGEST && !tree.isPunctuation(from);
    if (!noun || !begins || Set.of(Tags.IN, Tags.CC).contains(tree.tag(from))) {
      return null;
    }
    int last = to - 1;
    boolean lone = tree.word(last).equals(",") && !tree.holds(",", from, last);
    return tree.span(from, lone ? last - 1 : last);
  }

  /** The phrase that begins right behind the verb at {@code verb}; or null. */
  static @Nullable Span after(QuoteTree tree, int verb) {
    int end = verb + 1;
    while (end < tree.size() && belongs(tree, end) && !tree.word(end).equals(",")) {
      end++;
    }
    boolean closed = end == tree.size() || tree.isPunctuation(end) || Tags.isWh(tree.tag(end));
    return closed && !SpeechCircumstance.isTime(tree, verb + 1)
        ? between(tree, verb + 1, end)
        : null;
  }

  private static boolean belongs(QuoteTree tree, int i) {
    String tag = tree.tag(i);
    boolean link = !tag.equals(Tags.IN) || LINKS.contains(tree.word(i));
    return !tree.isQuoted(i)
        && link
        && (tree.isNoun(i) || Tags.isAdjective(tag) || TAGS.contains(tag) || tag.equals(Tags.TO));
  }

  /** Whether the word can stand in a phrase without commas. */
  static boolean plain(QuoteTree tree, int i) {
    return belongs(tree, i) && !tree.word(i).equals(",") || ALONE.contains(tree.word(i));
  }
}

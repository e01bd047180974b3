package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The noun phrase that stands right before a verb, by the order of the words alone: who said it
 * where the parse lost the subject.
 */
final class PrecedingNounPhrase {

  /** Relative pronouns that can be the subject of their clause. */
  private static final Set<String> SUBJECT_RELATIVE = Set.of("who", "that", "which");

  private static final Set<String> RELATIVE = Set.of("who", "whose", "which");

  /** Before a unit of time: "last week". */
  private static final Set<String> NEAR = Set.of("last", "this", "next");

  private static final Set<String> NOMINATIVE =
      Set.of("i", "he", "she", "we", "they", "you", "who");
  private static final Set<String> ABOVE =
      Set.of(
          Relations.POBJ,
          Relations.PREP,
          Relations.COMPOUND,
          Relations.NMOD,
          Relations.POSS,
          Relations.APPOS,
          Relations.CONJ);

  /** Words between a name and its verb; a bound, not tuned. */
  private static final int LONGEST = 60;

  private PrecedingNounPhrase() {}

  /** The phrase that ends just before the word {@code first}, or null. */
  static @Nullable Span phrase(QuoteTree tree, int first) {
    int last = first - 1;
    while (last > 0 && (Tags.isAdverb(tree.tag(last)) || when(tree, last))) {
      last -= when(tree, last) ? 2 : 1;
    }
    if (last < 0 || tree.isQuoted(last)) {
      return null;
    }
    if (NOMINATIVE.contains(tree.word(last))) {
      return tree.span(last, last);
    }
    if (tree.word(last).equals(",")) {
      return withAside(tree, last);
    }
    return named(tree, last) ? tree.span(start(tree, last), last) : null;
  }

  /** "last week" before the verb. */
  private static boolean when(QuoteTree tree, int i) {
    return SpeechCircumstance.isTime(tree, i) && NEAR.contains(tree.word(i - 1));
  }

  private static boolean named(QuoteTree tree, int i) {
    return Tags.isNoun(tree.tag(i)) && !SpeechCircumstance.isTime(tree, i);
  }

  /** The first word of the phrase whose last word is {@code last}. */
  private static int start(QuoteTree tree, int last) {
    int head = last;
    int first = last;
    for (int steps = 0; steps < 12; steps++) {
      first = Math.min(first, tree.left(head));
      int above = tree.head(head);
      if (above < 0 || above >= last || !ABOVE.contains(tree.relation(head))) {
        break;
      }
      if (!tree.isNoun(above) && !tree.is(above, Relations.PREP)) {
        break;
      }
      head = above;
    }
    for (int i = first; i < last; i++) {
      if (tree.isPunctuation(i)
          || tree.is(i, Relations.MARK)
          || tree.is(i, Relations.PREP) && i == first) {
        first = i + 1;
      }
    }
    return first;
  }

  /** "Ana Ruiz, who chairs the council," at the start or after a comma, with the closing comma. */
  private static @Nullable Span withAside(QuoteTree tree, int comma) {
    for (int opening = comma - 2; opening > 0 && comma - opening < LONGEST; opening--) {
      if (tree.word(opening).equals(",") && !tree.isQuoted(opening)) {
        int first = startBefore(tree, opening);
        if (first >= 0 && aside(tree, opening + 1, comma)) {
          return tree.span(first, comma);
        }
      }
    }
    return null;
  }

  /** The first word of the noun phrase that is all between a comma and the one before, or -1. */
  private static int startBefore(QuoteTree tree, int comma) {
    int first = comma;
    while (first > 0 && nominal(tree, first - 1)) {
      first--;
    }
    boolean begins = first == 0 || tree.word(first - 1).equals(",") || lead(tree, first - 1);
    return begins && first < comma && named(tree, comma - 1) ? first : -1;
  }

  /** "But", "Still": a word before the phrase at the start of the sentence. */
  private static boolean lead(QuoteTree tree, int i) {
    return i == 0 && Set.of(Tags.CC, Tags.RB).contains(tree.tag(i));
  }

  private static boolean aside(QuoteTree tree, int from, int to) {
    boolean relative = RELATIVE.contains(tree.word(from));
    for (int i = from; i < to && !relative; i++) {
      boolean finite = Tags.FINITE.contains(tree.tag(i));
      if (finite && !SUBJECT_RELATIVE.contains(tree.word(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean nominal(QuoteTree tree, int i) {
    return tree.isNoun(i)
        || Tags.isAdjective(tree.tag(i))
        || Set.of(Tags.DT, Tags.POS, Tags.CD, Tags.PRP_POSS, Tags.VBN, Tags.VBG)
            .contains(tree.tag(i));
  }
}

package org.synoptic.annotate.quotes.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The noun phrase directly before a verb, read mainly from part-of-speech tags and word order: the
 * source if the parse lost the subject.
 */
public final class PrecedingNounPhrase {

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

  /** The most words of an aside between a name and its verb. A bound for run time, not tuned. */
  private static final int LONGEST_ASIDE = 60;

  /** The most words upwards from the last word of a phrase. A bound, not tuned. */
  private static final int MOST_STEPS = 12;

  private PrecedingNounPhrase() {}

  /**
   * The noun phrase that ends directly before the word {@code first}, or null. Adverbs between are
   * skipped.
   */
  public static @Nullable Span phrase(QuoteTree tree, int first) {
    int last = first - 1;
    while (last > 0 && (Tags.isAdverb(tree.tag(last)) || endsTimePhrase(tree, last))) {
      last -= endsTimePhrase(tree, last) ? 2 : 1;
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
    return isNounNotTime(tree, last) && !isThingInPlace(tree, last)
        ? tree.span(firstWord(tree, last), last)
        : null;
  }

  /**
   * Whether the phrase belongs to a preposition at the start of the sentence, and to no person: "In
   * his first [speech to the council] promised to …".
   */
  private static boolean isThingInPlace(QuoteTree tree, int last) {
    int object = tree.child(0, Relations.POBJ);
    return tree.is(0, Relations.PREP)
        && object > 0
        && !Tags.isProperNoun(tree.tag(last))
        && tree.isBelow(last, object)
        && tree.tag(object).equals(Tags.NN)
        && !PersonWords.contains(tree.lemma(object));
  }

  /** Whether the word ends a time phrase: "last week". */
  private static boolean endsTimePhrase(QuoteTree tree, int i) {
    return SpeechCircumstance.isTime(tree, i) && NEAR.contains(tree.word(i - 1));
  }

  /** Whether the word is a noun but not one of time. */
  private static boolean isNounNotTime(QuoteTree tree, int i) {
    return Tags.isNoun(tree.tag(i)) && !SpeechCircumstance.isTime(tree, i);
  }

  /** The index of the first word of the phrase whose last word is {@code last}. */
  private static int firstWord(QuoteTree tree, int last) {
    int head = last;
    int first = last;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
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

  /**
   * The phrase with an aside between commas, including the closing comma, at the start of the
   * sentence or after a comma: "Ana Ruiz, who chairs the council,"; or null.
   */
  private static @Nullable Span withAside(QuoteTree tree, int comma) {
    for (int opening = comma - 2; opening > 0 && comma - opening < LONGEST_ASIDE; opening--) {
      if (tree.word(opening).equals(",") && !tree.isQuoted(opening)) {
        int first = startBefore(tree, opening);
        if (first >= 0 && isAside(tree, opening + 1, comma)) {
          return tree.span(first, comma);
        }
      }
    }
    return null;
  }

  /**
   * The index of the first word of the noun phrase that fills the space between two commas, or -1.
   */
  private static int startBefore(QuoteTree tree, int comma) {
    int first = comma;
    while (first > 0 && isNominal(tree, first - 1)) {
      first--;
    }
    boolean begins =
        first == 0 || tree.word(first - 1).equals(",") || isSentenceOpener(tree, first - 1);
    return begins && first < comma && isNounNotTime(tree, comma - 1) ? first : -1;
  }

  /** Whether the word is a conjunction or adverb at the start of the sentence: "But", "Still". */
  private static boolean isSentenceOpener(QuoteTree tree, int i) {
    return i == 0 && Set.of(Tags.CC, Tags.RB).contains(tree.tag(i));
  }

  /** Whether the words are a relative clause or have no finite verb of a main clause. */
  private static boolean isAside(QuoteTree tree, int from, int to) {
    boolean relative = RELATIVE.contains(tree.word(from));
    for (int i = from; i < to && !relative; i++) {
      boolean finite = Tags.FINITE.contains(tree.tag(i));
      if (finite && !SUBJECT_RELATIVE.contains(tree.word(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word can stand in a noun phrase. */
  private static boolean isNominal(QuoteTree tree, int i) {
    return tree.isNoun(i)
        || Tags.isAdjective(tree.tag(i))
        || Set.of(Tags.DT, Tags.POS, Tags.CD, Tags.PRP_POSS, Tags.VBN, Tags.VBG)
            .contains(tree.tag(i));
  }
}

package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * The noun phrase that stands right before a verb, by the order of the words alone: who said it
 * where the parse lost the subject.
 */
final class Preceding {

  private static final Set<String> NOMINATIVE =
      Set.of("i", "he", "she", "we", "they", "you", "who");
  private static final Set<String> ABOVE =
      Set.of("pobj", "prep", "compound", "nmod", "poss", "appos", "conj", "num", "nummod");

  private Preceding() {}

  /** The phrase that ends just before the word {@code first}, or null. */
  static @Nullable Span phrase(Tree tree, int first) {
    int last = first - 1;
    while (last > 0 && tree.tag(last).startsWith("RB")) {
      last--;
    }
    if (last < 0 || tree.quoted(last)) {
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

  private static boolean named(Tree tree, int i) {
    return tree.tag(i).startsWith("NN") && !Nominal.time(tree, i);
  }

  /** The first word of the phrase whose last word is {@code last}. */
  private static int start(Tree tree, int last) {
    int head = last;
    int first = last;
    for (int steps = 0; steps < 12; steps++) {
      first = Math.min(first, tree.left(head));
      int above = tree.head(head);
      if (above < 0 || above >= last || !ABOVE.contains(tree.relation(head))) {
        break;
      }
      if (!tree.noun(above) && !tree.is(above, "prep")) {
        break;
      }
      head = above;
    }
    for (int i = first; i < last; i++) {
      if (tree.punctuation(i) || tree.is(i, "mark") || tree.is(i, "prep") && i == first) {
        first = i + 1;
      }
    }
    return first;
  }

  /** "Ana Ruiz, who chairs the council," at the start of the sentence, with the closing comma. */
  private static @Nullable Span withAside(Tree tree, int comma) {
    int at = 0;
    while (at < comma && Set.of("CC", "RB").contains(tree.tag(at))) {
      at++;
    }
    int first = at;
    while (at < comma && nominal(tree, at)) {
      at++;
    }
    boolean aside = at > first && named(tree, at - 1) && tree.word(at).equals(",") && at < comma;
    return aside && comma - at < 30 ? tree.span(first, comma) : null;
  }

  private static boolean nominal(Tree tree, int i) {
    return tree.noun(i)
        || tree.tag(i).startsWith("JJ")
        || Set.of("DT", "POS", "CD", "PRP$", "VBN", "VBG").contains(tree.tag(i));
  }
}

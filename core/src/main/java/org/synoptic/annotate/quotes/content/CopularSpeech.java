package org.synoptic.annotate.quotes.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The content of a noun that is a cue, after "is" or a colon: "Her concern is that …", "His answer:
 * “Never.”", "Their message was clear: “Stay.”"
 */
public final class CopularSpeech {

  private static final Set<String> PLAIN = QuoteWords.of("plain");

  private CopularSpeech() {}

  /**
   * The first and last word of the clause after "is", and the last word of the cue; null if there
   * is none.
   */
  public static int @Nullable [] complement(QuoteTree tree, int noun, Cue cue) {
    int be = tree.is(noun, Relations.NSUBJ) ? tree.head(noun) : -1;
    if (be < noun || !tree.lemma(be).equals("be")) {
      return null;
    }
    for (int child : tree.children(be)) {
      int first = tree.left(child);
      boolean clause =
          child > be && first > be && Relations.CLAUSAL_COMPLEMENTS.contains(tree.relation(child));
      boolean to = tree.tag(first).equals(Tags.TO) && cue.takes("to");
      boolean that = tree.word(first).equals("that") && cue.takes("that");
      if (clause && (to || that)) {
        return new int[] {first, tree.right(child), first - 1};
      }
    }
    return null;
  }

  /** The index of the colon after the noun that introduces speech, or -1. */
  public static int colon(QuoteTree tree, int noun) {
    int at = noun + 1;
    if (tree.lemma(at).equals("be")) {
      at++;
      at += PLAIN.contains(tree.word(at)) ? 1 : 0;
    }
    return tree.word(at).equals(":") ? at : -1;
  }
}

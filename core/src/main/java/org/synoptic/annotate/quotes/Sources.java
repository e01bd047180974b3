package org.synoptic.annotate.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/** Finds the words that name who said it, from the cue outwards. */
final class Sources {

  private static final Set<String> SUBJECT = Set.of("nsubj");
  private static final Set<String> SHARED =
      Set.of("conj", "advcl", "xcomp", "pcomp", "prep", "dep");
  private static final Set<String> ASIDE = Set.of("relcl", "acl", "advcl", "parataxis");

  private Sources() {}

  /** The source of the active verb {@code v}; shared with the verb above where it has none. */
  static @Nullable Span ofVerb(Tree tree, int v) {
    int at = v;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      int subject = subject(tree, at, at != v);
      if (subject >= 0) {
        return blank(tree, subject) ? null : phrase(tree, subject, at);
      }
      if (tree.is(at, "acl") && !tree.tag(at).equals("VBN") && tree.head(at) >= 0) {
        return phrase(tree, tree.head(at), at);
      }
      if (!SHARED.contains(tree.relation(at)) || tree.child(at, "mark") >= 0) {
        return null;
      }
      at = tree.head(at);
    }
    return null;
  }

  private static int subject(Tree tree, int v, boolean above) {
    int subject = tree.child(v, SUBJECT);
    return subject < 0 && above ? tree.child(v, "nsubjpass") : subject;
  }

  /** "It" and "there" that only fill the place of a subject. */
  private static boolean blank(Tree tree, int i) {
    return tree.tag(i).equals("EX") || tree.is(i, "expl");
  }

  /** The agent of a passive: "by the court". */
  static @Nullable Span agent(Tree tree, int v) {
    for (int child : tree.children(v)) {
      boolean by =
          tree.is(child, "agent") || (tree.is(child, "prep") && tree.word(child).equals("by"));
      int object = by ? tree.child(child, "pobj") : -1;
      if (object >= 0 && !tree.tag(object).equals("CD")) {
        return phrase(tree, object, v);
      }
    }
    return null;
  }

  /** The noun phrase around {@code n}, without asides, clear of the verb at {@code v}. */
  static Span phrase(Tree tree, int n, int v) {
    int first = n < v ? tree.left(n) : Math.max(tree.left(n), v + 1);
    int last = n < v ? Math.min(tree.right(n), v - 1) : tree.right(n);
    if (n < v) {
      last = Math.min(last, beforeAside(tree, n, last));
    }
    while (last > n && (tree.punctuation(last) && !closes(tree, last))) {
      last--;
    }
    while (first < n && tree.punctuation(first) && !tree.word(first).startsWith("$")) {
      first++;
    }
    first = afterDash(tree, first, n);
    if (n < v
        && parenthetical(tree, first, last)
        && tree.word(last + 1).equals(",")
        && last + 1 < v) {
      last++;
    }
    return tree.span(first, last);
  }

  private static boolean closes(Tree tree, int i) {
    return tree.word(i).equals(")") || tree.word(i).equals("]");
  }

  /** The last word before an aside set off by a comma, such as ", who chairs the committee,". */
  private static int beforeAside(Tree tree, int n, int last) {
    int end = last;
    for (int child : tree.children(n)) {
      boolean comma = tree.word(tree.left(child) - 1).equals(",");
      boolean aside = ASIDE.contains(tree.relation(child)) && comma;
      boolean day = tree.is(child, "prep") && tree.word(child).equals("on") && day(tree, child + 1);
      if (child > n && (aside || day)) {
        end = Math.min(end, tree.left(child) - 1);
      }
    }
    return end;
  }

  static boolean day(Tree tree, int i) {
    return tree.word(i).endsWith("day") && tree.tag(i).startsWith("NNP");
  }

  /** Whether a comma inside the phrase opens an aside that the comma after it closes. */
  private static boolean parenthetical(Tree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The first word after a dateline or another phrase that a dash sets off. */
  private static int afterDash(Tree tree, int first, int n) {
    int start = first;
    for (int i = first; i < n; i++) {
      if ("—–―--".contains(tree.word(i)) && !tree.word(i).isEmpty()) {
        start = i + 1;
      }
    }
    while (start < n && tree.is(start, "npadvmod") && tree.right(start) == start) {
      start++;
    }
    return start;
  }
}

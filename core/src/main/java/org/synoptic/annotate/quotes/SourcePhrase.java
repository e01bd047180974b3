package org.synoptic.annotate.quotes;

import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The words of a source: a noun with what belongs to it, without what is said beside it. */
final class SourcePhrase {

  private static final Set<String> ASIDE =
      Set.of(Relations.RELCL, Relations.ACL, Relations.ADVCL, Relations.PARATAXIS);
  private static final Set<String> SAYS = QuoteWords.of("source says");
  private static final Set<String> LEADS =
      Set.of(Relations.NPADVMOD, Relations.PREP, Relations.ADVMOD, Relations.ADVCL);
  private static final Set<String> BACKGROUND = QuoteWords.of("background");
  private static final Set<String> QUANTITY = Set.of("about", "around", "nearly", "over", "under");
  private static final Pattern SELVES = Pattern.compile("\\w{2,5}sel(?:f|ves)");

  private SourcePhrase() {}

  /** The noun phrase around {@code n}, without asides, clear of the verb at {@code v}. */
  static Span around(QuoteTree tree, int n, int v) {
    int first = n < v ? tree.left(n) : Math.max(tree.left(n), v + 1);
    int last = n < v ? Math.min(tree.right(n), v - 1) : tree.right(n);
    last = Math.min(last, beforeAside(tree, n, last, n > v));
    while (last > n && (tree.isPunctuation(last) && !closes(tree, last))) {
      last--;
    }
    last = closed(tree, n, last);
    first = afterLead(tree, first, n);
    last = tree.word(last).equals(")") && last > n && !opens(tree, first, last) ? last - 1 : last;
    last = last > n && SELVES.matcher(tree.word(last)).matches() ? last - 1 : last;
    last = withMarks(tree, first, last);
    boolean comma = tree.word(last + 1).equals(",") && last + 1 < v;
    boolean dash = tree.isDash(last + 1) && last + 1 < v && dashed(tree, first, last);
    if (dash || (comma && tree.holds(",", first, last))) {
      last++;
    }
    return tree.span(first, last);
  }

  /** With the closing mark of a title that the phrase ends in: host of “Harbour Talk”. */
  private static int withMarks(QuoteTree tree, int first, int last) {
    int end = last;
    int limit = Math.min(tree.size() - 1, last + 3);
    boolean inside = tree.isQuoted(last) && !tree.isQuoted(first);
    while (inside && end < limit && tree.isQuoted(end + 1) && tree.isPunctuation(end + 1)) {
      end++;
    }
    return end;
  }

  private static boolean dashed(QuoteTree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(QuoteTree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.word(i).startsWith("(")) {
        return true;
      }
    }
    return false;
  }

  /** The bracket that the phrase opens is closed, or left out. */
  private static int closed(QuoteTree tree, int n, int last) {
    for (int i = last; i > n; i--) {
      if (tree.word(i).endsWith(")")) {
        return last;
      }
      if (tree.word(i).startsWith("(")) {
        boolean next = tree.word(last + 1).equals(")") || tree.word(last + 2).equals(")");
        return next ? (tree.word(last + 1).equals(")") ? last + 1 : last + 2) : i - 1;
      }
    }
    return last;
  }

  private static boolean closes(QuoteTree tree, int i) {
    return tree.word(i).equals(")") || tree.word(i).equals("]") || tree.isQuoted(i);
  }

  /** The last word before an aside set off by a comma, such as ", who chairs the committee,". */
  private static int beforeAside(QuoteTree tree, int n, int last, boolean inverted) {
    int end = last;
    for (int i = n + 1; i <= last; i++) {
      boolean comma = tree.left(i) > n && tree.word(tree.left(i) - 1).equals(",");
      boolean closing = tree.head(i) == n || tree.right(i) >= last;
      boolean nested = tree.is(i, Relations.APPOS) && tree.head(i) != n && !place(tree, i);
      boolean aside = comma && closing && (ASIDE.contains(tree.relation(i)) || nested);
      boolean kept = inverted ? !SAYS.contains(tree.lemma(i)) : background(tree, i);
      boolean when =
          tree.is(i, Relations.PREP)
              && tree.head(i) == n
              && tree.right(i) >= last
              && SpeechCircumstance.isAside(tree, i);
      if ((aside && !kept) || (when && !inverted)) {
        end = Math.max(n, Math.min(end, tree.left(i) - 1));
      }
    }
    return end;
  }

  /** ", who chairs the committee,": what makes the words of somebody worth telling. */
  private static boolean background(QuoteTree tree, int verb) {
    String first = tree.word(tree.left(verb));
    return tree.is(verb, Relations.RELCL)
        && first.equals("who")
        && BACKGROUND.contains(tree.lemma(verb));
  }

  /** "Brownsville, Texas": a place told by a larger one. */
  private static boolean place(QuoteTree tree, int i) {
    return Tags.isProperNoun(tree.tag(i))
        && tree.left(i) >= i - 1
        && Tags.isProperNoun(tree.tag(tree.head(i)))
        && tree.is(tree.head(i), Relations.POBJ);
  }

  /** The first word after what stands before the phrase: a dateline, "last year,", a quote. */
  private static int afterLead(QuoteTree tree, int first, int n) {
    int start = first;
    for (int i = first; i < n; i++) {
      boolean speech =
          tree.isQuoted(i) && !tree.isQuoted(i + 1) && !tree.isQuoted(n) && pause(tree, i);
      boolean adverbial = tree.word(i).equals(",") && adverbial(tree, start, n);
      if (tree.isDash(i) || speech || adverbial) {
        start = i + 1;
      }
    }
    while (start < n && loose(tree, start)) {
      start++;
    }
    return start;
  }

  private static boolean pause(QuoteTree tree, int i) {
    return ",?!".contains(tree.word(i))
        || ",?!".contains(tree.word(i - 1))
        || tree.word(i + 1).equals(",");
  }

  private static boolean adverbial(QuoteTree tree, int start, int n) {
    int at = start;
    for (int steps = 0; at >= 0 && tree.head(at) != n && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at >= 0 && at < n && LEADS.contains(tree.relation(at));
  }

  /** "Ohio-based": the place is part of the word. */
  private static boolean hyphen(QuoteTree tree, int i) {
    return tree.word(i).equals("-") && !tree.isDash(i);
  }

  private static boolean loose(QuoteTree tree, int i) {
    boolean mark = tree.isPunctuation(i) && !tree.isQuoted(i) && !"$(#£€@".contains(tree.word(i));
    boolean about = QUANTITY.contains(tree.word(i)) && !Tags.isVerb(tree.tag(i + 1));
    return mark
        || (Tags.isWh(tree.tag(i)) && !tree.word(i).equals("whose"))
        || (tree.is(i, Relations.NPADVMOD) && tree.right(i) == i && !hyphen(tree, i + 1))
        || (tree.tag(i).equals(Tags.IN) && tree.right(i) == i && !about);
  }
}

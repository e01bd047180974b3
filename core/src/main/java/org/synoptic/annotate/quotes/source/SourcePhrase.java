package org.synoptic.annotate.quotes.source;

import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The span of a source: a noun phrase with its title and apposition, without asides of the outlet.
 */
public final class SourcePhrase {

  /** Relations of a clause that can be an aside. */
  private static final Set<String> ASIDE =
      Set.of(Relations.RELCL, Relations.ACL, Relations.ADVCL, Relations.PARATAXIS);

  private static final Set<String> SAYS = QuoteWords.of("source says");
  private static final Set<String> LEADS =
      Set.of(Relations.NPADVMOD, Relations.PREP, Relations.ADVMOD, Relations.ADVCL);
  private static final Set<String> BACKGROUND = QuoteWords.of("background");
  private static final Set<String> QUANTITY = Set.of("about", "around", "nearly", "over", "under");
  private static final Pattern SELVES = Pattern.compile("\\w{2,5}sel(?:f|ves)");

  /** The most words of a name beside a role. A bound, not tuned. */
  private static final int LONGEST_NAME = 5;

  private SourcePhrase() {}

  /** The span of the noun phrase with head {@code n}, on its side of the verb at {@code v}. */
  public static Span around(QuoteTree tree, int n, int v) {
    int first = n < v ? tree.left(n) : Math.max(tree.left(n), v + 1);
    int last = n < v ? Math.min(tree.right(n), v - 1) : tree.right(n);
    last = Math.min(last, beforeAside(tree, n, last, n > v));
    while (last > n && (tree.isPunctuation(last) && !isClosing(tree, last))) {
      last--;
    }
    last = withBracket(tree, n, last);
    first = afterLead(tree, first, n);
    last =
        tree.word(last).equals(")") && last > n && !opensBracket(tree, first, last)
            ? last - 1
            : last;
    last = last > n && SELVES.matcher(tree.word(last)).matches() ? last - 1 : last;
    last = withMarks(tree, first, last);
    boolean comma = tree.word(last + 1).equals(",") && last + 1 < v;
    boolean dash = tree.isDash(last + 1) && last + 1 < v && hasDash(tree, first, last);
    if (dash || (comma && tree.holds(",", first, last))) {
      last++;
    }
    return tree.span(first, last);
  }

  /**
   * The span with the name set beside a role that ends it, if the parse lost the name: "its
   * chairman, [Per Aas]".
   */
  public static Span withName(QuoteTree tree, Span phrase) {
    int comma = tree.firstFrom(phrase.end());
    int role = comma - 1;
    if (role < 0 || !tree.word(comma).equals(",") || !isRole(tree, role)) {
      return phrase;
    }
    int end = comma + 1;
    while (end < tree.size() && end - comma <= LONGEST_NAME && isCapital(tree, end)) {
      end++;
    }
    boolean closed = end == tree.size() || tree.isPunctuation(end) || Tags.isWh(tree.tag(end));
    return closed && end > comma + 2 ? new Span(phrase.start(), tree.span(end - 1).end()) : phrase;
  }

  private static boolean isRole(QuoteTree tree, int i) {
    return tree.tag(i).equals(Tags.NN) && PersonWords.contains(tree.lemma(i));
  }

  private static boolean isCapital(QuoteTree tree, int i) {
    return Character.isUpperCase(tree.body().codePointAt(tree.span(i).start()));
  }

  /**
   * The last word, including the closing mark of a title in which the phrase ends: host of “Harbour
   * Talk”.
   */
  private static int withMarks(QuoteTree tree, int first, int last) {
    int end = last;
    int limit = Math.min(tree.size() - 1, last + 3);
    boolean inside = tree.isQuoted(last) && !tree.isQuoted(first);
    while (inside && end < limit && tree.isQuoted(end + 1) && tree.isPunctuation(end + 1)) {
      end++;
    }
    return end;
  }

  /** Whether a dash stands between the words. */
  private static boolean hasDash(QuoteTree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket opens between the words. */
  private static boolean opensBracket(QuoteTree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.word(i).startsWith("(")) {
        return true;
      }
    }
    return false;
  }

  /** The last word, so that a bracket opened in the phrase is closed in it or left out. */
  private static int withBracket(QuoteTree tree, int n, int last) {
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

  private static boolean isClosing(QuoteTree tree, int i) {
    return tree.word(i).equals(")") || tree.word(i).equals("]") || tree.isQuoted(i);
  }

  /** The last word before an aside after a comma, such as ", who had left the hall,". */
  private static int beforeAside(QuoteTree tree, int n, int last, boolean inverted) {
    int end = last;
    for (int i = n + 1; i <= last; i++) {
      boolean comma = tree.left(i) > n && tree.word(tree.left(i) - 1).equals(",");
      boolean closing = tree.head(i) == n || tree.right(i) >= last;
      boolean nested = tree.is(i, Relations.APPOS) && tree.head(i) != n && !isLargerPlace(tree, i);
      boolean aside = comma && closing && (ASIDE.contains(tree.relation(i)) || nested);
      boolean kept = inverted ? !SAYS.contains(tree.lemma(i)) : identifiesSource(tree, i);
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

  /**
   * Whether the relative clause identifies the source and so belongs to it: ", who chairs the
   * committee,".
   */
  private static boolean identifiesSource(QuoteTree tree, int verb) {
    String first = tree.word(tree.left(verb));
    return tree.is(verb, Relations.RELCL)
        && first.equals("who")
        && BACKGROUND.contains(tree.lemma(verb));
  }

  /** Whether the apposition is the larger place that contains a place: "Brownsville, Texas". */
  private static boolean isLargerPlace(QuoteTree tree, int i) {
    return Tags.isProperNoun(tree.tag(i))
        && tree.left(i) >= i - 1
        && Tags.isProperNoun(tree.tag(tree.head(i)))
        && tree.is(tree.head(i), Relations.POBJ);
  }

  /** The first word of the phrase after a dateline, "last year," or a quotation. */
  private static int afterLead(QuoteTree tree, int first, int n) {
    int start = first;
    for (int i = first; i < n; i++) {
      boolean speech =
          tree.isQuoted(i) && !tree.isQuoted(i + 1) && !tree.isQuoted(n) && endsSpeech(tree, i);
      boolean afterAdverbial =
          tree.word(i).equals(",") && (isAdverbial(tree, start, n) || isTime(tree, start, i));
      if (tree.isDash(i) || speech || afterAdverbial) {
        start = i + 1;
      }
    }
    while (start < n && cannotBegin(tree, start)) {
      start++;
    }
    return start;
  }

  /** Whether all words tell a time: "earlier Monday". */
  private static boolean isTime(QuoteTree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Tags.isAdverb(tree.tag(i)) && !SpeechCircumstance.isTime(tree, i)) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether punctuation ends the speech at the closing mark. */
  private static boolean endsSpeech(QuoteTree tree, int i) {
    return ",?!".contains(tree.word(i))
        || ",?!".contains(tree.word(i - 1))
        || tree.word(i + 1).equals(",");
  }

  /** Whether the words from {@code start} are an adverbial of the noun. */
  private static boolean isAdverbial(QuoteTree tree, int start, int n) {
    int at = start;
    for (int steps = 0; at >= 0 && tree.head(at) != n && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at >= 0 && at < n && LEADS.contains(tree.relation(at));
  }

  /** Whether the token is a hyphen within a word: "Ohio-based". */
  private static boolean isHyphen(QuoteTree tree, int i) {
    return tree.word(i).equals("-") && !tree.isDash(i);
  }

  /** Whether the word cannot begin a source: punctuation, relative pronoun, preposition. */
  private static boolean cannotBegin(QuoteTree tree, int i) {
    boolean outerMark =
        tree.isPunctuation(i) && !tree.isQuoted(i) && !"$(#£€@".contains(tree.word(i));
    boolean isQuantity = QUANTITY.contains(tree.word(i)) && !Tags.isVerb(tree.tag(i + 1));
    return outerMark
        || (Tags.isWh(tree.tag(i)) && !tree.word(i).equals("whose"))
        || (tree.is(i, Relations.NPADVMOD) && tree.right(i) == i && !isHyphen(tree, i + 1))
        || (tree.tag(i).equals(Tags.IN) && tree.right(i) == i && !isQuantity);
  }
}

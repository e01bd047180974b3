package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Span;

/**
 * Makes spans of content out of ranges of words: without outer punctuation, with whole quotations
 * and closed brackets, without a dateline.
 */
public final class ContentTrimmer {

  /** The dash of a dateline stands before this word of the sentence. Set by hand. */
  private static final int DATELINE_WORDS = 9;

  private final QuoteDocument text;
  private final QuoteTree tree;

  public ContentTrimmer(QuoteDocument text, QuoteTree tree) {
    this.text = text;
    this.tree = tree;
  }

  /** The spans of the ranges; a range with no word gives none. */
  public List<Span> spans(List<int[]> ranges) {
    List<Span> spans = new ArrayList<>();
    for (int[] range : ranges) {
      Span span = span(range[0], range[1]);
      if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The span of the words from {@code from} to {@code to}, inclusive; null if no word is left. */
  @Nullable
  public Span span(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(tree.size() - 1, to);
    while (first <= last && isOuterPunctuation(first)) {
      first++;
    }
    while (last >= first && isOuterPunctuation(last)) {
      last--;
    }
    if (first > last) {
      return null;
    }
    return withWholeQuotations(tree.span(afterDateline(first, last), withBrackets(first, last)));
  }

  /**
   * The last word of the span, so that a bracket opened in the content is closed in it or left out.
   */
  private int withBrackets(int first, int last) {
    int open = -1;
    for (int i = first; i <= last; i++) {
      if (tree.word(i).equals("(")) {
        open = i;
      } else if (tree.word(i).equals(")")) {
        open = -1;
      }
    }
    if (open < 0) {
      return last;
    }
    if (tree.word(last + 1).equals(")")) {
      return last + 1;
    }
    return open > first ? open - 1 : last;
  }

  /** The first word after a dateline ("LEEDS — The mayor will …") at the start of the sentence. */
  private int afterDateline(int first, int last) {
    if (first > 0) {
      return first;
    }
    for (int i = 1; i < Math.min(last, DATELINE_WORDS); i++) {
      if (tree.isDash(i) && startsInCapitals(i)) {
        return i + 1;
      }
    }
    return first;
  }

  /** Whether the first word of the sentence has three letters or more and all are capitals. */
  private boolean startsInCapitals(int end) {
    String place = text.body.substring(tree.token(0).span().start(), tree.token(0).span().end());
    return end > 0 && place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
  }

  /** Whether the token is punctuation of the sentence around the content. */
  private boolean isOuterPunctuation(int i) {
    String word = tree.word(i);
    int quotation = text.quotationAt(tree.token(i).span().start());
    if (quotation >= 0) {
      return false;
    }
    return !word.isEmpty()
        && !Character.isLetterOrDigit(word.charAt(0))
        && tree.isPunctuation(i)
        && "?!)]%$€£#@&".indexOf(word.charAt(0)) < 0;
  }

  /** The span, widened to the whole of each quotation that it cuts at one end. */
  private Span withWholeQuotations(Span span) {
    Span wide = span;
    int first = text.quotationAt(span.start());
    int last = text.quotationAt(span.end() - 1);
    if (first >= 0 && first != last) {
      wide = wide.union(text.quotations.get(first).span());
    }
    if (last >= 0 && last != first) {
      wide = wide.union(text.quotations.get(last).span());
    }
    if (first >= 0 && first == last && reachesAnEnd(span, text.quotations.get(first).span())) {
      wide = wide.union(text.quotations.get(first).span());
    }
    return wide;
  }

  /** Whether no word stands between the span and one end of the quotation. */
  private boolean reachesAnEnd(Span span, Span quotation) {
    return text.noWordsBetween(quotation.start(), Math.max(quotation.start(), span.start()))
        || text.noWordsBetween(Math.min(span.end(), quotation.end()), quotation.end());
  }
}

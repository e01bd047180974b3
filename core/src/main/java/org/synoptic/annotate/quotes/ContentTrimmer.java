package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/** Cuts a content to size: no stray punctuation at its ends, and quotation marks whole. */
final class ContentTrimmer {

  private final QuoteDocument text;
  private final QuoteTree tree;

  ContentTrimmer(QuoteDocument text, QuoteTree tree) {
    this.text = text;
    this.tree = tree;
  }

  List<Span> all(List<int[]> ranges) {
    List<Span> spans = new ArrayList<>();
    for (int[] range : ranges) {
      Span span = words(range[0], range[1]);
      if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** The chars of these words without the punctuation around them; null when nothing is left. */
  @Nullable Span words(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(tree.size() - 1, to);
    while (first <= last && loose(first)) {
      first++;
    }
    while (last >= first && loose(last)) {
      last--;
    }
    if (first > last) {
      return null;
    }
    return whole(tree.span(afterDateline(first, last), balanced(first, last)));
  }

  /** Closes a bracket that the content opens, or ends before it. */
  private int balanced(int first, int last) {
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

  /** "LEEDS — The mayor will …": the place and the dash are no part of it. */
  private int afterDateline(int first, int last) {
    if (first > 0) {
      return first;
    }
    for (int i = 1; i < Math.min(last, 9); i++) {
      if (tree.isDash(i) && capitals(i)) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean capitals(int end) {
    String place = text.body.substring(tree.token(0).span().start(), tree.token(0).span().end());
    return end > 0 && place.length() > 2 && place.equals(place.toUpperCase(java.util.Locale.ROOT));
  }

  /** Punctuation that belongs to the sentence around rather than to the content. */
  private boolean loose(int i) {
    String word = tree.word(i);
    int stretch = text.stretchAt(tree.token(i).span().start());
    if (stretch >= 0) {
      return false;
    }
    return !word.isEmpty()
        && !Character.isLetterOrDigit(word.charAt(0))
        && tree.isPunctuation(i)
        && "?!)]%$€£#@&".indexOf(word.charAt(0)) < 0;
  }

  /** Widened to the whole of each stretch that it cuts. */
  private Span whole(Span span) {
    Span wide = span;
    int first = text.stretchAt(span.start());
    int last = text.stretchAt(span.end() - 1);
    if (first >= 0 && first != last) {
      wide = wide.union(text.stretches.get(first).span());
    }
    if (last >= 0 && last != first) {
      wide = wide.union(text.stretches.get(last).span());
    }
    if (first >= 0 && first == last && nearlyWhole(span, text.stretches.get(first).span())) {
      wide = wide.union(text.stretches.get(first).span());
    }
    return wide;
  }

  private boolean nearlyWhole(Span span, Span stretch) {
    return text.gap(stretch.start(), Math.max(stretch.start(), span.start()))
        || text.gap(Math.min(span.end(), stretch.end()), stretch.end());
  }
}

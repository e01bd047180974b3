package org.synoptic.annotate.quotes;

import java.util.List;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** A parsed sentence that knows its quoted words and the stretch that each word governs. */
final class QuoteTree extends ParsedSentence {

  private final int[] left;
  private final int[] right;
  private final boolean[] quoted;

  QuoteTree(String body, Sentence sentence, List<QuotedSpan> stretches) {
    super(sentence, body);
    left = new int[size()];
    right = new int[size()];
    quoted = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      left[i] = i;
      right[i] = i;
    }
    stretches.forEach(this::mark);
    for (int i = 0; i < size(); i++) {
      widen(i);
    }
  }

  private void mark(QuotedSpan stretch) {
    for (int i = firstFrom(stretch.span().start());
        i < size() && stretch.holds(token(i).span().start());
        i++) {
      quoted[i] = true;
    }
  }

  /** Tells every word above {@code i} that it reaches as far as {@code i}. */
  private void widen(int i) {
    int above = head(i);
    for (int steps = 0; above >= 0 && steps < size(); steps++) {
      left[above] = Math.min(left[above], i);
      right[above] = Math.max(right[above], i);
      above = head(above);
    }
  }

  /** Whether the word stands between quotation marks. */
  boolean isQuoted(int i) {
    return i >= 0 && i < size() && quoted[i];
  }

  boolean is(int i, String relation) {
    return relation(i).equals(relation);
  }

  /** The first of the words that {@code i} governs, itself among them. */
  int left(int i) {
    return left[i];
  }

  /** The last of the words that {@code i} governs, itself among them. */
  int right(int i) {
    return right[i];
  }

  /** Whether the word is a verb and no modal. */
  boolean isVerbProper(int i) {
    return Tags.isVerb(tag(i));
  }

  boolean isPunctuation(int i) {
    return i < 0
        || i >= size()
        || is(i, Relations.PUNCT)
        || tag(i).isEmpty()
        || !Character.isLetter(tag(i).charAt(0));
  }

  boolean onlyPunctuationFrom(int from) {
    for (int i = from; i < size(); i++) {
      if (!isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} is one of the words from {@code from} up to {@code to}, exclusive. */
  boolean holds(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The last word that ends at or before {@code offset}, -1 when none does. */
  int lastBefore(int offset) {
    int at = -1;
    while (at + 1 < size() && span(at + 1).end() <= offset) {
      at++;
    }
    return at;
  }

  /** The first word that starts at or after {@code offset}; the size when none does. */
  int firstFrom(int offset) {
    int at = 0;
    while (at < size() && span(at).start() < offset) {
      at++;
    }
    return at;
  }

  /** Whether the word is a dash that sets words off, not a hyphen inside one. */
  boolean isDash(int i) {
    String word = word(i);
    boolean mark = word.equals("—") || word.equals("–") || word.equals("―") || word.equals("--");
    return mark || (word.equals("-") && isSpaced(i));
  }

  private boolean isSpaced(int i) {
    int before = span(i).start() - 1;
    return before >= 0 && Character.isWhitespace(body().charAt(before));
  }
}

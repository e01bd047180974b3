package org.synoptic.annotate.quotes.document;

import java.util.List;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * A parsed sentence in which each word knows the range of words that it governs and whether it
 * stands in a quotation.
 */
public final class QuoteTree extends ParsedSentence {

  private final int[] left;
  private final int[] right;
  private final boolean[] quoted;

  QuoteTree(String body, Sentence sentence, List<Quotation> quotations) {
    super(sentence, body);
    left = new int[size()];
    right = new int[size()];
    quoted = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      left[i] = i;
      right[i] = i;
    }
    quotations.forEach(this::markQuoted);
    for (int i = 0; i < size(); i++) {
      widenGovernors(i);
    }
  }

  /** Marks the words of the quotation as quoted. */
  private void markQuoted(Quotation quotation) {
    for (int i = firstFrom(quotation.span().start());
        i < size() && quotation.holds(token(i).span().start());
        i++) {
      quoted[i] = true;
    }
  }

  /** Extends the range of every word above {@code i} to {@code i}. */
  private void widenGovernors(int i) {
    int above = head(i);
    for (int steps = 0; above >= 0 && steps < size(); steps++) {
      left[above] = Math.min(left[above], i);
      right[above] = Math.max(right[above], i);
      above = head(above);
    }
  }

  /** Whether the word stands in a quotation; false outside the sentence. */
  public boolean isQuoted(int i) {
    return i >= 0 && i < size() && quoted[i];
  }

  /** Whether the word has this relation to its head. */
  public boolean is(int i, String relation) {
    return relation(i).equals(relation);
  }

  /** The first of the words that {@code i} governs, including {@code i}. */
  public int left(int i) {
    return left[i];
  }

  /** The last of the words that {@code i} governs, including {@code i}. */
  public int right(int i) {
    return right[i];
  }

  /** Whether the word is a verb but not a modal. */
  public boolean isNonModalVerb(int i) {
    return Tags.isVerb(tag(i));
  }

  /** Whether the token is punctuation; true outside the sentence. */
  public boolean isPunctuation(int i) {
    return i < 0
        || i >= size()
        || is(i, Relations.PUNCT)
        || tag(i).isEmpty()
        || !Character.isLetter(tag(i).charAt(0));
  }

  /** Whether only punctuation stands from word {@code from} to the end of the sentence. */
  public boolean onlyPunctuationFrom(int from) {
    for (int i = from; i < size(); i++) {
      if (!isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether {@code word}, in lower case, stands among the words from {@code from} up to {@code to},
   * exclusive.
   */
  public boolean holds(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The index of the last word that ends at or before {@code offset}; -1 if none does. */
  public int lastBefore(int offset) {
    int at = -1;
    while (at + 1 < size() && span(at + 1).end() <= offset) {
      at++;
    }
    return at;
  }

  /** The index of the first word that starts at or after {@code offset}; the size if none does. */
  public int firstFrom(int offset) {
    int at = 0;
    while (at < size() && span(at).start() < offset) {
      at++;
    }
    return at;
  }

  /** Whether the token is a dash between words, not a hyphen within one. */
  public boolean isDash(int i) {
    String word = word(i);
    boolean dash = word.equals("—") || word.equals("–") || word.equals("―") || word.equals("--");
    return dash || (word.equals("-") && isSpaced(i));
  }

  private boolean isSpaced(int i) {
    int before = span(i).start() - 1;
    return before >= 0 && Character.isWhitespace(body().charAt(before));
  }
}

package org.synoptic.annotate.quotes.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/**
 * The body of an article with its parsed sentences, its paragraphs and its quotations. All offsets
 * are chars of the body.
 */
public final class QuoteDocument {

  public final String body;
  public final List<QuoteTree> trees = new ArrayList<>();
  public final List<Quotation> quotations;
  public final QuoteBoundaries boundaries;
  private final List<Sentence> sentences;
  private final List<Span> paragraphs = new ArrayList<>();

  public QuoteDocument(Article article, List<Sentence> sentences) {
    this.body = article.body();
    this.sentences = sentences;
    this.quotations = QuotationMarks.in(body);
    sentences.forEach(s -> trees.add(new QuoteTree(body, s, overlapping(s.span()))));
    findParagraphs();
    this.boundaries = new QuoteBoundaries(this);
  }

  private void findParagraphs() {
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      if (!body.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
  }

  /** The lines that are not blank, in order. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** The offset of the end of the line that holds the char. */
  int paragraphEnd(int offset) {
    int end = body.indexOf('\n', offset);
    return end < 0 ? body.length() : end;
  }

  /**
   * The index of the sentence that holds the char, or of the next sentence if none holds it; -1
   * after the last.
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < size() ? low : -1;
  }

  /** Whether no word stands before the quotation in its paragraph. */
  public boolean opensParagraph(Quotation quotation) {
    int start = body.lastIndexOf('\n', quotation.span().start()) + 1;
    return noWordsBetween(start, quotation.span().start());
  }

  /** The quotations that overlap the sentence. */
  private List<Quotation> overlapping(Span sentence) {
    int first = firstEndingAfter(sentence.start());
    int last = first;
    while (last < quotations.size() && quotations.get(last).span().start() < sentence.end()) {
      last++;
    }
    return quotations.subList(first, last);
  }

  /**
   * The index of the first quotation that ends after the char; the number of quotations if none
   * does.
   */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The candidates that {@code reader} finds at the words outside quotations, in order of the text.
   */
  public List<AttributionCandidate> readUnquoted(WordReader reader) {
    List<AttributionCandidate> candidates = new ArrayList<>();
    for (int s = 0; s < size(); s++) {
      QuoteTree tree = trees.get(s);
      for (int i = 0; i < tree.size(); i++) {
        AttributionCandidate candidate =
            isQuoted(tree.span(i).start()) ? null : reader.at(s, tree, i);
        if (candidate != null) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  /** Reads the attribution whose cue stands at a word. */
  public interface WordReader {

    /** The attribution whose cue stands at word {@code i} of sentence {@code s}, or null. */
    @Nullable AttributionCandidate at(int s, QuoteTree tree, int i);
  }

  /** The number of sentences. */
  public int size() {
    return sentences.size();
  }

  public Span sentence(int i) {
    return sentences.get(i).span();
  }

  /** Whether the char stands in a quotation. */
  public boolean isQuoted(int offset) {
    return quotationAt(offset) >= 0;
  }

  /** The index of the quotation that holds the char, or -1. */
  public int quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.holds(offset)) {
        return middle;
      }
      if (quotation.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** Whether no letter or digit stands between the two offsets. */
  public boolean noWordsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no line break stands between the two offsets. */
  public boolean sameParagraph(int from, int to) {
    return body.substring(Math.min(from, to), Math.max(from, to)).indexOf('\n') < 0;
  }

  /** Whether the quotation is the only text of its paragraph. */
  public boolean fillsParagraph(Quotation quotation) {
    int start = body.lastIndexOf('\n', quotation.span().start()) + 1;
    int end = body.indexOf('\n', quotation.span().end());
    return noWordsBetween(start, quotation.span().start())
        && noWordsBetween(quotation.span().end(), end < 0 ? body.length() : end);
  }

  /** Whether only white space with a line break stands between the two offsets. */
  public boolean nextParagraph(int before, int offset) {
    if (offset <= before) {
      return false;
    }
    String between = body.substring(before, offset);
    return between.indexOf('\n') >= 0 && between.isBlank();
  }
}

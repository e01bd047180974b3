package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** An article's body with its sentences as trees and its quoted stretches. */
final class QuoteDocument {

  final String body;
  final List<QuoteTree> trees = new ArrayList<>();
  final List<QuotedSpan> stretches;
  final QuoteBoundaries edges;
  private final List<Sentence> sentences;
  private final List<Span> paragraphs = new ArrayList<>();

  QuoteDocument(Article article, List<Sentence> sentences) {
    this.body = article.body();
    this.sentences = sentences;
    this.stretches = QuotationMarks.in(body);
    sentences.forEach(s -> trees.add(new QuoteTree(body, s, near(s.span()))));
    cutParagraphs();
    this.edges = new QuoteBoundaries(this);
  }

  private void cutParagraphs() {
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

  /** The lines that hold words. */
  List<Span> paragraphs() {
    return paragraphs;
  }

  /** Where the line that holds the char ends. */
  int paragraphEnd(int offset) {
    int end = body.indexOf('\n', offset);
    return end < 0 ? body.length() : end;
  }

  /**
   * Index of the sentence that holds the char or, failing that, the next one; -1 when none does.
   */
  int sentenceAt(int offset) {
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

  /** Whether nothing but white space stands before the stretch in its paragraph. */
  boolean opensParagraph(QuotedSpan stretch) {
    int start = body.lastIndexOf('\n', stretch.span().start()) + 1;
    return gap(start, stretch.span().start());
  }

  private List<QuotedSpan> near(Span sentence) {
    int first = firstEndingAfter(sentence.start());
    int last = first;
    while (last < stretches.size() && stretches.get(last).span().start() < sentence.end()) {
      last++;
    }
    return stretches.subList(first, last);
  }

  /** Index of the first stretch that ends after the char; their number when none does. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** What {@code reader} finds at each word outside quotation marks. */
  List<AttributionCandidate> unquoted(WordReader reader) {
    List<AttributionCandidate> drafts = new ArrayList<>();
    for (int s = 0; s < size(); s++) {
      QuoteTree tree = trees.get(s);
      for (int i = 0; i < tree.size(); i++) {
        AttributionCandidate draft = quoted(tree.span(i).start()) ? null : reader.at(s, tree, i);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** Looks for a quote whose cue stands at a word. */
  interface WordReader {

    /** What the word {@code i} of sentence {@code s} leads to, or null. */
    @Nullable AttributionCandidate at(int s, QuoteTree tree, int i);
  }

  int size() {
    return sentences.size();
  }

  Span sentence(int i) {
    return sentences.get(i).span();
  }

  boolean quoted(int offset) {
    return stretchAt(offset) >= 0;
  }

  /** The stretch that holds the char, or -1. */
  int stretchAt(int offset) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      QuotedSpan stretch = stretches.get(middle);
      if (stretch.holds(offset)) {
        return middle;
      }
      if (stretch.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** Whether nothing but white space and light punctuation stands between the two chars. */
  boolean gap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean sameParagraph(int from, int to) {
    return body.substring(Math.min(from, to), Math.max(from, to)).indexOf('\n') < 0;
  }

  /** Whether the stretch is all that its paragraph holds. */
  boolean alone(QuotedSpan stretch) {
    int start = body.lastIndexOf('\n', stretch.span().start()) + 1;
    int end = body.indexOf('\n', stretch.span().end());
    return gap(start, stretch.span().start())
        && gap(stretch.span().end(), end < 0 ? body.length() : end);
  }

  /** Whether the paragraph of {@code offset} is the next one after that of {@code before}. */
  boolean nextParagraph(int before, int offset) {
    if (offset <= before) {
      return false;
    }
    String between = body.substring(before, offset);
    return between.indexOf('\n') >= 0 && between.isBlank();
  }
}

package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** An article's body with its sentences as trees and its quoted stretches. */
final class Text {

  final String body;
  final List<Tree> trees = new ArrayList<>();
  final List<Stretch> stretches;
  private final List<Sentence> sentences;
  private final List<Span> paragraphs = new ArrayList<>();

  Text(Article article, List<Sentence> sentences) {
    this.body = article.body();
    this.sentences = sentences;
    this.stretches = Marks.in(body);
    sentences.forEach(s -> trees.add(new Tree(body, s, near(s.span()))));
    cutParagraphs();
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

  /** Whether no words of the outlet follow the mark that closes at {@code end} in its sentence. */
  boolean endsSentence(int end) {
    if (awaitsTag(end)) {
      return false;
    }
    if (body.startsWith(".", lastInside(end)) && capitalFollows(end)) {
      return true;
    }
    int at = sentenceAt(end);
    Span sentence = at < 0 ? new Span(end, end) : sentence(at);
    if (sentence.start() < end && end < sentence.end()) {
      return gap(end, Math.min(sentence.end(), paragraphEnd(end)));
    }
    return !tagFollows(end);
  }

  /** The last char before the closing marks that end at {@code end}. */
  private int lastInside(int end) {
    int at = end - 1;
    while (at > 0 && "\"'”’»“".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  private boolean capitalFollows(int end) {
    return end + 1 < body.length()
        && body.charAt(end) == ' '
        && Character.isUpperCase(body.charAt(end + 1));
  }

  /** Whether a comma stands inside or behind the closing mark: “No,” Ruiz said. */
  private boolean awaitsTag(int end) {
    for (int i = end - 1; i > 0 && i > end - 4; i--) {
      if (body.charAt(i) == ',') {
        return true;
      }
      if (Character.isLetterOrDigit(body.charAt(i))) {
        break;
      }
    }
    return body.startsWith(",", end);
  }

  /** Whether the text right after a closing mark goes on in lower case. */
  private boolean tagFollows(int end) {
    int at = end;
    while (at < body.length() && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at < body.length() && Character.isLowerCase(body.charAt(at));
  }

  /** Whether a full stop stands before the words and they begin with a capital. */
  boolean opensSentence(Span span) {
    int first = span.start();
    while (first < span.end() && !Character.isLetterOrDigit(body.charAt(first))) {
      first++;
    }
    return lastBefore(span) == '.'
        && first < span.end()
        && Character.isUpperCase(body.charAt(first));
  }

  /** Whether the quoted words begin in lower case. */
  boolean opensSmall(Span span) {
    int first = span.start();
    while (first < span.end() && !Character.isLetterOrDigit(body.charAt(first))) {
      first++;
    }
    return first < span.end() && Character.isLowerCase(body.charAt(first));
  }

  /** Whether the quoted words begin with a capital. */
  boolean opensLarge(Span span) {
    int first = span.start();
    while (first < span.end() && !Character.isLetterOrDigit(body.charAt(first))) {
      first++;
    }
    return first < span.end() && Character.isUpperCase(body.charAt(first));
  }

  /** Whether a comma or colon leads to the words. */
  boolean led(Span span) {
    char before = lastBefore(span);
    return before == ',' || before == ':';
  }

  boolean colonBefore(Span span) {
    return lastBefore(span) == ':';
  }

  private char lastBefore(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && " \u00a0".indexOf(body.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? '\n' : body.charAt(at);
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
  boolean opensParagraph(Stretch stretch) {
    int start = body.lastIndexOf('\n', stretch.span().start()) + 1;
    return gap(start, stretch.span().start());
  }

  private List<Stretch> near(Span sentence) {
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
      Stretch stretch = stretches.get(middle);
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
  boolean alone(Stretch stretch) {
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

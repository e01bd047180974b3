package org.synoptic.extract.scraped;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.SentenceTest;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/**
 * The span of lines in which the report most likely stands: the run of lines whose sentences
 * outweigh the other lines between them most. It is searched for twice, the second time with the
 * content words of the first result. The result is one feature for {@link LineClassifier}. The
 * numbers were set by hand; teach the trees anew with {@code bench lines} after a change.
 */
final class MainSpan {

  /** Weight of a line that is no sentence, in words, against the sentences around it. */
  private static final int WEIGHT_AGAINST = 13;

  /** Weight of each such line after the fourth in a row: an article may hold a list. */
  private static final int WEIGHT_AGAINST_IN_LIST = 2;

  private static final int FULL_WEIGHT_LINES = 4;

  /** Most words that a sentence counts for, so that one long paragraph alone is no report. */
  private static final int MOST_WORDS = 100;

  /** Divisor for the words of a lone sentence between two titles, which is often a teaser. */
  private static final int LONE_DIVISOR = 2;

  /** Words up to which a lone sentence may be a teaser. */
  private static final int TEASER_WORDS = 40;

  /** Kinds of cut lines that may stand between an article's paragraphs. */
  private static final Set<Removed.Why> KINDS_INSIDE =
      EnumSet.of(
          Removed.Why.GALLERY,
          Removed.Why.CAPTION,
          Removed.Why.CREDIT,
          Removed.Why.VIDEO,
          Removed.Why.LINK,
          Removed.Why.OTHER);

  /** Lines around the span in which a related sentence widens it. */
  private static final int REACH = 25;

  private final List<TextBlock> lines;
  private final boolean[] sentences;
  private int first;
  private int last = -1;
  private LexicalCohesion cohesion = new LexicalCohesion(List.of());

  private MainSpan(TextBlocks blocks) {
    lines = blocks.lines();
    sentences = new boolean[lines.size()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = lines.get(i).kept() && SentenceTest.isSentence(lines.get(i).text());
    }
  }

  /** The main span of {@code blocks}. */
  static MainSpan of(TextBlocks blocks) {
    MainSpan span = new MainSpan(blocks);
    span.find(null);
    if (span.last >= 0) {
      span.cohesion = new LexicalCohesion(span.report());
      span.find(span.cohesion);
      span.widen(span.cohesion);
    }
    return span;
  }

  /** Index of the first line. */
  int first() {
    return first;
  }

  /** Index of the last line, or -1 where there is no sentence. */
  int last() {
    return last;
  }

  private List<String> report() {
    List<String> report = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (sentences[i]) {
        report.add(lines.get(i).text());
      }
    }
    return report;
  }

  /** Widens the span to related sentences that a gallery or share bar separates from it. */
  private void widen(LexicalCohesion known) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      first = sentences[i] && known.isRelated(lines.get(i).text()) ? i : first;
    }
    for (int i = last + 1; i <= Math.min(lines.size() - 1, last + REACH); i++) {
      last = sentences[i] && known.isRelated(lines.get(i).text()) ? i : last;
    }
  }

  /** True for a line that was cut as something that may stand inside an article. */
  static boolean isInsert(TextBlock line) {
    return line.why() != null && KINDS_INSIDE.contains(line.why());
  }

  private boolean isLone(int at) {
    return (at == 0 || !sentences[at - 1]) && (at + 1 >= sentences.length || !sentences[at + 1]);
  }

  /** Finds the run of lines with the highest weight. */
  private void find(@Nullable LexicalCohesion known) {
    int most = 0;
    int sum = 0;
    int from = 0;
    int run = 0;
    for (int i = 0; i < sentences.length; i++) {
      run = sentences[i] ? 0 : run + 1;
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += sentences[i] ? sentence(i, known) : other(lines.get(i), run);
      if (sum > most) {
        most = sum;
        first = from;
        last = i;
      }
    }
  }

  private int sentence(int at, @Nullable LexicalCohesion known) {
    String text = lines.get(at).text();
    int words = Math.min(MOST_WORDS, LineShape.wordCount(text));
    if (known != null && known.isUnrelated(text)) {
      return isLone(at) ? -WEIGHT_AGAINST : -words / LONE_DIVISOR;
    }
    boolean isRelated = known != null && known.isRelated(text);
    return words <= TEASER_WORDS && !isRelated && isLone(at) ? words / LONE_DIVISOR : words;
  }

  private static int other(TextBlock line, int run) {
    if (!line.kept() || run > FULL_WEIGHT_LINES) {
      return -WEIGHT_AGAINST_IN_LIST;
    }
    return LineShape.endsWithPunctuation(line.text()) ? 0 : -WEIGHT_AGAINST;
  }
}

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
 * The stretch of lines in which the report stands: the run of lines whose sentences most outweigh
 * what stands between them. It is sought twice, the second time with what the first found to speak
 * of. {@link LineClassifier} takes it as one sign among others.
 */
final class MainSpan {

  /** What a line that is no sentence weighs against the sentences around it, in words. */
  private static final int AGAINST = 13;

  /** From the fifth such line in a row on each weighs little: an article may hold a list. */
  private static final int AGAINST_MORE = 2;

  private static final int FULL = 4;

  /** A long paragraph counts no more than this, so that one alone is no report. */
  private static final int MOST = 100;

  /** A sentence between two titles is a teaser more often than a paragraph. */
  private static final int LONELY = 2;

  /** Words up to which it may be one. */
  private static final int TEASER = 40;

  /** What may stand between an article's paragraphs says nothing. */
  private static final Set<Removed.Why> OF_THE_ARTICLE =
      EnumSet.of(
          Removed.Why.GALLERY,
          Removed.Why.CAPTION,
          Removed.Why.CREDIT,
          Removed.Why.VIDEO,
          Removed.Why.LINK,
          Removed.Why.OTHER);

  /** Lines over which a paragraph is still sought. */
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

  /** Where the report stands. */
  static MainSpan of(TextBlocks blocks) {
    MainSpan stretch = new MainSpan(blocks);
    stretch.find(null);
    if (stretch.last >= 0) {
      stretch.cohesion = new LexicalCohesion(stretch.report());
      stretch.find(stretch.cohesion);
      stretch.widen(stretch.cohesion);
    }
    return stretch;
  }

  int first() {
    return first;
  }

  /** The last line of it, or -1 where there is none. */
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

  /** A lede or a last paragraph that a gallery or a share bar parts from the rest. */
  private void widen(LexicalCohesion known) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      first = sentences[i] && known.akin(lines.get(i).text()) ? i : first;
    }
    for (int i = last + 1; i <= Math.min(lines.size() - 1, last + REACH); i++) {
      last = sentences[i] && known.akin(lines.get(i).text()) ? i : last;
    }
  }

  /** It was cut for what may stand between an article's paragraphs too. */
  static boolean isInsert(TextBlock line) {
    return line.why() != null && OF_THE_ARTICLE.contains(line.why());
  }

  private boolean lonely(int at) {
    return (at == 0 || !sentences[at - 1]) && (at + 1 >= sentences.length || !sentences[at + 1]);
  }

  /** The run that weighs most. */
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
    int words = Math.min(MOST, LineShape.wordCount(text));
    if (known != null && known.strange(text)) {
      return lonely(at) ? -AGAINST : -words / LONELY;
    }
    boolean akin = known != null && known.akin(text);
    return words <= TEASER && !akin && lonely(at) ? words / LONELY : words;
  }

  private static int other(TextBlock line, int run) {
    if (!line.kept() || run > FULL) {
      return -AGAINST_MORE;
    }
    return LineShape.endsWithPunctuation(line.text()) ? 0 : -AGAINST;
  }
}

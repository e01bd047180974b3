package org.synoptic.extract.scraped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;

/**
 * The lines of a scraped text as rows of feature values: the surface of each line, its difference
 * from the text's sentences, the lines around it, and how far its words recur. No feature depends
 * on a topic, and on a language only by stop words and word lists. The numbers shape the columns
 * that the trees were taught with: after a change, teach anew with {@code bench lines}.
 */
final class LineFeatures {

  /** Prior of a sentence outside the main span. */
  private static final double OUTSIDE = 0.2;

  /** Words above which a sentence counts as running text. */
  private static final int RUNNING = 5;

  /** Distance in lines above which it no longer counts. */
  private static final int FAR = 40;

  private static final int NEAR = 30;
  private static final int[] WINDOWS = {3, 8, 20};
  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};
  private static final int MOST_CUES = 8;
  private static final int MOST_SEEN = 5;
  private static final int SEEN_NEAR = 3;

  /** Chars of a label such as "Q" before a colon. */
  private static final int LONGEST_LABEL = 25;

  private static final int MOST_RANK = 20;

  private final List<TextBlock> lines;
  private final List<LineSurface> surfaces = new ArrayList<>();
  private final int count;
  private final int first;
  private final int last;

  /** Prior probability that a line is the report's: 0, {@link #OUTSIDE} or 1. */
  private final double[] prior;

  private final int[] occurrences;
  private final int[] sameLabel;
  private final LineTopic topic;
  private final double[] shares;
  private final double[] nameShares;
  private final LineSums sums;
  private final LineRuns runs;
  private final LineTitles frame;
  private final DocumentSurface text;
  private final int[] sincePrior;
  private final int[] untilPrior;

  private LineFeatures(TextBlocks blocks, int first, int last) {
    this.lines = blocks.lines();
    this.count = lines.size();
    this.first = first;
    this.last = last;
    lines.forEach(line -> surfaces.add(LineSurface.of(line.text())));
    prior = new double[count];
    for (int i = 0; i < count; i++) {
      boolean within = i >= first && i <= last;
      prior[i] = !surfaces.get(i).sentence() || !lines.get(i).kept() ? 0 : within ? 1 : OUTSIDE;
    }
    occurrences = occurrences(line -> LineShape.normalized(line.text()));
    sameLabel = occurrences(line -> label(line.text()));
    double[] weights = weights();
    topic = new LineTopic(lines, surfaces, weights, OUTSIDE);
    shares = IntStream.range(0, count).mapToDouble(topic::share).toArray();
    nameShares = IntStream.range(0, count).mapToDouble(topic::nameShare).toArray();
    sums = new LineSums(surfaces, prior);
    runs = new LineRuns(runningText(), surfaces, prior, weights, topic.words());
    frame = new LineTitles(surfaces, shares, occurrences);
    text = new DocumentSurface(lines, surfaces, occurrences);
    sincePrior = distances(1);
    untilPrior = distances(-1);
  }

  /**
   * A row for each line of {@code blocks}.
   *
   * @param first first line of the main span
   * @param last last line of it
   */
  static List<float[]> of(TextBlocks blocks, int first, int last) {
    LineFeatures features = new LineFeatures(blocks, first, last);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < features.count; i++) {
      rows.add(features.row(i, false).values());
    }
    return rows;
  }

  /** The names of the columns. */
  static List<String> names() {
    TextBlocks blocks = new TextBlocks();
    blocks.add(TextBlock.Kind.PARAGRAPH, "A line.");
    return new LineFeatures(blocks, 0, 0).row(0, true).names();
  }

  /** How many lines of the text have the same {@code key} as each line; 0 for an empty key. */
  private int[] occurrences(Function<TextBlock, String> key) {
    Map<String, Integer> maxOccurrences = new HashMap<>();
    lines.forEach(line -> maxOccurrences.merge(key.apply(line), 1, Integer::sum));
    return lines.stream()
        .map(key)
        .mapToInt(
            text -> text.isEmpty() ? 0 : Math.min(MOST_SEEN, maxOccurrences.getOrDefault(text, 0)))
        .toArray();
  }

  /** The speaker's label of an interview, "Q" of "Q: What did you see?"; may be empty. */
  private static String label(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && colon <= LONGEST_LABEL ? text.substring(0, colon) : "";
  }

  private double[] weights() {
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      weights[i] = surfaces.get(i).words() > RUNNING ? prior[i] : 0;
    }
    return weights;
  }

  private boolean[] runningText() {
    boolean[] runningText = new boolean[count];
    for (int i = 0; i < count; i++) {
      runningText[i] = prior[i] > 0 && surfaces.get(i).words() > RUNNING;
    }
    return runningText;
  }

  private boolean isLikely(int at) {
    return prior[at] > OUTSIDE && surfaces.get(at).words() > RUNNING;
  }

  /** Lines since the last likely line, or until the next, at most {@link #FAR}. */
  private int[] distances(int step) {
    int[] distances = new int[count];
    int distance = FAR;
    for (int i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
      distance = Math.min(FAR, distance + 1);
      distances[i] = distance;
      distance = isLikely(i) ? 0 : distance;
    }
    return distances;
  }

  private FeatureRow row(int at, boolean named) {
    FeatureRow row = new FeatureRow(named);
    surface(at, row);
    text.describe(surfaces.get(at), row);
    place(at, row);
    around(at, row);
    for (int offset : NEIGHBOURS) {
      neighbour(at + offset, offset, row);
    }
    return row;
  }

  private void surface(int at, FeatureRow row) {
    LineSurface surface = surfaces.get(at);
    String text = surface.text();
    char end = LineShape.lastChar(text);
    char start = text.isEmpty() ? ' ' : text.charAt(0);
    row.add("words", Math.log1p(surface.words()))
        .add("chars", Math.log1p(surface.chars()))
        .add("sentences", surface.stops())
        .add("stop", ".。।।؟".indexOf(end) >= 0)
        .add("question", end == '?')
        .add("exclamation", end == '!')
        .add("colon", end == ':')
        .add("comma", end == ',' || end == ';')
        .add("quote", LineShape.endsWithQuote(text))
        .add("dots", text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]"))
        .add("lower-start", Character.isLowerCase(start))
        .add("digit-start", Character.isDigit(start))
        .add("quote-start", "\"“„«‘'‚›".indexOf(start) >= 0)
        .add("bullet", "•*-·+>→".indexOf(start) >= 0)
        .add("digits", surface.digits())
        .add("symbols", surface.symbols())
        .add("bars", surface.bars())
        .add("brackets", surface.brackets())
        .add("dashes", surface.dashes())
        .add("distinct", surface.distinct())
        .add("addressed", surface.addressed())
        .add("cues", Math.min(MOST_CUES, surface.cues()))
        .add("cue-share", (double) surface.cues() / surface.words())
        .add("reporting", surface.reporting())
        .add("years", surface.years())
        .add("bracket-end", end == ')' || end == ']')
        .add("sentence", surface.sentence())
        .add("menu", surface.menu())
        .add("known", surface.known())
        .add("known-below", surface.knownBelow())
        .add("cut", !lines.get(at).kept())
        .add("cut-within", MainSpan.isInsert(lines.get(at)))
        .add("date", surface.date())
        .add("byline", surface.byline())
        .add("address", surface.address())
        .add("seen", occurrences[at])
        .add("labelled", sameLabel[at])
        .add("seen-above", maxOccurrences(at - SEEN_NEAR, at))
        .add("seen-below", maxOccurrences(at + 1, at + 1 + SEEN_NEAR));
  }

  private void place(int at, FeatureRow row) {
    topic.describe(at, shares[at], nameShares[at], NEAR, row);
    row.add("prior", prior[at])
        .add("from-stretch", at < first ? clamp(at - first) : at > last ? clamp(at - last) : 0)
        .add("after-first", clamp(at - sums.first()))
        .add("after-last", clamp(at - sums.last()))
        .add("told-above", sums.likelyShare(0, at))
        .add("told-below", sums.likelyShare(at + 1, count))
        .add("lines-above", Math.log1p(at))
        .add("lines-below", Math.log1p(count - 1.0 - at))
        .add("since", sincePrior[at])
        .add("until", untilPrior[at]);
    runs.describe(at, MOST_RANK, FAR, row);
    frame.describe(at, FAR, row);
  }

  /** The highest number of occurrences of a line in the range. */
  private int maxOccurrences(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(count, to))
        .map(i -> occurrences[i])
        .max()
        .orElse(0);
  }

  private static int clamp(int distance) {
    return Math.max(-NEAR, Math.min(NEAR, distance));
  }

  private void around(int at, FeatureRow row) {
    for (int window : WINDOWS) {
      int from = Math.max(0, at - window);
      int to = Math.min(count, at + 1 + window);
      row.add("words-above-" + window, sums.likelyRatio(from, at))
          .add("words-below-" + window, sums.likelyRatio(at + 1, to))
          .add("others-above-" + window, sums.unlikelyLines(from, at))
          .add("others-below-" + window, sums.unlikelyLines(at + 1, to));
    }
  }

  private void neighbour(int at, int offset, FeatureRow row) {
    boolean there = at >= 0 && at < count;
    LineSurface surface = there ? surfaces.get(at) : null;
    char end = surface == null ? ' ' : LineShape.lastChar(surface.text());
    int close = end == '.' ? 1 : end == '?' ? 2 : end == ':' ? 3 : 0;
    row.add("prior" + offset, surface == null ? -1 : prior[at])
        .add("words" + offset, surface == null ? -1 : Math.log1p(surface.words()))
        .add("share" + offset, surface == null ? -2 : shares[at])
        .add("names-share" + offset, surface == null ? -2 : nameShares[at])
        .add("title" + offset, surface == null ? -2 : topic.titleShare(at))
        .add("digits" + offset, surface == null ? -1 : surface.digits())
        .add("capitals" + offset, surface == null ? -1 : surface.capitals())
        .add("date" + offset, surface != null && surface.date())
        .add("little" + offset, surface == null ? -1 : surface.little())
        .add("cue-share" + offset, surface == null ? -1 : (double) surface.cues() / surface.words())
        .add("reporting" + offset, surface == null ? -1 : surface.reporting())
        .add("plain" + offset, surface == null ? -1 : surface.plain())
        .add("cut" + offset, surface == null || !lines.get(at).kept())
        .add("sentence" + offset, surface != null && surface.sentence())
        .add("end" + offset, surface == null ? -1 : close);
  }
}

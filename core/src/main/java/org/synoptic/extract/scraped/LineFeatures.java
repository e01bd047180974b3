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
 * The lines of a scraped text as rows of numbers: how each looks, how that differs from the other
 * sentences of the text, what stands around it, and how much it speaks of what they speak of.
 * Nothing here knows a word of a topic or, but for little words, of a language.
 */
final class LineFeatures {

  /** A sentence outside the stretch that outweighs the others is the report's less often. */
  private static final double OUTSIDE = 0.2;

  /** Words of a line that counts as a sentence of some length. */
  private static final int RUNNING = 5;

  private static final int FAR = 40;
  private static final int NEAR = 30;
  private static final int[] WINDOWS = {3, 8, 20};
  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};
  private static final int MOST_CUES = 8;
  private static final int MOST_SEEN = 5;
  private static final int SEEN_NEAR = 3;

  /** Chars. */
  private static final int LONGEST_LABEL = 25;

  private static final int MOST_RANK = 20;

  private final List<TextBlock> lines;
  private final List<LineSurface> looks = new ArrayList<>();
  private final int count;
  private final int first;
  private final int last;

  /** How likely a line is the report's before anything else is known, 0 to 1. */
  private final double[] prior;

  private final int[] times;
  private final int[] labelled;
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
    lines.forEach(line -> looks.add(LineSurface.of(line.text())));
    prior = new double[count];
    for (int i = 0; i < count; i++) {
      boolean within = i >= first && i <= last;
      prior[i] = !looks.get(i).sentence() || !lines.get(i).kept() ? 0 : within ? 1 : OUTSIDE;
    }
    times = times(line -> LineShape.normalized(line.text()));
    labelled = times(line -> label(line.text()));
    double[] weights = weights();
    topic = new LineTopic(lines, looks, weights, OUTSIDE);
    shares = IntStream.range(0, count).mapToDouble(topic::share).toArray();
    nameShares = IntStream.range(0, count).mapToDouble(topic::nameShare).toArray();
    sums = new LineSums(looks, prior);
    runs = new LineRuns(running(), looks, prior, weights, topic.words());
    frame = new LineTitles(looks, shares, times);
    text = new DocumentSurface(lines, looks, times);
    sincePrior = distances(1);
    untilPrior = distances(-1);
  }

  /** A row for each line of {@code blocks}, given the stretch that outweighs the others. */
  static List<float[]> of(TextBlocks blocks, int first, int last) {
    LineFeatures features = new LineFeatures(blocks, first, last);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < features.count; i++) {
      rows.add(features.row(i, false).values());
    }
    return rows;
  }

  /** What the columns of the rows are called. */
  static List<String> names() {
    TextBlocks blocks = new TextBlocks();
    blocks.add(TextBlock.Kind.PARAGRAPH, "A line.");
    return new LineFeatures(blocks, 0, 0).row(0, true).names();
  }

  /** How often what {@code key} says of each line is said of the text's lines; 0 for nothing. */
  private int[] times(Function<TextBlock, String> key) {
    Map<String, Integer> seen = new HashMap<>();
    lines.forEach(line -> seen.merge(key.apply(line), 1, Integer::sum));
    return lines.stream()
        .map(key)
        .mapToInt(said -> said.isEmpty() ? 0 : Math.min(MOST_SEEN, seen.getOrDefault(said, 0)))
        .toArray();
  }

  /** The "Q" of "Q: What did you see?", by which interviews and records are told; may be empty. */
  private static String label(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && colon <= LONGEST_LABEL ? text.substring(0, colon) : "";
  }

  private double[] weights() {
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      weights[i] = looks.get(i).words() > RUNNING ? prior[i] : 0;
    }
    return weights;
  }

  private boolean[] running() {
    boolean[] running = new boolean[count];
    for (int i = 0; i < count; i++) {
      running[i] = prior[i] > 0 && looks.get(i).words() > RUNNING;
    }
    return running;
  }

  private boolean told(int at) {
    return prior[at] > OUTSIDE && looks.get(at).words() > RUNNING;
  }

  /** Lines to the last, or the next, that is told, at most {@link #FAR}. */
  private int[] distances(int step) {
    int[] distances = new int[count];
    int distance = FAR;
    for (int i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
      distance = Math.min(FAR, distance + 1);
      distances[i] = distance;
      distance = told(i) ? 0 : distance;
    }
    return distances;
  }

  private FeatureRow row(int at, boolean named) {
    FeatureRow row = new FeatureRow(named);
    look(at, row);
    text.describe(looks.get(at), row);
    place(at, row);
    around(at, row);
    for (int offset : NEIGHBOURS) {
      neighbour(at + offset, offset, row);
    }
    return row;
  }

  private void look(int at, FeatureRow row) {
    LineSurface look = looks.get(at);
    String text = look.text();
    char end = LineShape.lastChar(text);
    char start = text.isEmpty() ? ' ' : text.charAt(0);
    row.add("words", Math.log1p(look.words()))
        .add("chars", Math.log1p(look.chars()))
        .add("sentences", look.stops())
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
        .add("digits", look.digits())
        .add("symbols", look.symbols())
        .add("bars", look.bars())
        .add("brackets", look.brackets())
        .add("dashes", look.dashes())
        .add("distinct", look.distinct())
        .add("addressed", look.addressed())
        .add("cues", Math.min(MOST_CUES, look.cues()))
        .add("cue-share", (double) look.cues() / look.words())
        .add("reporting", look.reporting())
        .add("years", look.years())
        .add("bracket-end", end == ')' || end == ']')
        .add("sentence", look.sentence())
        .add("menu", look.menu())
        .add("known", look.known())
        .add("known-below", look.knownBelow())
        .add("cut", !lines.get(at).kept())
        .add("cut-within", MainSpan.isInsert(lines.get(at)))
        .add("date", look.date())
        .add("byline", look.byline())
        .add("address", look.address())
        .add("seen", times[at])
        .add("labelled", labelled[at])
        .add("seen-above", seen(at - SEEN_NEAR, at))
        .add("seen-below", seen(at + 1, at + 1 + SEEN_NEAR));
  }

  private void place(int at, FeatureRow row) {
    topic.describe(at, shares[at], nameShares[at], NEAR, row);
    row.add("prior", prior[at])
        .add("from-stretch", at < first ? near(at - first) : at > last ? near(at - last) : 0)
        .add("after-first", near(at - sums.first()))
        .add("after-last", near(at - sums.last()))
        .add("told-above", sums.toldShare(0, at))
        .add("told-below", sums.toldShare(at + 1, count))
        .add("lines-above", Math.log1p(at))
        .add("lines-below", Math.log1p(count - 1.0 - at))
        .add("since", sincePrior[at])
        .add("until", untilPrior[at]);
    runs.describe(at, MOST_RANK, FAR, row);
    frame.describe(at, FAR, row);
  }

  /** How often the line of some that stands there most often does. */
  private int seen(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(count, to))
        .map(i -> times[i])
        .max()
        .orElse(0);
  }

  private static int near(int distance) {
    return Math.max(-NEAR, Math.min(NEAR, distance));
  }

  private void around(int at, FeatureRow row) {
    for (int window : WINDOWS) {
      int from = Math.max(0, at - window);
      int to = Math.min(count, at + 1 + window);
      row.add("words-above-" + window, sums.toldRatio(from, at))
          .add("words-below-" + window, sums.toldRatio(at + 1, to))
          .add("others-above-" + window, sums.others(from, at))
          .add("others-below-" + window, sums.others(at + 1, to));
    }
  }

  private void neighbour(int at, int offset, FeatureRow row) {
    boolean there = at >= 0 && at < count;
    LineSurface look = there ? looks.get(at) : null;
    char end = look == null ? ' ' : LineShape.lastChar(look.text());
    int close = end == '.' ? 1 : end == '?' ? 2 : end == ':' ? 3 : 0;
    row.add("prior" + offset, look == null ? -1 : prior[at])
        .add("words" + offset, look == null ? -1 : Math.log1p(look.words()))
        .add("share" + offset, look == null ? -2 : shares[at])
        .add("names-share" + offset, look == null ? -2 : nameShares[at])
        .add("title" + offset, look == null ? -2 : topic.titleShare(at))
        .add("digits" + offset, look == null ? -1 : look.digits())
        .add("capitals" + offset, look == null ? -1 : look.capitals())
        .add("date" + offset, look != null && look.date())
        .add("little" + offset, look == null ? -1 : look.little())
        .add("cue-share" + offset, look == null ? -1 : (double) look.cues() / look.words())
        .add("reporting" + offset, look == null ? -1 : look.reporting())
        .add("plain" + offset, look == null ? -1 : look.plain())
        .add("cut" + offset, look == null || !lines.get(at).kept())
        .add("sentence" + offset, look != null && look.sentence())
        .add("end" + offset, look == null ? -1 : close);
  }
}

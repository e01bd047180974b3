package org.synoptic.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
  private static final int LEDE = 4;
  private static final int MOST_SHARED = 8;
  private static final int MOST_CUES = 8;
  private static final int MOST_SEEN = 5;
  private static final int MOST_RANK = 20;

  /** What is told as the difference from the text's other sentences. */
  private static final String[] MANNER = {
    "length", "little", "capitals", "plain", "upper", "shorts", "stops"
  };

  private final List<Sheet.Line> lines;
  private final List<LineLook> looks = new ArrayList<>();
  private final int count;
  private final int first;
  private final int last;

  /** How likely a line is the report's before anything else is known, 0 to 1. */
  private final double[] prior;

  private final Recurrence recurrence;
  private final double[] shares;
  private final LineSums sums;
  private final Map<String, Integer> seen = new HashMap<>();
  private final LineRuns runs;
  private final Set<String> lede = new HashSet<>();
  private final int[] sincePrior;
  private final int[] untilPrior;

  private final double[] usual;

  private LineFeatures(Sheet sheet, int first, int last) {
    this.lines = sheet.lines();
    this.count = lines.size();
    this.first = first;
    this.last = last;
    lines.forEach(line -> looks.add(LineLook.of(line.text())));
    lines.forEach(line -> seen.merge(Shape.bare(line.text()), 1, Integer::sum));
    prior = new double[count];
    for (int i = 0; i < count; i++) {
      boolean within = i >= first && i <= last;
      prior[i] = !looks.get(i).sentence() || !lines.get(i).kept() ? 0 : within ? 1 : OUTSIDE;
    }
    double[] weights = weights();
    recurrence = new Recurrence(looks, weights);
    shares = new double[count];
    for (int i = 0; i < count; i++) {
      int words = recurrence.words(i).size();
      shares[i] = words == 0 ? -1 : recurrence.shared(i, i + 1, weights) / words;
    }
    sums = new LineSums(looks, prior);
    runs = new LineRuns(running(), looks, prior, weights, recurrence);
    int taken = 0;
    for (int i = 0; i < count && taken < LEDE; i++) {
      if (told(i)) {
        lede.addAll(recurrence.words(i));
        taken++;
      }
    }
    sincePrior = distances(1);
    untilPrior = distances(-1);
    usual = usual();
  }

  /** A row for each line of {@code sheet}, given the stretch that outweighs the others. */
  static List<float[]> of(Sheet sheet, int first, int last) {
    LineFeatures features = new LineFeatures(sheet, first, last);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < features.count; i++) {
      rows.add(features.row(i, false).values());
    }
    return rows;
  }

  /** What the columns of the rows are called. */
  static List<String> names() {
    Sheet sheet = new Sheet();
    sheet.add(Sheet.Kind.PARAGRAPH, "A line.");
    return new LineFeatures(sheet, 0, 0).row(0, true).names();
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

  /** What a sentence of this text is like: languages and subjects differ. */
  private double[] usual() {
    double[] sum = new double[MANNER.length];
    double weight = 0;
    for (int i = 0; i < count; i++) {
      if (looks.get(i).sentence() && lines.get(i).kept()) {
        double[] manner = manner(looks.get(i));
        int words = looks.get(i).words();
        weight += words;
        for (int k = 0; k < sum.length; k++) {
          sum[k] += words * manner[k];
        }
      }
    }
    double all = Math.max(1, weight);
    return Arrays.stream(sum).map(one -> one / all).toArray();
  }

  private static double[] manner(LineLook look) {
    return new double[] {
      look.length(),
      look.little(),
      look.capitals(),
      look.plain(),
      look.upper(),
      look.shorts(),
      look.stops()
    };
  }

  private LineRow row(int at, boolean named) {
    LineRow row = new LineRow(named);
    look(at, row);
    double[] manner = manner(looks.get(at));
    for (int k = 0; k < manner.length; k++) {
      row.add(MANNER[k], manner[k] - usual[k]);
    }
    place(at, row);
    around(at, row);
    for (int offset : NEIGHBOURS) {
      neighbour(at + offset, offset, row);
    }
    return row;
  }

  private void look(int at, LineRow row) {
    LineLook look = looks.get(at);
    String text = look.text();
    char end = Shape.last(text);
    char start = text.isEmpty() ? ' ' : text.charAt(0);
    row.add("words", Math.log1p(look.words()))
        .add("chars", Math.log1p(look.chars()))
        .add("sentences", look.stops())
        .add("stop", ".。।।؟".indexOf(end) >= 0)
        .add("question", end == '?')
        .add("exclamation", end == '!')
        .add("colon", end == ':')
        .add("comma", end == ',' || end == ';')
        .add("quote", Shape.endsQuote(text))
        .add("dots", text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]"))
        .add("lower-start", Character.isLowerCase(start))
        .add("digit-start", Character.isDigit(start))
        .add("quote-start", "\"“„«‘'‚›".indexOf(start) >= 0)
        .add("bullet", "•*-·–—+>→".indexOf(start) >= 0)
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
        .add("sentence", look.sentence())
        .add("menu", look.menu())
        .add("known", look.known())
        .add("known-below", look.knownBelow())
        .add("cut", !lines.get(at).kept())
        .add("cut-within", Stretch.within(lines.get(at)))
        .add("date", look.date())
        .add("byline", look.byline())
        .add("address", look.address())
        .add("seen", Math.min(MOST_SEEN, seen.getOrDefault(Shape.bare(text), 1)));
  }

  private void place(int at, LineRow row) {
    int words = recurrence.words(at).size();
    int known = (int) recurrence.words(at).stream().filter(lede::contains).count();
    row.add("prior", prior[at])
        .add("share", shares[at])
        .add("shared", Math.min(MOST_SHARED, shares[at] * words))
        .add("content", words)
        .add("lede", words == 0 ? -1 : (double) known / words)
        .add("from-stretch", at < first ? near(at - first) : at > last ? near(at - last) : 0)
        .add("after-first", near(at - sums.first()))
        .add("after-last", near(at - sums.last()))
        .add("told-above", sums.toldShare(0, at))
        .add("told-below", sums.toldShare(at + 1, count))
        .add("told", Math.log1p(sums.told(0, count)))
        .add("lines", Math.log1p(count))
        .add("lines-above", Math.log1p(at))
        .add("lines-below", Math.log1p(count - 1.0 - at))
        .add("since", sincePrior[at])
        .add("until", untilPrior[at]);
    runs.describe(at, MOST_RANK, FAR, row);
  }

  private static int near(int distance) {
    return Math.max(-NEAR, Math.min(NEAR, distance));
  }

  private void around(int at, LineRow row) {
    for (int window : WINDOWS) {
      int from = Math.max(0, at - window);
      int to = Math.min(count, at + 1 + window);
      row.add("words-above-" + window, sums.toldRatio(from, at))
          .add("words-below-" + window, sums.toldRatio(at + 1, to))
          .add("others-above-" + window, sums.others(from, at))
          .add("others-below-" + window, sums.others(at + 1, to));
    }
  }

  private void neighbour(int at, int offset, LineRow row) {
    boolean there = at >= 0 && at < count;
    LineLook look = there ? looks.get(at) : null;
    char end = look == null ? ' ' : Shape.last(look.text());
    int close = end == '.' ? 1 : end == '?' ? 2 : end == ':' ? 3 : 0;
    row.add("prior" + offset, look == null ? -1 : prior[at])
        .add("words" + offset, look == null ? -1 : Math.log1p(look.words()))
        .add("share" + offset, look == null ? -2 : shares[at])
        .add("little" + offset, look == null ? -1 : look.little())
        .add("cue-share" + offset, look == null ? -1 : (double) look.cues() / look.words())
        .add("reporting" + offset, look == null ? -1 : look.reporting())
        .add("plain" + offset, look == null ? -1 : look.plain())
        .add("cut" + offset, look == null || !lines.get(at).kept())
        .add("sentence" + offset, look != null && look.sentence())
        .add("end" + offset, look == null ? -1 : close);
  }
}

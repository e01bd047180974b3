package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.synoptic.compare.statement.Statement;

/**
 * What two units have in common and what they lack, as numbers. The shorter unit, by the weight of
 * its words, comes first; which one is given first does not matter.
 */
public final class PairFeatures {

  /** The names of {@link #of}, in order. */
  public static final List<String> NAMES = names();

  /** What stands before the terms of names, numbers and dates. */
  private static final List<String> KINDS = List.of("@", "=", "#");

  /** The least that a word finds of itself elsewhere: so much is chance. Set by hand. */
  private static final float CHANCE = 0.25f;

  /** So that a share of nothing is 0. */
  private static final double TINY = 1e-9;

  private final StoryMeaning story;

  public PairFeatures(StoryMeaning story) {
    this.story = story;
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "pooled",
                "pooledSentences",
                "mean",
                "soft",
                "softInSentences",
                "softShort",
                "softLong",
                "contrastShort",
                "contrastLong",
                "contrastLeast",
                "contrastShareLeast",
                "contrastShareMost",
                "ownShort",
                "ownLong",
                "ownLeast",
                "ownMost",
                "ownShareLeast",
                "ownShareMost",
                "exactShort",
                "exactLong",
                "exactShortInSentences",
                "exactLongInSentences",
                "cosine"));
    for (String kind : List.of("Names", "Numbers", "Dates")) {
      names.add("shared" + kind);
      names.add("lack" + kind + "Short");
      names.add("lack" + kind + "Long");
      names.add("lack" + kind + "ShortInSentences");
      names.add("lack" + kind + "LongInSentences");
    }
    names.addAll(
        List.of(
            "polarity",
            "modality",
            "subject",
            "speaker",
            "quotes",
            "event",
            "otherEvent",
            "weightShort",
            "weightLong",
            "weightRatio",
            "words"));
    return List.copyOf(names);
  }

  /** How well the words of a unit find themselves in another one. */
  private record Coverage(
      double soft,
      double softInSentences,
      double contrast,
      double contrastShare,
      double own,
      double ownShare) {}

  /** The features of {@link #NAMES}. */
  public double[] of(JudgedUnit x, JudgedUnit y) {
    boolean ordered = x.weight() <= y.weight();
    JudgedUnit a = ordered ? x : y;
    JudgedUnit b = ordered ? y : x;
    List<Double> values = new ArrayList<>();
    addSoft(a, b, values);
    addExact(a, b, values);
    addRoles(a, b, values);
    addSizes(a, b, values);
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How much of what the first tells stands in the second, by the weight of its words, 0 to 1. */
  double coverage(JudgedUnit covered, JudgedUnit by) {
    return covers(covered, by).soft;
  }

  private void addSoft(JudgedUnit a, JudgedUnit b, List<Double> values) {
    Coverage left = covers(a, b);
    Coverage right = covers(b, a);
    values.addAll(
        Arrays.asList(
            WordSpace.cosine(a.sum(), b.sum()),
            WordSpace.cosine(a.sumOfSentences(), b.sumOfSentences()),
            WordSpace.cosine(mean(a), mean(b)),
            harmonicMean(left.soft, right.soft),
            harmonicMean(left.softInSentences, right.softInSentences),
            left.soft,
            right.soft,
            left.contrast,
            right.contrast,
            Math.min(left.contrast, right.contrast),
            Math.min(left.contrastShare, right.contrastShare),
            Math.max(left.contrastShare, right.contrastShare),
            left.own,
            right.own,
            Math.min(left.own, right.own),
            Math.max(left.own, right.own),
            Math.min(left.ownShare, right.ownShare),
            Math.max(left.ownShare, right.ownShare)));
  }

  private static double harmonicMean(double a, double b) {
    return 2 * a * b / (a + b + TINY);
  }

  private Coverage covers(JudgedUnit a, JudgedUnit b) {
    TreeSet<Integer> both = new TreeSet<>(a.sentences());
    both.addAll(b.sentences());
    TreeSet<Integer> outsideOwn = a.source() == b.source() ? both : a.sentences();
    TreeSet<Integer> outsideOther = a.source() == b.source() ? both : b.sentences();
    double[] sums = new double[6];
    double all = 0;
    for (MeaningWord word : a.words()) {
      if (!word.isContent()) {
        continue;
      }
      double weight = story.softWeight(word.row());
      double found = StoryMeaning.best(word, b.words());
      double rival = Math.max(CHANCE, story.bestElsewhere(word, b.source(), outsideOther));
      double own = Math.max(CHANCE, story.bestElsewhere(word, a.source(), outsideOwn));
      sums[0] += weight * found;
      sums[1] += weight * story.bestIn(word, b.sentences());
      sums[2] += weight * (found - rival);
      sums[3] += found >= rival ? weight : 0;
      sums[4] += weight * (found - own);
      sums[5] += found >= own ? weight : 0;
      all += weight;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = all == 0 ? 0 : sums[i] / all;
    }
    return new Coverage(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
  }

  private float[] mean(JudgedUnit unit) {
    float[] mean = new float[WordSpace.DIMENSIONS];
    for (MeaningWord word : unit.words()) {
      if (word.isContent()) {
        float weight = (float) story.softWeight(word.row());
        for (int k = 0; k < mean.length; k++) {
          mean[k] += weight * word.vector()[k];
        }
      }
    }
    return mean;
  }

  private static void addExact(JudgedUnit a, JudgedUnit b, List<Double> values) {
    Map<String, Double> left = a.terms();
    Map<String, Double> right = b.terms();
    Map<String, Double> aroundLeft = JudgedUnit.terms(a.wordsOfSentences());
    Map<String, Double> aroundRight = JudgedUnit.terms(b.wordsOfSentences());
    values.add(share(left, right));
    values.add(share(right, left));
    values.add(share(left, aroundRight));
    values.add(share(right, aroundLeft));
    values.add(cosine(left, right));
    for (String kind : KINDS) {
      values.add(sum(left, kind) - lacking(left, right, kind));
      values.add(lacking(left, right, kind));
      values.add(lacking(right, left, kind));
      values.add(lacking(left, aroundRight, kind));
      values.add(lacking(right, aroundLeft, kind));
    }
  }

  /** The weighed share of some terms that others have too. */
  private static double share(Map<String, Double> terms, Map<String, Double> others) {
    double all = sum(terms, "");
    return all == 0 ? 0 : 1 - lacking(terms, others, "") / all;
  }

  /** The weight of the terms of a kind. */
  private static double sum(Map<String, Double> terms, String kind) {
    return lacking(terms, Map.of(), kind);
  }

  /** The weight of the terms of a kind that others have not. */
  private static double lacking(
      Map<String, Double> terms, Map<String, Double> others, String kind) {
    double lacking = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      if (term.getKey().startsWith(kind) && !others.containsKey(term.getKey())) {
        lacking += term.getValue();
      }
    }
    return lacking;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = 0;
    for (Map.Entry<String, Double> term : a.entrySet()) {
      product += term.getValue() * b.getOrDefault(term.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(squares(a) * squares(b));
  }

  private static double squares(Map<String, Double> terms) {
    return terms.values().stream().mapToDouble(weight -> weight * weight).sum();
  }

  private static void addRoles(JudgedUnit a, JudgedUnit b, List<Double> values) {
    values.add(a.isNegative() == b.isNegative() ? 0.0 : 1);
    values.add(any(a, b, (s, t) -> s.modality() == t.modality()) ? 0.0 : 1);
    values.add(any(a, b, Statement::isAboutSame) ? 1.0 : 0);
    values.add(any(a, b, PairFeatures::haveSameSpeaker) ? 1.0 : 0);
    values.add((double) (a.quoted() + b.quoted()));
    Set<String> shared = new TreeSet<>(a.eventTypes());
    shared.retainAll(b.eventTypes());
    values.add((double) shared.size());
    boolean told = !a.eventTypes().isEmpty() && !b.eventTypes().isEmpty();
    values.add(told && shared.isEmpty() ? 1.0 : 0);
  }

  private static boolean haveSameSpeaker(Statement a, Statement b) {
    return a.speaker() != null && a.speaker().equals(b.speaker());
  }

  private static boolean any(
      JudgedUnit a, JudgedUnit b, BiPredicate<Statement, Statement> relation) {
    return a.statements().stream()
        .anyMatch(s -> b.statements().stream().anyMatch(t -> relation.test(s, t)));
  }

  private static void addSizes(JudgedUnit a, JudgedUnit b, List<Double> values) {
    values.add(Math.log(1 + a.weight()));
    values.add(Math.log(1 + b.weight()));
    values.add(a.weight() / (b.weight() + TINY));
    values.add((double) a.words().stream().filter(MeaningWord::isContent).count());
  }
}

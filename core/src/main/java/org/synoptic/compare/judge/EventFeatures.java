package org.synoptic.compare.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.model.Event;

/**
 * What two mentions of events have in common, as numbers; which one is given first does not matter.
 */
public final class EventFeatures {

  /** The names of {@link #of}, in order. */
  public static final List<String> NAMES =
      List.of(
          "stem",
          "synonym",
          "words",
          "sum",
          "contrastLeast",
          "coverageLeast",
          "before",
          "after",
          "around",
          "aroundLeast",
          "crossed",
          "haveBefore",
          "haveAfter",
          "nouns",
          "otherType",
          "oneSentence",
          "sharedAround",
          "length");

  /**
   * Likeness of words where one side has none. Set by hand: about what two words have by chance.
   */
  private static final double UNKNOWN = 0.3;

  /** Weight of a function word. Set by hand, as that of {@link StoryMeaning}. */
  private static final double LEAST_WEIGHT = 0.05;

  private final StoryMeaning story;
  private final PairFeatures units;

  public EventFeatures(StoryMeaning story) {
    this.story = story;
    this.units = new PairFeatures(story);
  }

  /** The features of {@link #NAMES}. */
  public double[] of(EventMention a, EventMention b) {
    double likeness = WordSpace.dot(a.word().vector(), b.word().vector());
    double left = soft(a.around(), b.around());
    double right = soft(b.around(), a.around());
    double crossed = Math.max(either(a.before(), b.after()), either(a.after(), b.before()));
    return new double[] {
      yes(a.stem().equals(b.stem())),
      yes(Synonyms.areSynonyms(a.stem(), b.stem())),
      (soft(a.words(), b.words()) + soft(b.words(), a.words())) / 2,
      WordSpace.cosine(a.word().sum(), b.word().sum()),
      likeness - Math.max(rival(a, b), rival(b, a)),
      Math.min(
          units.coverage(a.sentence(), b.sentence()), units.coverage(b.sentence(), a.sentence())),
      either(a.before(), b.before()),
      either(a.after(), b.after()),
      Math.max(left, right),
      Math.min(left, right),
      crossed,
      yes(!a.before().isEmpty() && !b.before().isEmpty()),
      yes(!a.after().isEmpty() && !b.after().isEmpty()),
      yes(a.isNoun() && b.isNoun()),
      yes(isOtherType(a.type(), b.type())),
      yes(a.place().equals(b.place())),
      shared(JudgedUnit.terms(a.around()), JudgedUnit.terms(b.around())),
      Math.min(a.words().size(), b.words().size())
    };
  }

  /** How well the word of a mention finds itself in other sentences of the other's report. */
  private double rival(EventMention a, EventMention b) {
    TreeSet<Integer> outside = new TreeSet<>(a.sentence().sentences());
    outside.addAll(b.sentence().sentences());
    return a.word().isContent()
        ? story.bestElsewhere(a.word(), b.sentence().source(), outside)
        : UNKNOWN;
  }

  private double either(List<MeaningWord> a, List<MeaningWord> b) {
    return a.isEmpty() || b.isEmpty() ? UNKNOWN : Math.max(soft(a, b), soft(b, a));
  }

  /** How well some words find themselves among others, by their weight, 0 to 1. */
  private double soft(List<MeaningWord> words, List<MeaningWord> among) {
    double sum = 0;
    double all = 0;
    for (MeaningWord word : words) {
      double weight = word.isContent() ? story.softWeight(word.row()) : LEAST_WEIGHT;
      sum += weight * StoryMeaning.best(word, among);
      all += weight;
    }
    return all == 0 ? 0 : sum / all;
  }

  private static boolean isOtherType(String one, String other) {
    return !one.equals(Event.NO_TYPE) && !other.equals(Event.NO_TYPE) && !one.equals(other);
  }

  /** The weight of the terms that both have. */
  private static double shared(Map<String, Double> some, Map<String, Double> others) {
    double shared = 0;
    for (Map.Entry<String, Double> term : some.entrySet()) {
      Double other = others.get(term.getKey());
      shared += other == null ? 0 : Math.min(term.getValue(), other);
    }
    return shared;
  }

  private static double yes(boolean is) {
    return is ? 1 : 0;
  }
}

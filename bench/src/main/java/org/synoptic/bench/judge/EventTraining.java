package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.synoptic.compare.judge.CrossReportEvents;
import org.synoptic.compare.judge.EventFeatures;
import org.synoptic.compare.judge.EventMention;

/** Teaches which mentions name one event, and says how well it does on topics left out. */
public final class EventTraining {

  /** Parts of the topics for cross-validation. */
  private static final int FOLDS = 5;

  private static final String HEADER =
      """
      # Weights of event coreference: logistic regression over the features of EventFeatures. A line:
      # feature, its mean and its standard deviation where it was taught, its weight. The line
      # "intercept" is added in any case.
      # Source: taught by ./synoptic bench events on the training part of ECB+ (Cybulska and Vossen
      # 2014, CC BY 3.0); the numbers hold no text of it.
      # Licence: Apache-2.0. To edit: teach anew; a change of a feature, of the stems, of the encoder
      # or of its projection asks for it.
      """;

  private final List<EventStory> stories;
  private final List<List<LogisticTraining.Row>> rows = new ArrayList<>();

  private EventTraining(List<EventStory> stories) {
    this.stories = stories;
    stories.forEach(story -> rows.add(rows(story)));
  }

  /** The text of {@code events.tsv}, taught on some sub-topics. */
  public static String teach(List<EventStory> stories, Consumer<String> log) {
    EventTraining training = new EventTraining(stories);
    log.accept(training.validated());
    return HEADER + training.fit(topic -> true).lines(EventFeatures.NAMES);
  }

  private static List<LogisticTraining.Row> rows(EventStory story) {
    EventFeatures features = new EventFeatures(story.meaning());
    List<LogisticTraining.Row> rows = new ArrayList<>();
    List<EventMention> mentions = story.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same = story.chains().get(i).equals(story.chains().get(j));
        double[] values = features.of(mentions.get(i), mentions.get(j));
        rows.add(new LogisticTraining.Row(values, same, 1));
      }
    }
    return rows;
  }

  private LogisticTraining.Fitted fit(Predicate<String> taught) {
    List<LogisticTraining.Row> used = new ArrayList<>();
    for (int s = 0; s < stories.size(); s++) {
      if (taught.test(stories.get(s).topic())) {
        used.addAll(rows.get(s));
      }
    }
    return LogisticTraining.fit(used);
  }

  /** The scores of all topics, each by weights that were taught without it. */
  private String validated() {
    List<String> topics =
        List.copyOf(new TreeSet<>(stories.stream().map(EventStory::topic).toList()));
    CoreferenceScores scores = new CoreferenceScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      int tested = fold;
      Predicate<String> test = topic -> topics.indexOf(topic) % FOLDS == tested;
      LogisticTraining.Fitted fitted = fit(test.negate());
      for (EventStory story : stories) {
        if (test.test(story.topic())) {
          score(story, new CrossReportEvents(story.meaning(), fitted.regression()), scores);
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "topics left out: CoNLL F1 %.3f (MUC %.3f, B-cubed %.3f, CEAF %.3f), %d mentions",
        scores.conll(),
        scores.muc(),
        scores.bCubed(),
        scores.ceaf(),
        scores.size());
  }

  /** Adds the clusters that are found in a sub-topic; a mention that was lost stands alone. */
  public static void score(
      EventStory story, CrossReportEvents coreference, CoreferenceScores scores) {
    for (List<Integer> cluster : coreference.clusters(story.mentions())) {
      scores.add(cluster.stream().map(story.chains()::get).toList());
    }
    story.lost().forEach(chain -> scores.add(List.of(chain)));
  }
}

package org.synoptic.cluster.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.grouping.Grouping;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;

/** A random stream of half a year, of topics that last, beside what a look at every link gives. */
class StoryNearnessTest {

  private static final Instant START = Instant.parse("2031-05-03T08:00:00Z");
  private static final int DAYS = 180;
  private static final int TOPICS = 6;

  private final Random random = new Random(3);
  private final InMemoryState state = new InMemoryState();
  private final OnlineStories stories = new OnlineStories(state, OnlineStories.WINDOW);
  private final AwakeStories awake = new AwakeStories(state.stories());
  private final Map<String, String> storyOf = new HashMap<>();

  /** Words of a topic, and words of its week's happening. */
  private ReportProfile come(int number, Instant at) {
    int topic = random.nextInt(TOPICS);
    long week = Duration.between(START, at).toDays() / 7;
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String of = random.nextInt(3) == 0 ? "topic" : "w" + week + "of";
      body.append(of).append(name(topic)).append(name(random.nextInt(40))).append(' ');
    }
    var report = report("r" + number, body + ".");
    if (random.nextInt(8) > 0) {
      report.published(at.toString().substring(0, 10));
    }
    return ProfileReader.read(report.build(), at);
  }

  private static String name(int number) {
    return "" + (char) ('a' + number / 6) + (char) ('p' + number % 6);
  }

  @BeforeEach
  void aStreamRuns() {
    int number = 0;
    for (int day = 0; day < DAYS; day++) {
      Instant at = START.plus(Duration.ofDays(day));
      List<ReportProfile> reports = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        reports.add(come(number++, at));
      }
      stories.apply(new Tick(day, at, day % 3 == 0, reports, List.of()));
    }
    for (KeptStory story : stories.stories()) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
      awake.put(story);
    }
  }

  private StoryNearness nearness() {
    return new StoryNearness(stories.links(), storyOf);
  }

  private Set<String> sleepingLike(String report) {
    Map<String, Double> sums = new TreeMap<>();
    stories
        .links()
        .each(report, (other, value) -> sums.merge(storyOf.get(other), value, (a, b) -> a + b));
    Set<String> like = new TreeSet<>();
    for (KeptStory story : stories.stories()) {
      double average = sums.getOrDefault(story.id(), 0.0) / story.reports().size();
      if (story.asleep() && average >= Grouping.STORY_THRESHOLD) {
        like.add(story.id());
      }
    }
    return like;
  }

  private Set<String> awakeWithLikeOf(String report) {
    Set<String> like = new TreeSet<>();
    LinkTable.LinkReader reader =
        (other, value) -> {
          if (value >= Grouping.STORY_THRESHOLD) {
            like.add(storyOf.get(other));
          }
        };
    stories.links().each(report, reader);
    like.add(storyOf.get(report));
    like.removeIf(id -> stories.storyOf(id).asleep());
    return like;
  }

  @Test
  void sleepingStoriesAreFoundAsByALookAtAllLinks() {
    int found = 0;
    for (String report : state.reports().keys()) {
      Set<String> like = sleepingLike(report);
      assertThat(nearness().sleepingLike(report, state.stories(), awake)).isEqualTo(like);
      found += like.size();
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void storiesAwakeAreFoundAsByALookAtAllLinks() {
    int found = 0;
    for (String report : state.reports().keys()) {
      Set<String> like = awakeWithLikeOf(report);
      assertThat(nearness().storiesWithLikeOf(List.of(report), awake)).isEqualTo(like);
      found += like.size();
    }
    assertThat(found).isGreaterThan(10);
  }

  @Test
  void whatFallsAsleepIsNoLongerAwakeInATableThatWasAsked() {
    KeptStory story = awake.list().get(0);
    assertThat(awake.reports(stories.links()).cardinality()).isGreaterThan(0);
    int number = stories.links().numbers(story.reports()).nextSetBit(0);
    assertThat(awake.reports(stories.links()).get(number)).isTrue();
    awake.put(story.asleep(true));
    assertThat(awake.reports(stories.links()).get(number)).isFalse();
    awake.put(story);
    assertThat(awake.reports(stories.links()).get(number)).isTrue();
  }
}

package org.synoptic.gather.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synoptic.gather.feed.FeedDocument;

class FeedScheduleTest {

  private static final Instant START = Instant.parse("2026-03-10T00:00:00Z");
  private static final FeedDocument FEED =
      new FeedDocument(FeedDocument.Kind.RSS, "Courier", null, List.of());

  private static FeedState state(String url, Duration took, int failures, Instant next) {
    return new FeedState(url, null, null, null, null, null, failures, 0, took, next);
  }

  @Test
  void quickFeedsThatSucceedComeFirstAndOneOfAHostAtATime() {
    FeedSchedule schedule = new FeedSchedule();
    Instant before = START.minusSeconds(60);
    schedule.add(state("https://fails.example/", Duration.ofMillis(10), 2, before));
    schedule.add(state("https://slow.example/", Duration.ofSeconds(29), 0, before));
    schedule.add(state("https://quick.example/b", Duration.ofMillis(20), 0, START));
    schedule.add(state("https://quick.example/a", Duration.ofMillis(10), 0, START));
    schedule.add(state("https://later.example/", Duration.ZERO, 0, START.plusSeconds(1)));
    schedule.add(state("https://gone.example/", Duration.ZERO, 0, null));

    assertThat(schedule.take(START).url()).isEqualTo("https://quick.example/a");
    assertThat(schedule.take(START).url()).isEqualTo("https://slow.example/");
    assertThat(schedule.take(START).url()).isEqualTo("https://fails.example/");
    assertThat(schedule.take(START)).as("the host of the fourth is busy").isNull();
    assertThat(schedule.nextDue()).isEqualTo(START.plusSeconds(1));
    schedule.done(
        "https://quick.example/a",
        state("https://quick.example/a", Duration.ZERO, 0, START.plusSeconds(600)));
    assertThat(schedule.take(START).url()).isEqualTo("https://quick.example/b");
  }

  @Test
  void aFeedThatMovedOrWasRemovedMeanwhileIsPutBackAsItIsNow() {
    FeedSchedule schedule = new FeedSchedule();
    schedule.add(FeedState.fresh("https://a.example/", START));
    schedule.add(FeedState.fresh("https://b.example/", START));
    FeedState first = schedule.take(START);
    FeedState second = schedule.take(START);
    schedule.done(first.url(), FeedState.fresh("https://new.example/", START));
    schedule.remove(second.url());
    schedule.done(second.url(), second);
    assertThat(schedule.feeds()).extracting(FeedState::url).containsExactly("https://new.example/");
  }

  /** How feeds behave: how long an answer takes, and what comes of it. */
  private enum Manner {
    GOOD,
    SLOW_BYTES,
    NEVER_ENDING,
    BOMB,
    CIRCLE,
    BROKEN,
    SLOW_BUT_WELL,
    HUGE,
    ALWAYS_DUE;

    PollOutcome outcome(Random random) {
      Duration half = Duration.ofSeconds(30);
      return switch (this) {
        case GOOD -> read(Duration.ofMillis(100 + random.nextInt(900)), Duration.ZERO);
        case SLOW_BYTES, NEVER_ENDING -> new PollOutcome.Failed("slow", Duration.ZERO, half);
        case BOMB -> new PollOutcome.Failed("bomb", Duration.ZERO, Duration.ofSeconds(1));
        case CIRCLE, BROKEN -> new PollOutcome.Failed("no", Duration.ZERO, Duration.ofMillis(50));
        case SLOW_BUT_WELL -> read(Duration.ofSeconds(29), Duration.ZERO);
        case HUGE -> read(Duration.ofSeconds(3), Duration.ZERO);
        case ALWAYS_DUE ->
            new PollOutcome.Failed("again", Duration.ofNanos(1), Duration.ofMillis(20));
      };
    }

    private static PollOutcome read(Duration took, Duration fresh) {
      return new PollOutcome.Read(FEED, null, null, fresh, null, took);
    }
  }

  private record Running(FeedState feed, PollOutcome outcome, Instant end) {}

  /** One simulated run of some hours with four workers. */
  private static final class Simulation {

    final Random random;
    final FeedSchedule schedule = new FeedSchedule();
    final Map<String, Manner> manners = new HashMap<>();
    final Map<String, Integer> checks = new HashMap<>();
    Duration worstFirst = Duration.ZERO;
    Duration worstLater = Duration.ZERO;

    Simulation(long seed) {
      this.random = new Random(seed);
      List<Manner> all = new ArrayList<>(Collections.nCopies(20, Manner.GOOD));
      for (int i = 0; i < 200; i++) {
        all.add(Manner.values()[1 + random.nextInt(Manner.values().length - 1)]);
      }
      Collections.shuffle(all, random);
      for (Manner manner : all) {
        String url = "https://h" + manners.size() + ".example/feed";
        manners.put(url, manner);
        schedule.add(FeedState.fresh(url, START));
      }
    }

    void run(Duration length) {
      Instant now = START;
      PriorityQueue<Running> running = new PriorityQueue<>(Comparator.comparing(Running::end));
      while (now.isBefore(START.plus(length))) {
        FeedState next = running.size() < 4 ? schedule.take(now) : null;
        if (next != null) {
          note(next, now);
          PollOutcome outcome = manners.get(next.url()).outcome(random);
          running.add(new Running(next, outcome, now.plus(outcome.took())));
          continue;
        }
        Instant due = running.size() < 4 ? schedule.nextDue() : null;
        Running first = running.peek();
        if (first == null || due != null && due.isBefore(first.end())) {
          now = due;
          continue;
        }
        running.remove();
        now = first.end();
        FeedState after =
            PollRules.DEFAULT.next(first.feed(), first.outcome(), now, random.nextDouble());
        schedule.done(first.feed().url(), after);
      }
    }

    private void note(FeedState feed, Instant now) {
      int before = checks.merge(feed.url(), 1, Integer::sum) - 1;
      if (manners.get(feed.url()) == Manner.GOOD) {
        Duration late = Duration.between(feed.nextCheck(), now);
        worstFirst = before == 0 && late.compareTo(worstFirst) > 0 ? late : worstFirst;
        worstLater = before > 0 && late.compareTo(worstLater) > 0 ? late : worstLater;
      }
    }
  }

  @Test
  void twoHundredHostileFeedsDoNotMakeTwentyGoodOnesLate() {
    for (int seed = 0; seed < 1_000; seed++) {
      Simulation simulation = new Simulation(seed);
      simulation.run(Duration.ofHours(6));
      assertThat(simulation.worstFirst).isLessThan(Duration.ofMinutes(25));
      assertThat(simulation.worstLater).isLessThan(Duration.ofSeconds(31));
      assertThat(simulation.checks).as("every feed was asked").hasSize(220);
      simulation.manners.forEach(
          (url, manner) -> {
            int checks = simulation.checks.get(url);
            assertThat(manner != Manner.GOOD || checks >= 11).as(url + " is asked").isTrue();
            assertThat(checks).as(url + " is not asked too often").isLessThan(14);
          });
    }
  }
}

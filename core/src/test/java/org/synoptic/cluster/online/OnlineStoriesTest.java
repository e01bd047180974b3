package org.synoptic.cluster.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;

class OnlineStoriesTest {

  private static final Instant START = Instant.parse("2031-05-03T08:00:00Z");

  private static final String FIRE =
      "A fire destroyed eleven fishing boats in Selm harbour on Tuesday night. Crews fought the"
          + " flames until dawn, harbour master Pell Orme said.";
  private static final String FIRE_TOO =
      "Selm harbour lost eleven boats to a blaze overnight. The flames ran along the quay, said"
          + " Pell Orme, the harbour master.";
  private static final String OSTRA =
      "The Ostra bridge will close for two years after inspectors found cracks in its cables, the"
          + " council voted on Monday.";
  private static final String OSTRA_TOO =
      "Cracks in the cables: councillors voted to shut the Ostra bridge for two years. Inspectors"
          + " had warned of them.";

  private static final String MORE =
      " The boats were moored along the fish quay when the blaze broke out. Nobody was hurt, but"
          + " two trawlers sank at their moorings. Investigators looked for the cause in the engine"
          + " room of a trawler, and divers went down to the wrecks at noon. The insurers expect"
          + " claims of nine million crowns; owners want new hydrants, thicker walls between the"
          + " berths and a second tug before winter.";

  private final InMemoryState state = new InMemoryState();
  private final OnlineStories stories = new OnlineStories(state, OnlineStories.WINDOW);
  private long ticks;
  private Instant now = START;

  private static ReportProfile profile(String id, String body, String published, Instant at) {
    return ProfileReader.read(report(id, body).published(published).build(), at);
  }

  private ReportProfile now(String id, String body) {
    return profile(id, body, now.toString().substring(0, 10), now);
  }

  private List<StoryChange> tick(boolean slow, ReportProfile... reports) {
    return stories.apply(new Tick(++ticks, now, slow, List.of(reports), List.of()));
  }

  private List<StoryChange> decide(boolean slow, Decision... decisions) {
    return stories.apply(new Tick(++ticks, now, slow, List.of(), List.of(decisions)));
  }

  private Decision decision(long number, Decision.Kind kind, List<String> a, List<String> b) {
    return new Decision(number, kind, a, b, "ruiz", now, "read both");
  }

  private List<String> told() {
    return stories.stories().stream()
        .map(story -> story.id() + (story.asleep() ? " (asleep)" : "") + " " + story.reports())
        .toList();
  }

  private void later(Duration time) {
    now = now.plus(time);
  }

  @Test
  void aReportJoinsTheStoryThatStands() {
    tick(false, now("a", FIRE), now("b", OSTRA));
    List<StoryChange> changes = tick(false, now("c", FIRE_TOO));
    assertThat(told()).containsExactly("s-a [a, c]", "s-b [b]");
    assertThat(changes)
        .singleElement()
        .satisfies(change -> assertThat(change.kind()).isEqualTo(StoryChange.Kind.GREW))
        .satisfies(change -> assertThat(change.reason()).startsWith("the most alike pair has 0."))
        .satisfies(change -> assertThat(change.author()).isEqualTo(StoryChange.MACHINE));
  }

  @Test
  void theOlderOfTwoStoriesKeepsItsIdAndTheOtherIdStillNamesItsReports() {
    tick(false, now("z", FIRE));
    later(Duration.ofMinutes(1));
    tick(false, now("a", OSTRA));
    List<StoryChange> changes =
        decide(false, decision(1, Decision.Kind.TOGETHER, List.of("s-z"), List.of("s-a")));
    assertThat(told()).containsExactly("s-z [a, z]");
    assertThat(stories.storyOf("s-a")).isEqualTo(stories.storyOf("s-z"));
    assertThat(changes)
        .extracting(StoryChange::kind)
        .containsExactly(StoryChange.Kind.DECIDED, StoryChange.Kind.JOINED);
    assertThat(changes.get(1).reason()).isEqualTo("people put them together");
    assertThat(changes.get(0).author()).isEqualTo("ruiz");
  }

  @Test
  void peopleKeepReportsApartUntilTheyTakeItBack() {
    tick(false, now("a", FIRE), now("b", FIRE_TOO));
    assertThat(told()).containsExactly("s-a [a, b]");
    decide(false, decision(1, Decision.Kind.NOT_THIS_ONE, List.of("b"), List.of("s-a")));
    assertThat(told()).containsExactly("s-a [a]", "s-b [b]");
    tick(true);
    assertThat(told()).containsExactly("s-a [a]", "s-b [b]");
    decide(true, decision(2, Decision.Kind.UNDO, List.of("1"), List.of()));
    assertThat(told()).containsExactly("s-a [a, b]");
  }

  @Test
  void aJoinOfTheMachineCanBeUndone() {
    tick(false, now("a", FIRE));
    StoryChange grew = tick(false, now("b", FIRE_TOO)).get(0);
    decide(true, grew.undone(1, "ruiz", now));
    assertThat(told()).containsExactly("s-a [a]", "s-b [b]");
    assertThat(state.history().keys()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aDecisionAboutAReportThatIsStillToComeHoldsWhenItComes() {
    tick(false, now("a", FIRE), now("c", OSTRA_TOO));
    decide(false, decision(1, Decision.Kind.TOGETHER, List.of("a"), List.of("b")));
    tick(false, now("b", OSTRA));
    assertThat(told()).contains("s-a [a, b]", "s-c [c]");
  }

  @Test
  void aFastTickChangesOnlyStoriesThatAreLikeWhatIsNew() {
    tick(false, now("a", FIRE), now("b", FIRE_TOO), now("c", OSTRA));
    KeptStory fire = stories.storyOf("a");
    tick(false, now("d", OSTRA_TOO));
    assertThat(told()).containsExactly("s-a [a, b]", "s-c [c, d]");
    assertThat(stories.storyOf("a")).isSameAs(fire);
  }

  @Test
  void theLaterOfTwoDecisionsHolds() {
    tick(false, now("a", FIRE), now("b", OSTRA));
    decide(false, decision(1, Decision.Kind.TOGETHER, List.of("a"), List.of("b")));
    decide(false, decision(2, Decision.Kind.APART, List.of("a"), List.of("b")));
    assertThat(told()).containsExactly("s-a [a]", "s-b [b]");
  }

  @Test
  void aStoryFallsAsleepAfterFourteenDaysAndWakesWhenItIsReportedAgain() {
    tick(false, now("a", FIRE + MORE), now("b", OSTRA));
    later(Duration.ofDays(15));
    tick(false);
    assertThat(told()).containsExactly("s-a (asleep) [a]", "s-b (asleep) [b]");
    List<StoryChange> changes = tick(false, now("c", FIRE_TOO + MORE));
    assertThat(told()).containsExactly("s-a [a, c]", "s-b (asleep) [b]");
    assertThat(changes).extracting(StoryChange::kind).contains(StoryChange.Kind.WOKE);
  }

  @Test
  void aDateInTheFutureIsTheDayOfArrival() {
    assertThat(profile("a", FIRE, "2041-01-01", START).published()).isEqualTo("2031-05-03");
    assertThat(profile("a", FIRE, "2031-05-01", START).published()).isEqualTo("2031-05-01");
  }

  @Test
  void theOrderInsideATickChangesNothing() {
    List<ReportProfile> reports =
        new ArrayList<>(
            List.of(
                now("a", FIRE),
                now("b", OSTRA),
                now("c", FIRE_TOO),
                now("d", OSTRA_TOO),
                now("e", FIRE),
                now("f", OSTRA)));
    Set<List<KeptStory>> partitions = new java.util.HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      OnlineStories shuffled = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
      shuffled.apply(new Tick(1, START, false, reports, List.of()));
      partitions.add(shuffled.stories());
    }
    assertThat(partitions).hasSize(1);
    assertThat(partitions.iterator().next()).hasSize(2);
  }

  @Test
  void aRunThatGoesOnFromItsStateGivesTheSame() {
    tick(false, now("a", FIRE), now("b", OSTRA));
    OnlineStories again = new OnlineStories(state, OnlineStories.WINDOW);
    again.apply(new Tick(2, now, false, List.of(now("c", FIRE_TOO)), List.of()));
    assertThat(again.stories())
        .extracting(KeptStory::reports)
        .containsExactly(List.of("a", "c"), List.of("b"));
  }

  @Test
  void aSlowTickGivesTheSameHoweverTheReportsCame() {
    Stream.of(now("a", FIRE), now("b", OSTRA), now("c", FIRE_TOO), now("d", OSTRA_TOO))
        .forEach(report -> tick(false, report));
    tick(true);
    List<KeptStory> piecewise = stories.stories();
    OnlineStories whole = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
    whole.apply(
        new Tick(
            1,
            now,
            true,
            List.of(now("d", OSTRA_TOO), now("c", FIRE_TOO), now("b", OSTRA), now("a", FIRE)),
            List.of()));
    assertThat(piecewise).isEqualTo(whole.stories());
  }
}

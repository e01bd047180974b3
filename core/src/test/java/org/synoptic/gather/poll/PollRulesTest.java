package org.synoptic.gather.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.gather.feed.FeedDocument;

class PollRulesTest {

  private static final Instant NOW = Instant.parse("2026-03-10T07:30:00Z");
  private static final PollRules RULES = PollRules.DEFAULT;
  private static final FeedDocument FEED =
      new FeedDocument(FeedDocument.Kind.RSS, "Courier", null, List.of());
  private static final Duration QUICK = Duration.ofMillis(300);
  private static final FeedState FRESH = FeedState.fresh("https://courier.example/feed", NOW);

  private static PollOutcome read(Duration fresh, String moved) {
    return new PollOutcome.Read(FEED, "\"a\"", "Tue", fresh, moved, QUICK);
  }

  private static PollOutcome failed(Duration retryAfter) {
    return new PollOutcome.Failed("it is no feed that is read", retryAfter, QUICK);
  }

  private static Duration wait(FeedState state) {
    return Duration.between(NOW, state.nextCheck());
  }

  @Test
  void theNextCheckIsWhenTheFeedIsNoLongerFreshWithinBounds() {
    assertThat(wait(RULES.next(FRESH, read(Duration.ZERO, null), NOW, 0)))
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(wait(RULES.next(FRESH, read(Duration.ofHours(3), null), NOW, 0)))
        .isEqualTo(Duration.ofHours(3));
    assertThat(wait(RULES.next(FRESH, read(Duration.ofDays(365), null), NOW, 0)))
        .isEqualTo(Duration.ofDays(1));
    assertThat(wait(RULES.next(FRESH, read(Duration.ofHours(1), null), NOW, 1)))
        .as("with jitter, later and never earlier")
        .isEqualTo(Duration.ofMinutes(66));
  }

  @Test
  void failuresWaitLongerAndLongerAndSayWhy() {
    FeedState state = RULES.next(FRESH, read(Duration.ZERO, null), NOW, 0);
    Duration[] waits = new Duration[9];
    for (int i = 0; i < waits.length; i++) {
      state = RULES.next(state, failed(Duration.ZERO), NOW, 0);
      waits[i] = wait(state);
    }
    assertThat(waits)
        .startsWith(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2))
        .endsWith(Duration.ofDays(1));
    assertThat(state.failure()).isEqualTo("it is no feed that is read");
    assertThat(state.failures()).isEqualTo(9);
    assertThat(state.lastSuccess()).isEqualTo(NOW);
    assertThat(state.etag()).as("of the last answer that could be read").isEqualTo("\"a\"");

    FeedState well = RULES.next(state, read(Duration.ZERO, null), NOW, 0);
    assertThat(well.failure()).isNull();
    assertThat(well.failures()).isZero();
    assertThat(wait(well)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void retryAfterIsObeyedUpToADay() {
    assertThat(wait(RULES.next(FRESH, failed(Duration.ofHours(5)), NOW, 0)))
        .isEqualTo(Duration.ofHours(5));
    assertThat(wait(RULES.next(FRESH, failed(Duration.ofDays(5)), NOW, 0)))
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void unchangedIsASuccessThatKeepsTheValidators() {
    FeedState state = RULES.next(FRESH, read(Duration.ZERO, null), NOW, 0);
    FeedState same =
        RULES.next(state, new PollOutcome.Unchanged(null, Duration.ofHours(2), QUICK), NOW, 0);
    assertThat(same.etag()).isEqualTo("\"a\"");
    assertThat(same.lastModified()).isEqualTo("Tue");
    assertThat(wait(same)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aFeedThatIsGoneIsNotAskedAgain() {
    FeedState gone = RULES.next(FRESH, new PollOutcome.Gone(QUICK), NOW, 0);
    assertThat(gone.nextCheck()).isNull();
    assertThat(gone.failure()).isEqualTo("the feed is gone for good");
  }

  @Test
  void aNewAddressIsBelievedTheThirdTime() {
    String to = "https://courier.example/new";
    FeedState state = FRESH;
    state = RULES.next(state, read(Duration.ZERO, to), NOW, 0);
    state = RULES.next(state, read(Duration.ZERO, to), NOW, 0);
    assertThat(state.url()).isEqualTo(FRESH.url());
    assertThat(RULES.next(state, read(Duration.ZERO, null), NOW, 0).moves()).isZero();
    assertThat(RULES.next(state, read(Duration.ZERO, to), NOW, 0).url()).isEqualTo(to);
  }
}

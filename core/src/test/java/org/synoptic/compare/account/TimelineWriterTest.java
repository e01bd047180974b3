package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Comparison;
import org.synoptic.model.TimelineEntry;

/** When what is told happened, and in which words it stands in the timeline. */
class TimelineWriterTest {

  private static final String MORNING = "2031-05-06T08:00:00Z";

  @Test
  void theTimelineGoesByTheTimeOfWhatHappened() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "The tunnel of Velm was closed on Monday. It had been opened in 1998.")
            .compare();
    assertThat(story.timeline()).extracting(moment -> moment.when()).startsWith("1998");
  }

  @Test
  void theTimeOfSomethingMentionedIsNotThatOfTheClaim() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Mayor Ivo Brandt recused himself from inquiries into Lorran interference in the"
                    + " 2028 election after revelations that he held two meetings with the"
                    + " ambassador last year.")
            .compare();
    assertThat(LedgerOf.claim(story, "recused").when()).isNull();
    assertThat(story.timeline()).noneMatch(moment -> moment.what().contains("recused"));
  }

  @Test
  void whatHappenedWhenSomethingElseDidHasItsTime() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                "2031-05-07T08:00:00Z",
                "Nine people died when a crane fell in the port of Velm on Monday, the port office"
                    + " said on Tuesday.")
            .compare();
    assertThat(LedgerOf.claim(story, "Nine").when()).startsWith("2031-05-05");
  }

  @Test
  void theTimelineTellsInSentencesWhatHappened() {
    String body =
        "The union of Velm imposed a levy on copper after its closure of the port in 2014, and a"
            + " full ban the following year.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.timeline()).isNotEmpty().extracting(TimelineEntry::what).containsOnly(body);
  }

  @Test
  void aYearThatOnlyNamesAnElectionIsNoTimeOfWhatIsTold() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Mond led inquiries into Lorran interference in the 2028 election.")
            .compare();
    assertThat(story.timeline()).isEmpty();
  }

  @Test
  void theTimelineHasNoLoneQuotationMark() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "“We will open the tunnel of Velm. We met the miners of Lorran in September"
                    + " 2030,” Ivo Brandt said.")
            .compare();
    assertThat(story.timeline())
        .isNotEmpty()
        .extracting(TimelineEntry::what)
        .containsOnly("Ivo Brandt: “We met the miners of Lorran in September 2030”");
  }

  @Test
  void theSameWordsAtTheSameTimeAreOneEntryOfTheTimeline() {
    String body = "Officials say the miners left the port after the crane fell at 5.10 am.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).by("Dusk", MORNING, body).compare();
    assertThat(story.timeline()).extracting(TimelineEntry::what).doesNotHaveDuplicates();
  }
}

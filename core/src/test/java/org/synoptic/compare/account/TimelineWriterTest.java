package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;
import org.synoptic.model.TimelineEntry;
import org.synoptic.model.Timex;

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
  void theMorningComesBeforeTheAfternoonAndTheEvening() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Guards closed the tunnel of Velm on Monday evening. Ana Ruiz saw a crack in the"
                    + " tunnel on Monday afternoon. A lorry hit the wall of the tunnel on Monday"
                    + " morning.")
            .compare();
    assertThat(story.timeline())
        .extracting(TimelineEntry::when)
        .containsExactly("2031-05-05TMO", "2031-05-05TAF", "2031-05-05TEV");
  }

  @Test
  void theTimeOfSomethingMentionedIsNotThatOfTheClaim() {
    String body =
        "Mayor Ivo Brandt recused himself %sfrom inquiries into Lorran interference in the 2028"
            + " election after revelations that he held two meetings with the ambassador last year.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body.formatted("")).compare();
    assertThat(LedgerOf.claim(story, "recused").when()).isNull();
    assertThat(story.timeline())
        .extracting(TimelineEntry::what)
        .containsExactly("[Ivo Brandt] held two meetings with the ambassador last year");
    Comparison dated = new LedgerOf().by("Dawn", MORNING, body.formatted("last week ")).compare();
    assertThat(LedgerOf.claim(dated, "recused").when()).isEqualTo("2031-W18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The visit of Ana Ruiz is the first since 2012. |",
        "Turnout in Velm fell after the 2016 election. |",
        "The trip, the first since Hugo Hall went to Velm in 2012, did not indicate a thaw. |",
        "The town has been empty since the 2011 quake. |",
        "Velm beat Norra, the World Cup 2018 host. |",
        "The board had a bridge in Velm until 2019. |",
        "Prices in Velm rose faster than in 2015. |",
        "The firm fell to its lowest level since March 2009. |",
        "The 2010 law on copper was changed. |",
        "Sales in Velm were higher before 2008. |",
        "The champion of 2017 lost to Velm. |",
        "The board closed the bridge in 2012. | 2012",
        "In 2014 the board sold the mill. | 2014",
        "The board opened the bridge in early 2013. | 2013",
      })
  void aTimeThatIsOnlyMentionedIsNotThatOfTheClaim(String sentence, String when) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, sentence).compare();
    assertThat(story.claims()).isNotEmpty();
    assertThat(story.claims().get(0).when()).isEqualTo(when);
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
        "The union of Velm imposed a levy on copper in 2014 after its closure of the port, and a"
            + " full ban the following year.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.timeline()).isNotEmpty().extracting(TimelineEntry::what).containsOnly(body);
  }

  @Test
  void aYearThatOnlyNamesAnElectionIsNoTimeOfWhatIsTold() {
    String body = "Mond led inquiries into Lorran interference in the ";
    Comparison named = new LedgerOf().by("Dawn", MORNING, body + "2028 election.").compare();
    assertThat(named.story().reports().get(0).dates())
        .extracting(Timex::value)
        .containsExactly("2028");
    assertThat(named.timeline()).isEmpty();
    Comparison dated = new LedgerOf().by("Dawn", MORNING, body + "election in 2028.").compare();
    assertThat(dated.timeline()).extracting(TimelineEntry::when).containsExactly("2028");
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
    assertThat(story.timeline())
        .extracting(TimelineEntry::what)
        .containsExactly("the crane fell at 5.10 am");
    assertThat(LedgerOf.standing(story, "crane")).isEqualTo("ONE_SOURCE: Dawn, Dusk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hugo Hall, who joined the board in 1996, resigned.",
        "Hugo Hall, who served in the Senate of Norra from 1989, praised the mayor.",
        "The board praised Ana Ruiz, who retired as its director in 2014.",
        "The mine, opened in 1931, employs 300 people.",
        "Ana Ruiz supported Ivo Brandt in the 2016 election.",
        "The board has one more seat than before 2012.",
        "It is the largest quake in Velm since 1998.",
      })
  void aTimeOfWhatIsOnlyMentionedIsNotInTheTimeline(String sentence) {
    Comparison story =
        new LedgerOf().by("Dawn", MORNING, sentence + " The board met on Monday.").compare();
    assertThat(story.timeline()).extracting(TimelineEntry::when).containsExactly("2031-05-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hugo Hall met Ana Ruiz in Velm on Monday."
            + "| On Monday, Hugo Hall also met Ana Ruiz and Ivo Brandt.",
        "The board of Velm fired Ana Ruiz on Monday."
            + "| Ana Ruiz was fired by the board of Velm on Monday, and nobody spoke for her.",
        "Ivo Brandt told miners in Velm on Monday that he feels sorry for Ana Ruiz."
            + "| Ivo Brandt said on Monday that Ana Ruiz was treated badly by the miners of Velm.",
        "A crane fell in the port of Velm on Monday."
            + "| On Monday a crane fell on a ship in the port of Velm.",
        "Ana Ruiz sold the copper mine of Velm to Norra Metals on Monday."
            + "| Norra Metals bought the copper mine of Velm from Ana Ruiz on Monday.",
      })
  void oneEventOfOneDayIsOneEntry(String one, String other) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, one).by("Dusk", MORNING, other).compare();
    assertThat(story.timeline()).hasSize(1);
    assertThat(story.timeline().get(0).passages())
        .extracting(Passage::report)
        .contains("Dawn", "Dusk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hugo Hall met Ana Ruiz in Velm on Monday.| On Monday, Hugo Hall fired Ivo Brandt.",
        "The mine of Norra hired Hugo Hall on Monday.| The port of Velm hired Ana Ruiz on Monday.",
        "Police in Velm seized 30 cars on Monday.| Police in Velm freed 12 drivers on Monday.",
        "A crane fell in the port of Velm on Sunday.| On Monday a crane fell in the port of Velm.",
        "Ana Ruiz left Velm on Monday.| Hugo Hall left Norra on Monday.",
      })
  void twoEventsStayTwoEntries(String one, String other) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, one).by("Dusk", MORNING, other).compare();
    assertThat(story.timeline()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board stood firm on Sunday after the second meeting this week. | 2031-05-04",
        "On Monday, the mayor praised Hugo Hall, who sold the mine on Saturday. | 2031-05-05",
        "The port of Velm ran out of coal at midnight on May 2 after Ana Ruiz left. | 2031-05-02T24:00",
        "Nine people died when a fire swept through the mill of Velm on Monday night. | 2031-05-05TNI",
        "When a boiler exploded in September 2030, the mill was shut. | 2030-09",
        "The mine, deeper than any other today, was opened on Monday. | 2031-05-05",
        "By the vote of last week, the bridge was closed on Monday. | 2031-05-05",
      })
  void theTimeOfTheMainVerbCounts(String sentence, String when) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, sentence).compare();
    assertThat(story.timeline()).extracting(TimelineEntry::when).containsExactly(when);
  }

  @Test
  void onlyTheDatedClauseIsPrinted() {
    String body =
        "Ana Ruiz was named director in 2016, and Hugo Hall won the seat of Velm in 2019.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.timeline())
        .extracting(TimelineEntry::what)
        .containsExactly(
            "Ana Ruiz was named director in 2016", "Hugo Hall won the seat of Velm in 2019");
  }
}

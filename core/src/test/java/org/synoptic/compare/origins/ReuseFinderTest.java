package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Reuse;
import org.synoptic.model.Story;

class ReuseFinderTest {

  private static final String PIER =
      "Divers found the wreck of the trawler under eleven metres of silt near the breakwater";

  @Test
  void copiedWordsAreFoundToTheCharacter() {
    Story story =
        story(
            report("gazette", "Good news at last. " + PIER + ". Nobody was hurt."),
            report(
                "courier",
                "On Friday divers found the wreck of the trawler under eleven metres"
                    + " of silt near the breakwater. The search goes on."));
    Reuse reuse = only(story);
    assertThat(reuse.from().text()).isEqualTo(PIER + ".");
    assertThat(reuse.to().text()).isEqualTo("d" + PIER.substring(1) + ".");
    assertThat(reuse.similarity()).isEqualTo(1);
    assertThat(reuse.origin()).isNull();
  }

  @Test
  void theTextOfAPassageIsItsSpan() {
    Story story = story(report("gazette", "Lo! " + PIER), report("courier", PIER + "!"));
    Reuse reuse = only(story);
    assertThat(reuse.from().text())
        .isEqualTo(reuse.from().span().in(story.reports().get(0).article().body()));
    assertThat(reuse.to().text())
        .isEqualTo(reuse.to().span().in(story.reports().get(1).article().body()));
  }

  @Test
  void aStatementCutDifferentlyIsOnePassageOfItsSpeaker() {
    Story story =
        story(
            report(
                    "gazette",
                    "A spokeswoman said: \"Discussions will focus on the harbour dues and the"
                        + " ferry timetable.\"\n\nShe added: \"This is no return to the old"
                        + " contract and the authority will stay firm.\"")
                .direct(
                    "A spokeswoman",
                    "Discussions will focus on the harbour dues and the ferry timetable.",
                    "This is no return to the old contract and the authority will stay firm."),
            report(
                    "courier",
                    "A Port Authority spokeswoman said: “Discussions will focus on the harbour"
                        + " dues and the ferry timetable. This is no return to the old contract"
                        + " and the authority will stay firm.”")
                .direct(
                    "A Port Authority spokeswoman",
                    "Discussions will focus on the harbour dues and the ferry timetable. This is"
                        + " no return to the old contract and the authority will stay firm."));
    Reuse reuse = only(story);
    assertThat(reuse.from().text()).startsWith("Discussions").endsWith("stay firm.");
    assertThat(reuse.to().text()).startsWith("Discussions").endsWith("stay firm.");
    assertThat(reuse.origin()).isEqualTo("A Port Authority spokeswoman");
  }

  @Test
  void anEditedWordLowersTheSimilarity() {
    Story story =
        story(report("gazette", PIER), report("courier", PIER.replace("eleven", "twelve")));
    assertThat(only(story).similarity()).isBetween(0.9, 0.99);
  }

  @Test
  void stockPhrasesAreNoReuse() {
    String stock = "high level talks in the coming weeks";
    assertThat(sharedRun(stock)).isEmpty();
    assertThat(sharedRun(stock + " on the price of herring and the old slipway")).hasSize(1);
  }

  @Test
  void namesAndTitlesAloneAreNoReuse() {
    String minister =
        "the Selmian Minister of Harbour Works and Inland Ferries Orla Finch Berglund";
    assertThat(sharedRun(minister)).isEmpty();
    assertThat(sharedRun(minister + " who said that " + PIER)).hasSize(1);
  }

  /** What two reports share that have nothing but these words in common. */
  private static List<Reuse> sharedRun(String words) {
    return find(
        story(
            report("gazette", "We saw " + words + " last Monday."),
            report("courier", "Then came " + words + ", as promised.")));
  }

  @Test
  void theFirstWordsOfAnotherSentenceAreNotShared() {
    Story story =
        story(
            report("gazette", PIER + ". The diver smiled."),
            report("courier", PIER + ". The weather was foul."));
    assertThat(only(story).from().text()).isEqualTo(PIER + ".");
  }

  @Test
  void theEarlierReportIsTheOneThatIsCopied() {
    Story story =
        story(
            report("gazette", PIER).published("2031-05-03"),
            report("courier", PIER).published("2031-05-02"));
    assertThat(only(story).from().report()).isEqualTo("courier");
  }

  @Test
  void anAgencyThatBothNameIsTheOrigin() {
    Story story =
        story(
            report("gazette", "SELM (Reuters) - " + PIER + "."),
            report("courier", PIER + ".").byline("Reuters"));
    assertThat(only(story).origin()).isEqualTo("Reuters");
  }

  @Test
  void anAgencyThatOneNamesIsNotToldAsTheOrigin() {
    Story story =
        story(report("gazette", "SELM (Reuters) - " + PIER + "."), report("courier", PIER + "."));
    assertThat(only(story).from().text()).isEqualTo(PIER + ".");
    assertThat(only(story).origin()).isNull();
  }

  @Test
  void reportsOfOtherThingsShareNothing() {
    assertThat(
            find(
                story(
                    report("gazette", PIER),
                    report("courier", "The council voted for a lower tax on boats and nets."),
                    report("empty", ""),
                    report("copy", PIER))))
        .extracting(one -> one.from().report() + " " + one.to().report())
        .containsExactly("gazette copy");
  }

  private static Reuse only(Story story) {
    List<Reuse> reuse = find(story);
    assertThat(reuse).hasSize(1);
    return reuse.get(0);
  }

  private static List<Reuse> find(Story story) {
    return new ReuseFinder().find(story);
  }
}

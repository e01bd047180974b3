package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.compare.LedgerOf.differences;
import static org.synoptic.compare.LedgerOf.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/** Made-up stories, each written to show one finding of the ledger. */
class LedgerTest {

  private static final String MORNING = "2031-05-06T08:00:00Z";
  private static final String EVENING = "2031-05-06T19:00:00Z";

  @Test
  void aTollThatRisesIsAnUpdateAndNoDispute() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "Four people died when a crane fell in the port of Velm.")
            .by("Dusk", EVENING, "Seven people died when a crane fell in the port of Velm.")
            .compare();
    assertThat(differences(story)).containsExactly("UPDATED: Four | Seven");
    assertThat(standing(story, "Seven people")).isEqualTo("UPDATED: Dawn, Dusk");
  }

  @Test
  void twoCountsOfTheSameThingByTwoPartiesAreADispute() {
    Comparison story = twoCounts();
    assertThat(differences(story)).containsExactly("DISPUTED: Three | nine");
  }

  @Test
  void theBriefTellsBothSidesOfADispute() {
    Comparison story = twoCounts();
    assertThat(story.brief())
        .extracting(BriefLine::text)
        .containsExactly(
            "The flood destroyed nine grain warehouses, the traders' union said."
                + " Three grain warehouses were destroyed by the flood, the port office said.");
    assertThat(story.brief().get(0).passages())
        .extracting(Passage::report)
        .contains("Dawn", "Dusk");
  }

  @Test
  void aLowerBoundAndACountAboveItCanBothBeTrue() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "The flood destroyed at least 12 grain warehouses, the port office said.")
            .by(
                "Dusk",
                MORNING,
                "The flood destroyed 14 grain warehouses, the traders' union said.")
            .compare();
    assertThat(standing(story, "at least 12")).isEqualTo("AGREED: Dawn, Dusk");
    assertThat(differences(story)).isEmpty();
  }

  @Test
  void aFigureThatTheOtherReportGivesTooIsNoClash() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "The flood destroyed three grain warehouses, compared to nine in the flood of April,"
                    + " the port office said.")
            .by(
                "Dusk",
                MORNING,
                "The flood destroyed nine grain warehouses, the traders' union said.")
            .compare();
    assertThat(standing(story, "destroyed three")).isEqualTo("AGREED: Dawn, Dusk");
    assertThat(differences(story)).isEmpty();
  }

  @Test
  void aRoundedFigureIsRounding() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "About 2,300 people were brought out of the stadium of Velm.")
            .by("Dusk", MORNING, "In all, 2,314 people were brought out of the stadium of Velm.")
            .compare();
    assertThat(differences(story)).containsExactly("ROUNDING: About 2,300 | 2,314");
  }

  @Test
  void figuresOfTheCityAndOfTheRegionDifferInScope() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "Thirty people were injured in the city, the hospital said.")
            .by("Dusk", EVENING, "Sixty-two people were injured in the region, the hospital said.")
            .compare();
    assertThat(differences(story)).containsExactly("SCOPE: Thirty | Sixty-two");
    assertThat(story.claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.ONE_SOURCE, Standing.ONE_SOURCE);
  }

  @Test
  void aPlanThatIsReportedAsDoneIsAnUpdate() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                "2031-05-05",
                "The city council of Velm will vote on the tunnel on Tuesday.")
            .by("Dusk", "2031-05-07", "The city council of Velm voted on the tunnel on Tuesday.")
            .compare();
    assertThat(differences(story))
        .containsExactly(
            "UPDATED: The city council of Velm will vote on the tunnel on Tuesday"
                + " | The city council of Velm voted on the tunnel on Tuesday");
  }

  @Test
  void whatOneSaysAndAnotherDeniesIsDisputedBetweenThem() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Opposition leader Karla Mond said that mayor Ivo Brandt had known of the leak"
                    + " since March.")
            .by(
                "Dusk",
                MORNING,
                "Mayor Ivo Brandt denied that he had known of the leak since March.")
            .compare();
    assertThat(story.differences())
        .filteredOn(one -> one.kind() == Difference.Kind.DISPUTED)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.note())
                    .startsWith("disputed between speakers")
                    .contains("Mond says it", "Brandt denies it"));
  }

  @Test
  void otherWordsForTheSameThingAreNoDispute() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Workers at the Velm shipyard will go back to work on Monday after their union"
                    + " accepted a pay rise of 4.8 per cent.")
            .by(
                "Dusk",
                MORNING,
                "The shipyard strike in Velm is over: on Monday the workers will be back at work,"
                    + " since their union took an offer of nearly 5 per cent.")
            .compare();
    assertThat(standing(story, "go back to work")).isEqualTo("AGREED: Dawn, Dusk");
    assertThat(differences(story)).isEmpty();
    assertThat(story.claims()).noneMatch(one -> one.standing() == Standing.DISPUTED);
  }

  @Test
  void notThisButThatIsNoContradiction() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Mayor Ivo Brandt said that he was referring to the view of the harbour.")
            .by(
                "Dusk",
                MORNING,
                "Mayor Ivo Brandt said that he was referring not to the money of the city but to"
                    + " the view of the harbour.")
            .compare();
    assertThat(standing(story, "not to the money")).isEqualTo("ONE_SOURCE: Dawn, Dusk");
    assertThat(differences(story)).isEmpty();
  }

  @Test
  void soAndNotSoIsADispute() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "Mayor Ivo Brandt attended the meeting of the harbour board.")
            .by(
                "Dusk",
                MORNING,
                "Mayor Ivo Brandt did not attend the meeting of the harbour board.")
            .compare();
    assertThat(differences(story)).anyMatch(line -> line.startsWith("DISPUTED"));
  }

  @Test
  void aReleaseThatAllPrintIsOneSource() {
    String release =
        "\"The bridge was inspected twice last year and no fault was found by the engineers,\""
            + " the railway company said.";
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, release)
            .by("Dusk", MORNING, release)
            .by("Noon", MORNING, release)
            .compare();
    assertThat(standing(story, "inspected twice")).isEqualTo("ONE_SOURCE: Dawn, Dusk, Noon");
  }

  @Test
  void whatAllOthersCarryIsLeftOutByTheOneThatDoesNot() {
    String alarm = "The fire alarm of the theatre had been switched off since April.";
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "A fire destroyed the theatre of Velm. " + alarm)
            .by("Dusk", MORNING, "Fire destroyed the theatre of Velm on Monday. " + alarm)
            .by("Noon", MORNING, "A fire destroyed the theatre of Velm. Nobody was inside.")
            .compare();
    assertThat(LedgerOf.claim(story, "alarm").leftOutBy()).containsExactly("Noon");
  }

  @Test
  void aClaimIsPutInTheWordsOfAReport() {
    String body =
        "The mayor of Velm opened the tunnel on Friday, and hundreds of people walked through it.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.claims()).allMatch(claim -> body.contains(claim.text()));
  }

  @Test
  void aStoryWithoutAnyLayerStillHasItsSentencesAsClaims() {
    String body = "Four ships left Velm. They carried grain.";
    AnnotatedArticle bare =
        new AnnotatedArticle(
            LedgerOf.article("Dawn", null, body),
            List.of(
                new Sentence(new Span(0, 21), List.of()),
                new Sentence(new Span(22, 41), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Comparison story = new Comparer().compare(new Story("s", "Told", List.of(bare)));
    assertThat(story.claims())
        .extracting(Claim::text)
        .containsExactly("Four ships left Velm.", "They carried grain.");
  }

  @Test
  void theSameStoryGivesTheSameLedger() {
    LedgerOf told =
        new LedgerOf()
            .by("Dawn", MORNING, "Four people died when a crane fell in the port of Velm.")
            .by("Dusk", EVENING, "Seven people died when a crane fell in the port of Velm.");
    assertThat(told.compare()).isEqualTo(told.compare());
  }

  @Test
  void whoeverTriedDidTry() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "Mayor Ivo Brandt tried to cover up the leak in the old harbour.")
            .compare();
    assertThat(story.claims()).extracting(Claim::modality).containsExactly(Modality.HAPPENED);
  }

  @Test
  void clausesOfOneSentenceThatNeedItAreOneClaim() {
    String body =
        "It is troubling to contemplate an official visit to Velm by the Lorran minister just"
            + " months after his navy sank nine fishing boats off the coast as the world looked on.";
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.claims()).extracting(Claim::text).containsExactly(body);
  }

  @Test
  void aWordThatLeansOnTheSentenceBeforeIsNotShown() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "But Mayor Ivo Brandt stayed at the harbour all night.")
            .compare();
    assertThat(story.claims())
        .extracting(Claim::text)
        .containsExactly("Mayor Ivo Brandt stayed at the harbour all night.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quarry employs 4,100 people. | Some 4,100 people work at the quarry.",
        "The members of the union approved the deal by a large majority on Friday."
            + "| On Friday the members of their union voted by a large majority for an agreement.",
        "Port minister Karla Mond will travel to Velm on Thursday."
            + "| Karla Mond, the port minister, is to visit the town on Thursday.",
        "Two more bodies were found on Tuesday."
            + "| Nine people have died, the port office said, after two more bodies were found in"
            + " the engine room.",
      })
  void otherWordsOfNewsForTheSameThingMeet(String one, String other) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, one).by("Dusk", MORNING, other).compare();
    assertThat(story.claims())
        .anySatisfy(
            claim ->
                assertThat(claim.versions())
                    .extracting(Claim.Version::report)
                    .contains("Dawn", "Dusk"));
  }

  @Test
  void aQuoteThatIsGivenToTwoSpeakersIsPutToNeitherInTheBrief() {
    assertThat(quoted("Mrs Mond").brief())
        .extracting(BriefLine::text)
        .contains("Karla Mond: “The water was faster than any of us on the stairs”");
    Comparison story = quoted("Ivo Brandt");
    assertThat(differences(story)).containsExactly("DISPUTED: Karla Mond | Ivo Brandt");
    assertThat(story.brief())
        .extracting(BriefLine::text)
        .containsExactly("The harbour of Velm was flooded.");
  }

  /** The same words, said by Karla Mond in one report and by {@code other} in the other. */
  private static Comparison quoted(String other) {
    String words =
        "The harbour of Velm was flooded. \"The water was faster than any of us on the stairs,\" ";
    return new LedgerOf()
        .by("Dawn", MORNING, words + "Karla Mond said.")
        .by("Dusk", MORNING, words + other + " said.")
        .compare();
  }

  @Test
  void whatWasDeclaredMonthsAgoIsNotPlanned() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Speaking to an audience of miners in Velm in January, the day before she met"
                    + " Mr Brandt, Mrs Mond declared that the port would forge a policy of"
                    + " caution with Lorran.")
            .compare();
    assertThat(story.claims()).extracting(Claim::modality).containsOnly(Modality.HAPPENED);
    assertThat(story.timeline())
        .extracting(TimelineEntry::modality)
        .containsOnly(Modality.HAPPENED);
  }

  @Test
  void whatWasAnnouncedTodayIsPlanned() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "Mrs Mond said on Monday that the port would be closed.")
            .compare();
    assertThat(story.claims()).extracting(Claim::modality).containsOnly(Modality.PLANNED);
  }

  @Test
  void aSentenceWhoseMainClauseSeveralReportsTellStandsInNoOtherClaim() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MORNING, "A dyke broke in the port of Velm on Monday night.")
            .by(
                "Dusk",
                MORNING,
                "A dyke broke on Monday night in the port of Velm, which has suffered many floods"
                    + " despite the new pumps.")
            .compare();
    assertThat(story.claims()).hasSize(1);
    assertThat(standing(story, "dyke broke")).isEqualTo("AGREED: Dawn, Dusk");
  }

  @Test
  void twoThingsThatOneSpeakerSaidOnOneOccasionAreNotOneThingInOtherWords() {
    String told = "Ivo Brandt told the ministers in Velm last month that there must be no let-up";
    String said =
        "Last month, Ivo Brandt said there was no case for relaxation of the sanctions against"
            + " Lorran over its intervention in Velm.";
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                told + ", and that he was concerned about the violence in eastern Lorran.")
            .by("Dusk", MORNING, said)
            .compare();
    assertThat(standing(story, "concerned")).isEqualTo("ONE_SOURCE: Dawn");
    assertThat(standing(story, "relaxation")).isEqualTo("ONE_SOURCE: Dusk");
    assertThat(story.differences()).isEmpty();
    Comparison same =
        new LedgerOf()
            .by("Dawn", MORNING, told + " in the sanctions against Lorran.")
            .by("Dusk", MORNING, said)
            .compare();
    assertThat(standing(same, "relaxation")).isEqualTo("ONE_SOURCE: Dawn, Dusk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ivo Brandt resigned after revelations that he held two meetings with the"
            + " ambassador of Lorran.",
        "When asked if the miners had left the port, Ivo Brandt turned away.",
      })
  void whatNobodySaidIsNoQuoteOfASpeakerWhoIsNotNamed(String body) {
    Comparison story = new LedgerOf().by("Dawn", MORNING, body).compare();
    assertThat(story.story().reports().get(0).quotes()).extracting(Quote::speaker).hasSize(1);
    assertThat(story.quotes()).isEmpty();
  }

  @Test
  void whatSomebodyIsSaidToPlanStaysOnTheBoard() {
    String body = "Ivo Brandt is said to be planning a tunnel under the port of Velm.";
    assertThat(new LedgerOf().by("Dawn", MORNING, body).compare().quotes()).hasSize(1);
  }

  @Test
  void wordsArePutToWhoeverSaidThemNotToWhoeverReportsThem() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "“My eyes just about popped out of my head,” Karla Mond said on the quay.")
            .by(
                "Dusk",
                MORNING,
                "The Velm Times-News reports that Karla Mond said her eyes “just about popped out”"
                    + " of her head.")
            .compare();
    assertThat(LedgerOf.claim(story, "My eyes").saidBy()).isEqualTo("Karla Mond");
  }

  @Test
  void aSharedAsideDoesNotMakeAWholeSentenceWhatSeveralSay() {
    String dawn =
        "Governor Karla Mond walked through the market of Velm, spoke with bakers and fishermen"
            + " about the closed port and praised the new hospital, where a miner was shot by a"
            + " guard in May.";
    Comparison asides =
        new LedgerOf()
            .by("Dawn", MORNING, dawn)
            .by(
                "Dusk",
                MORNING,
                "The first stop of the minister from Lorran was the old harbour, where he listened"
                    + " to the union on wages, rents and the anger that was kindled when a miner was"
                    + " shot by a guard in May.")
            .compare();
    assertThat(asides.claims()).extracting(Claim::standing).containsOnly(Standing.ONE_SOURCE);
    Comparison told =
        new LedgerOf()
            .by("Dawn", MORNING, dawn)
            .by("Dusk", MORNING, "In May, a miner was shot by a guard in Velm.")
            .compare();
    assertThat(standing(told, "miner was shot")).isEqualTo("AGREED: Dawn, Dusk");
    assertThat(standing(told, "walked through")).isEqualTo("ONE_SOURCE: Dawn");
  }

  @Test
  void aSentenceIsAsSureAsItsMainClauseNotAsItsAside() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                "Ivo Brandt walked out of the hall, which would be closed to the miners on"
                    + " Thursday.")
            .compare();
    assertThat(story.claims()).extracting(Claim::modality).containsExactly(Modality.HAPPENED);
  }

  private static Comparison twoCounts() {
    return new LedgerOf()
        .by(
            "Dawn",
            MORNING,
            "Three grain warehouses were destroyed by the flood, the port office said.")
        .by("Dusk", MORNING, "The flood destroyed nine grain warehouses, the traders' union said.")
        .compare();
  }
}

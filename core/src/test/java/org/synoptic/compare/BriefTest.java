package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;

class BriefTest {

  private static final String MORNING = "2031-05-13T07:40:00+01:00";
  private static final String EVENING = "2031-05-13T18:05:00+01:00";

  private static final Comparison FIRE =
      new LedgerOf()
          .by(
              "Dawn",
              MORNING,
              "VELM (Reuters) - A fire destroyed the old theatre of Velm on Monday night, killing"
                  + " two people. The theatre was built in 1904 and seated 800 people. Mayor Ana"
                  + " Ruiz said the city would rebuild it within two years.\n\n"
                  + "“We lost our second home. It was the heart of the town,” said the director.")
          .by(
              "Dusk",
              EVENING,
              "Image copyright Velm Press Image caption The theatre burned for hours.\n\n"
                  + "The old theatre of Velm burned down on Monday night and two people were"
                  + " killed. She promised help. But the cause is not known, the fire service said."
                  + " Mayor Ana Ruiz said the city would rebuild the theatre within two years.")
          .by(
              "Noon",
              EVENING,
              "Two people died when fire destroyed the theatre of Velm on Monday night. Tickets"
                  + " for the summer season will be paid back, the theatre said. Mayor Ana Ruiz"
                  + " said the theatre would be rebuilt within two years.")
          .compare();

  private static List<String> lines() {
    return FIRE.brief().stream().map(BriefLine::text).toList();
  }

  @Test
  void theMainFactComesFirstWithoutItsDateline() {
    assertThat(lines().get(0))
        .matches("(A fire|The old theatre|Two people).*")
        .contains("theatre", "on Monday night")
        .doesNotContain("Reuters");
  }

  @Test
  void theMainFactIsToldOnce() {
    assertThat(lines()).filteredOn(line -> line.contains("Monday night")).hasSize(1);
  }

  @Test
  void noLineIsACaptionNorLeansOnAnotherSentence() {
    assertThat(lines())
        .noneMatch(line -> line.contains("copyright"))
        .noneMatch(line -> line.startsWith("She ") || line.startsWith("But "))
        .noneMatch(line -> line.contains("second home"))
        .anyMatch(line -> line.contains("rebuil"));
  }

  @Test
  void everyLineEndsLikeASentence() {
    assertThat(lines()).hasSizeGreaterThan(2).allMatch(line -> line.matches(".*[.!?”\"]"));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    assertThat(FIRE.refusedLines()).isNotNegative();
    String body = "A ship sank off Velm on Monday. Four sailors were saved by a fishing boat.";
    String other = "Four sailors were saved when a ship sank off Velm on Monday.";
    Comparison one = new LedgerOf().by("A", MORNING, body).by("B", EVENING, other).compare();
    Comparison two = new LedgerOf().by("B", EVENING, other).by("A", MORNING, body).compare();
    assertThat(one.brief()).isNotEmpty();
    assertThat(two.brief().stream().map(BriefLine::text).toList())
        .containsExactlyInAnyOrderElementsOf(one.brief().stream().map(BriefLine::text).toList());
  }

  private static Comparison twoOn(String sentence) {
    String fire = "The port of Velm was closed on Monday after a fire. ";
    String rest = " A crane and two sheds burned. The harbour office opened an inquiry.";
    return new LedgerOf()
        .by("Dawn", MORNING, fire + sentence + rest)
        .by("Dusk", EVENING, "A fire closed the port of Velm on Monday. " + sentence)
        .compare();
  }

  private static List<String> briefOn(String sentence) {
    return twoOn(sentence).brief().stream().map(BriefLine::text).toList();
  }

  @Test
  void whatTheOutletThinksIsNoLine() {
    String fact = "The town lost its largest crane at noon.";
    assertThat(briefOn(fact)).anyMatch(line -> line.contains("largest crane"));
    for (String view :
        List.of(
            "The town must replace its largest crane soon.",
            "The town was right to keep its largest crane.",
            "There is no reason to panic about the largest crane.")) {
      assertThat(twoOn(view).claims()).anyMatch(claim -> claim.text().contains("largest crane"));
      assertThat(briefOn(view)).isNotEmpty().noneMatch(line -> line.contains("largest crane"));
    }
  }

  @Test
  void whatSomebodyDemandsIsALine() {
    assertThat(briefOn("Mayor Ana Ruiz said the port must replace its largest crane."))
        .anyMatch(line -> line.contains("largest crane"));
  }

  @Test
  void aPhraseWhoseOnlyVerbExplainsItsNounIsNoLine() {
    assertThat(briefOn("The old keeper of the lighthouse in Norra was ill in spring."))
        .anyMatch(line -> line.contains("keeper"));
    assertThat(briefOn("Until the old keeper of the lighthouse in Norra, who was ill in spring."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("keeper"));
  }

  @Test
  void aHeadingThatAsksIsNoLine() {
    String fact = "The crane of the lighthouse shows sailors what the islands of Norra need.";
    assertThat(briefOn(fact)).anyMatch(line -> line.contains("islands"));
    assertThat(briefOn("What the old lighthouse means for sailors from the islands of Norra."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("islands"));
  }

  @Test
  void whatPointsElsewhereIsNoLine() {
    assertThat(briefOn("Even the minister for Norra agreed to the lighthouse."))
        .anyMatch(line -> line.contains("minister"));
    assertThat(briefOn("Even the minister for Norra agreed."))
        .noneMatch(line -> line.contains("minister"));
    assertThat(briefOn("Here’s how sailors from the islands of Norra see the lighthouse."))
        .noneMatch(line -> line.contains("sailors"));
  }

  @Test
  void aNameWithTheHeadlineOfALinkIsNoLine() {
    assertThat(briefOn("Senator Tom Hale balks at the trial in Norra."))
        .anyMatch(line -> line.contains("Hale"));
    assertThat(briefOn("Senator Tom HaleGOP balks at the trial in Norra."))
        .noneMatch(line -> line.contains("Hale"));
  }

  @Test
  void aMessagePrintedTwiceIsNoLine() {
    String message = "The captain of the ferry Norra is to blame for the crash.";
    assertThat(briefOn(message)).anyMatch(line -> line.contains("captain"));
    assertThat(briefOn("“" + message + "” Mayor Ana Ruiz tweeted.\n\n" + message))
        .noneMatch(line -> line.startsWith("The captain"));
  }

  @Test
  void aLineDoesNotEndBeforeAnAsideBetweenDashes() {
    assertThat(
            briefOn(
                "The union will have to give the members of the crew—if any are willing—cover from"
                    + " the owners of the port."))
        .allMatch(line -> line.matches(".*[.”]") && !line.endsWith("crew."));
  }

  @Test
  void aNumberWithoutItsNounIsNoOpening() {
    assertThat(briefOn("Six ships had left for the islands of Norra in the morning."))
        .anyMatch(line -> line.startsWith("Six ships"));
    assertThat(briefOn("Six had left for the islands of Norra in the morning."))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("Six"));
  }

  @Test
  void aLineDoesNotEndBeforeTheObjectOfItsVerb() {
    List<String> lines =
        briefOn(
            "The fire forced the closure of the fish market of Velm, sending traders scrambling"
                + " on Monday to find the “cold rooms” that they need.");
    assertThat(lines)
        .anyMatch(line -> line.contains("fish market"))
        .noneMatch(line -> line.endsWith("sending traders."));
  }

  @Test
  void whatOneOutletRepeatsWeighsAsToldOnce() {
    String notice = " The office keeps a list of all cranes in the archive of the town of Norra.";
    LedgerOf story =
        new LedgerOf()
            .by("Dawn", MORNING, "A fire closed the port of Velm on Monday." + notice)
            .by("Dawn", EVENING, "A fire closed the port of Velm for two days." + notice)
            .by("Dusk", EVENING, "The port of Velm is closed after a fire. Two sheds burned down.");
    assertThat(story.compare().brief().get(0).text()).contains("fire").doesNotContain("archive");
  }

  /** A post that one report shows without quotation marks, and another quotes. */
  @Test
  void aSpeakersWordsAreNotToldAsAFact() {
    String said = "The new quay was a great success for everybody but the fake captains of Velm";
    String body =
        "The council of Velm opened the new quay on Monday. It cost four million euros and took two"
            + " years. Ferries will sail to Orm from Friday.";
    Comparison shown =
        new LedgerOf()
            .by("A", MORNING, body + "\n\n“" + said + ",” Mayor Ana Ruiz wrote on Monday.")
            .by("B", EVENING, body + "\n\n" + said + ".")
            .compare();

    assertThat(shown.claims())
        .filteredOn(claim -> claim.text().contains("great success"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.saidBy()).contains("Ruiz"));
    assertThat(shown.brief()).isNotEmpty();
    assertThat(shown.brief().stream().map(BriefLine::text))
        .filteredOn(line -> line.contains("great success"))
        .allMatch(line -> line.contains("Ruiz"));
  }

  @Test
  void ofACommentaryNothingIsTold() {
    String news =
        "The council of Velm shut the old quay on Monday. The work on the piles will take six"
            + " months. Two ferries sail from Orm until then.";
    String view =
        "The council of Velm shut the old quay on Monday. The councillors of Velm are a herd of"
            + " sheep. The work on the piles will ruin forty firms of the town.";
    List<String> told =
        new LedgerOf()
                .by("A", MORNING, news)
                .by("C", EVENING, news)
                .opinion("B", List.of("Bo Ek"), view)
                .compare()
                .brief()
                .stream()
                .map(BriefLine::text)
                .toList();

    assertThat(told)
        .anyMatch(line -> line.contains("shut the old quay"))
        .noneMatch(line -> line.contains("sheep") || line.contains("ruin"));
  }

  @Test
  void aPersonBeforeAPossessiveCarriesIt() {
    String body =
        "A man with a shotgun blasted his way into the newsroom of the Velm Gazette on Monday,"
            + " killing five people. %s said he had run to the harbour. The paper will appear on"
            + " Tuesday, its editors said.";
    List<String> told =
        new LedgerOf()
                .by("A", MORNING, body.formatted("A reporter"))
                .by("B", EVENING, body.formatted("A photographer"))
                .compare()
                .brief()
                .stream()
                .map(BriefLine::text)
                .toList();

    assertThat(told)
        .anyMatch(line -> line.contains("blasted his way"))
        .noneMatch(line -> line.contains("he had run"));
  }

  @Test
  void aCaptionThatAGalleryPrintsTwiceIsNoLine() {
    String caption = "The prince of Norra opens the lighthouse of Velm with the mayor and a band.";
    assertThat(briefOn(caption)).anyMatch(line -> line.contains("prince"));
    assertThat(briefOn("\n\n" + caption + "\n\n" + caption + "\n\n"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("prince"));
  }

  @Test
  void aHeadlineThatRunsIntoASentenceIsNoLine() {
    assertThat(briefOn("Carla Finch played all of the songs of her youth in the lighthouse."))
        .anyMatch(line -> line.contains("Finch"));
    assertThat(briefOn("Carla Finch Carla Finch played the songs of her youth in the lighthouse."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("Finch"));
  }

  @Test
  void aSingleMarkThatNothingClosesIsNoLine() {
    assertThat(briefOn("The mayor's office posted 'the lighthouse of Norra is safe' at noon."))
        .anyMatch(line -> line.contains("lighthouse"));
    assertThat(briefOn("The office of Norra posted 'the lighthouse is safe for all sailors."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("lighthouse"));
  }

  @Test
  void aSpeakerKnownByAPronounAloneIsNone() {
    String said = "“The lighthouse of Norra will stand for a hundred years,” %s said on Monday.";
    assertThat(briefOn(said.formatted("builder Ana Ruiz")))
        .anyMatch(line -> line.contains("hundred years"));
    assertThat(briefOn(said.formatted("her lawyer")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("hundred years"));
  }

  @Test
  void aLineThatOpensWithNowBehindAConjunctionIsNone() {
    assertThat(briefOn("But the keeper of the lighthouse of Norra has sold the lamp."))
        .anyMatch(line -> line.contains("lamp"));
    assertThat(briefOn("But now the keeper of the lighthouse of Norra has sold the lamp."))
        .isNotEmpty()
        .noneMatch(line -> line.contains("lamp"));
  }

  /** A plan of yesterday's report is no main fact where a later report tells the outcome. */
  @Test
  void aPlanThatALaterReportOvertookDoesNotLead() {
    List<String> told =
        new LedgerOf()
                .by(
                    "A",
                    MORNING,
                    "The council of Velm will vote on Wednesday on the closure of the old quay."
                        + " The quay was built in 1904.")
                .by(
                    "B",
                    "2031-05-16T08:00:00+01:00",
                    "The council of Velm voted for the closure of the old quay. The quay was built"
                        + " in 1904.")
                .compare()
                .brief()
                .stream()
                .map(BriefLine::text)
                .toList();

    assertThat(told.get(0)).contains("voted for the closure");
  }
}

package org.synoptic.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;

/** Which sentences of a report make no claim, and which short ones do. */
class FragmentsTest {

  private static final String BODY =
      "The bridge of Velm was closed on Monday.\n\n%s\n\nThe port office ordered an inspection.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When will the bridge open again?",
        "Why is the bridge important?",
        "What could go wrong?",
        "Will the ferry take more cars?",
        "How did the port office find out?",
        "UPDATE:",
        "Online:",
        "A bridge.",
        "The long road to the new bridge of Velm",
        "VELM, Norra",
        "(Port Office via Norra Press) (Norra Press)",
        "Invalid email address.",
        "An error has occurred.",
        "Please verify you're not a robot by clicking the box.",
        "Sign up for our newsletter on bridges.",
        "You agree to our terms when you enter your email address here.",
        "— Ana Ruiz (@anaruiz) May 5, 2031",
        "A post shared by Ana Ruiz (@anaruiz) on May 5, 2031 at 2:57pm",
        "#VelmBridge pic.twitter.com/a1B2c3",
        "https://example.org/velm #bridge",
        "Look at this! @anaruiz #velm",
        "Correction: The bridge was built in 1931, not in 1932.",
        "An earlier version of this article misstated the age of the bridge.",
        "This story has been updated with the words of the port office.",
        "Editor’s note: The port office owns a share of this paper.",
        "Clarification: The port office owns the bridge.",
        "This post has been revised to reflect the following correction:\n\nIt is from 1931. He left.",
        "An earlier version of this report named the wrong mayor. He is from Norra.",
        "You must select a newsletter to subscribe to. Please try again later.",
        "(Ana Ruiz for the Norra Press) (Associated Norra Press)",
        "What it means for the town",
        "Why the bridge was closed",
        "How we reported this story",
        "Send us a note.",
        "This May 5, 2031 photo made available by the port shows the closed bridge.",
        "In this file photo provided by the port, cars wait at the bridge.",
        "This undated handout image shows the closed bridge.",
        "This picture taken on Monday shows the bridge.",
        "In this May 4 photograph released by the port office, a guard waits.",
        "Ana Ruiz speaks at the bridge of Velm on April 21, 2031.",
        "Mayor Ana Ruiz greets workers at an April 2030 meeting of the port office.",
        "Dawn has reached out to the port office for comment.",
        "Dawn is a newspaper of the town of Velm.",
        "Ana Ruiz is Dawn's harbour correspondent.",
        "This story was first published in March.",
        "(RELATED: Mayor of Velm “relieved” by the new bridge)",
        "28 cars on the bridge this morning — Ivo Brandt (@ivobrandt) June 26, 2031",
        "Transcripts are created on a rush deadline by a contractor.",
        "Accuracy and availability may vary.",
      })
  void whatStatesNothingMakesNoClaim(String fragment) {
    assertThat(claims(fragment)).contains("The bridge of Velm was closed on Monday.").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody died.",
        "No arrests so far.",
        "12 dead in the port of Velm.",
        "Three men arrested over the theft of cables.",
        "UPDATE: The bridge opened again.",
        "“Did the guard see the crack?” asked Ivo Brandt, the mayor of Velm.",
        "Ana Ruiz posted a picture of the bridge at www.example.org on Sunday.",
        "What the guard saw was a crack in the bridge.",
        "How the crack began is unknown, the mayor said.",
        "The photo shows a crack in the bridge.",
        "The mayor urged everybody to sign up for the ferry.",
        "Sales of bridges fell 3 percent",
        "Ana Ruiz spoke at the bridge of Velm on April 21, 2031.",
        "Ana Ruiz says the bridge of April 2030 was safe.",
        "The law, passed on April 21, 2031, bans heavy trucks.",
        "Dawn has learned that the port office will sell the bridge.",
        "The port office has asked the mayor for money.",
        "Ana Ruiz is Velm's harbour master.",
      })
  void whatStatesSomethingMakesAClaim(String sentence) {
    assertThat(claims(sentence)).hasSizeGreaterThan(2);
  }

  @Test
  void aClauseIsNotPrintedBesideItsSentence() {
    String sentence =
        "The crane of Velm fell, and the road to Norra was closed, but it’s hard to say why.";
    Comparison story = new LedgerOf().by("Dawn", "2031-05-06T08:00:00Z", sentence).compare();
    List<String> lines =
        story.distinctClaims().stream().map(distinct -> distinct.claim().text()).toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(lines).filteredOn(other -> other.contains(line)).containsExactly(line);
    }
  }

  private static List<String> claims(String sentence) {
    Comparison story =
        new LedgerOf().by("Dawn", "2031-05-06T08:00:00Z", BODY.formatted(sentence)).compare();
    return story.claims().stream().map(Claim::text).toList();
  }
}

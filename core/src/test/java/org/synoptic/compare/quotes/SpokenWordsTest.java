package org.synoptic.compare.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Comparison;
import org.synoptic.model.QuoteCluster;

/** What stands on the quote board reads as something said. */
class SpokenWordsTest {

  private static final String OTHER = "The ferry of Velm sails on Monday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor refused to allow the ferry company to sail. | refused to allow the ferry company"
            + " to sail",
        "The mayor declined to take sides in the strike. | declined to take sides in the strike",
        "The union promised to call off the strike. | promised to call off the strike",
        "Orla Finch urged the council to leave. | urged the council to leave",
        "Orla Finch would not say whether she knew of the strike. | would not say whether she knew of"
            + " the strike",
      })
  void wordsWithoutAClauseOfTheirOwnKeepTheirVerb(String report, String row) {
    assertThat(texts(report)).contains(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cameras showed the harbour in thick fog.",
        "Loud music expressed things that words cannot say.",
        "The company unveiled the first boat without a crew.",
        "Engine failures suggested that the boat was old.",
        "The mayor had praised the plan for the quay.",
        "You have to admit the plan for the quay.",
        "The strike threatened to become the theme of the vote.",
      })
  void whatIsNotSaidHasNoRow(String report) {
    assertThat(texts(report)).isEmpty();
    assertThat(texts(report + " Orla Finch said that the quay was shut.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report said that the quay was shut.",
        "Many said that the quay was shut.",
        "A plumber said that the quay was shut.",
        "The whole harem said that the quay was shut.",
        "The jury said that the quay was shut.",
        "Two of the guards said that the quay was shut.",
      })
  void peopleBodiesAndDocumentsSpeak(String report) {
    assertThat(texts(report)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board wrote that the worst storms of this century lie behind the town of Velm.",
        "Nobody doubts it: the worst storms of this century lie behind the town of Velm now.",
        "“I think the worst storms of this century lie behind the town of Velm,” said Pell Orme.",
      })
  void wordsThatAnotherReportHasToo(String other) {
    String said =
        "“The worst storms of this century lie behind the town of Velm,” said Orla Finch.";
    Comparison comparison = compare(said, other);
    QuoteCluster row =
        comparison.quotes().stream()
            .filter(one -> one.text().contains("worst storms"))
            .findFirst()
            .orElseThrow();
    assertThat(row.variants())
        .extracting(QuoteCluster.Variant::report)
        .containsExactly("Dawn", "Dusk");
  }

  private static List<String> texts(String report) {
    return compare(report, OTHER).quotes().stream().map(QuoteCluster::text).toList();
  }

  private static Comparison compare(String one, String other) {
    return new LedgerOf().by("Dawn", "2031-05-06", one).by("Dusk", "2031-05-06", other).compare();
  }

  @Test
  void theSameWordsOfOneReportStandOnce() {
    String said = "“The worst storms of this century lie behind us,” said Orla Finch.";
    Comparison comparison = compare(said + "\n\nThen she left.\n\n" + said, OTHER);
    assertThat(comparison.quotes()).hasSize(1);
    assertThat(comparison.quotes().get(0).variants()).hasSize(1);
  }
}

package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which reports attribute words, drawn as {@code {content} <cue> [source]}. */
class AttributionFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ana Ruiz] <said> {the quay was closed}.",
        "[Ana Ruiz] <denied> {that the quay was closed}.",
        "[Ana Ruiz] <made the claim> {that the quay was closed}.",
        "[Ruiz's] <claim> {that the quay was closed} was false.",
        "[Ana Ruiz] <appears to have said> {the quay was closed}.",
        "[Ana Ruiz] <called> {the quay \"a ruin\"}.",
      })
  void theSourceMayStandBefore(String drawn) {
    DrawnQuotes.draws(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The quay was closed}, [Ana Ruiz] <said>.",
        "{The quay was closed}, <according to> [Ana Ruiz].",
        "{\"We saw smoke,\"} <said> [Ana Ruiz, a baker from Velm].",
      })
  void theSourceMayStandBehind(String drawn) {
    DrawnQuotes.draws(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The quay}, [Ana Ruiz] <said>, {was closed for a week}.",
        "{\"The quay,\"} [Ana Ruiz] <said>, {\"is closed.\"}",
      })
  void theSourceMayStandWithin(String drawn) {
    DrawnQuotes.draws(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<According to> [Ana Ruiz], {the quay was closed}.",
        "[RUIZ]<:> {The quay is closed}.",
      })
  void aPrepositionOrAColonIsACue(String drawn) {
    DrawnQuotes.draws(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz <was asked> {whether the quay was closed}.",
        "It <was announced> {that the quay was closed}.",
        "{Ana Ruiz} <is said> {to be ill}.",
      })
  void aPassiveWithoutAnAgentHasNoSource(String drawn) {
    DrawnQuotes.draws(drawn);
    assertThat(DrawnQuotes.speakers(DrawnQuotes.plain(drawn))).containsExactly("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We saw smoke,\" Ana Ruiz said. | DIRECT",
        "Ana Ruiz said the quay was \"a ruin\". | MIXED",
        "Ana Ruiz said the quay was a ruin. | INDIRECT",
      })
  void theMarksTellTheKind(String text, String kind) {
    assertThat(DrawnQuotes.kinds(text)).extracting(Enum::name).containsExactly(kind);
  }
}

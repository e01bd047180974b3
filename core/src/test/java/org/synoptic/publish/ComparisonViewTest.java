package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.Comparisons;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;

class ComparisonViewTest {

  @Test
  void aSentenceThatTellsTwoThingsIsShownOnce() {
    assertThat(
            shown(
                only("It burned and fell.", Modality.HAPPENED),
                only("It burned and fell.", Modality.PLANNED)))
        .containsExactly("It burned and fell. happened [A]");
  }

  @Test
  void wordsThatSeveralCarryAreNotShownAgainAsThoseOfOne() {
    assertThat(shown(only("It burned.", Modality.HAPPENED), agreed("It burned.")))
        .containsExactly("It burned. happened [A][B]");
  }

  @Test
  void aSpeakerStandsInFrontOfNothingButSpeech() {
    ComparisonView account = new ComparisonView(HarbourFire.COMPARISON);
    Claim closed = claim("The quay will stay closed until Friday", "the harbour authority");
    Claim told = claim("The authority said the quay was closed.", "the harbour authority");
    assertThat(account.attributed(closed))
        .isEqualTo("The harbour authority: The quay will stay closed until Friday");
    assertThat(account.attributed(told)).isEqualTo("The authority said the quay was closed.");
  }

  private static List<String> shown(Claim... claims) {
    ComparisonView account =
        new ComparisonView(
            Comparisons.of(
                HarbourFire.COMPARISON.story(),
                List.of(claims),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    return account.claims().stream()
        .map(c -> c.text() + " " + Labels.of(c.modality()) + " " + account.citations(c))
        .toList();
  }

  private static Claim only(String text, Modality modality) {
    return claim(text, Standing.ONE_SOURCE, null, modality, HarbourFire.COURIER);
  }

  private static Claim agreed(String text) {
    return claim(
        text,
        Standing.AGREED,
        null,
        Modality.HAPPENED,
        HarbourFire.COURIER,
        HarbourFire.NORTHSHORE);
  }

  private static Claim claim(String text, String speaker) {
    return claim(text, Standing.ONE_SOURCE, speaker, Modality.HAPPENED, HarbourFire.COURIER);
  }

  private static Claim claim(
      String text,
      Standing standing,
      @Nullable String speaker,
      Modality modality,
      Article... articles) {
    List<Claim.Version> versions =
        List.of(articles).stream()
            .map(a -> new Claim.Version(a.id(), null, List.of(a.passage(new Span(0, 6)))))
            .toList();
    return new Claim("c", text, standing, 1, speaker, modality, null, null, versions, List.of());
  }
}

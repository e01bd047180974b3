package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.LedgerOf;

/** Who is who over the reports of a story. */
class StoryIdentitiesTest {

  @ParameterizedTest
  @CsvSource({
    "Eric H. Reed Jr., Eric Reed",
    "Mallam Garba Reed, Garba Reed",
    "Ana Ruiz-Brandt, Ana Ruiz Brandt"
  })
  void aPersonUnderAFullerNameIsOne(String name, String other) {
    StoryIdentities story =
        identities(name + " opened the bridge in Velm.", other + " opened the bridge in Velm.");
    assertThat(story.byName(name)).isNotNull().isEqualTo(story.byName(other));
  }

  @Test
  void fatherAndSonWhomOneReportNamesAreTwo() {
    StoryIdentities story =
        identities(
            "David Mora Jr. opened the bridge in Velm. His father, David Mora, had built it.",
            "David Mora Jr. opened the bridge in Velm.");
    assertThat(story.byName("David Mora Jr.")).isNotNull().isNotEqualTo(story.byName("David Mora"));
  }

  private static StoryIdentities identities(String dawn, String dusk) {
    return StoryIdentities.of(new LedgerOf().by("Dawn", null, dawn).by("Dusk", null, dusk).story());
  }
}

package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synoptic.Comparisons;
import org.synoptic.model.Comparison;

class PublisherTest {

  @Test
  void aFormatThatMakesNoSenseIsRefusedWithThoseThatDo() {
    assertThatThrownBy(() -> Verb.STORIES.require(Format.MARKDOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stories has no markdown; choose text, json, html or csv");
    assertThatThrownBy(() -> Verb.READ.require(Format.CSV))
        .hasMessage("read has no csv; choose text, json, html or markdown");
  }

  @Test
  void aRefusedFormatWritesNothing() {
    assertThatThrownBy(() -> Printed.story(Format.MARKDOWN, HarbourFire.COMPARISON.story()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameComparisonIsPrintedTheSameTwice(Format format) {
    assertThat(Printed.comparison(format, HarbourFire.COMPARISON))
        .isEqualTo(Printed.comparison(format, HarbourFire.COMPARISON));
  }

  @Test
  void noStoriesAreStillADocument() {
    assertThat(Printed.comparison(Format.JSON)).isEqualTo("{\n  \"stories\" : [ ]\n}\n");
    assertThat(Printed.comparison(Format.HTML))
        .contains("<h1>0 stories</h1>")
        .endsWith("</html>\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "PLOVER", "POLECAT", "ANNOTATIONS", "CLAIMS"},
      mode = EnumSource.Mode.EXCLUDE)
  void aStoryAboutWhichNothingWasFoundNamesItsReports(Format format) {
    Comparison nothing =
        Comparisons.of(
            HarbourFire.COMPARISON.story(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(Printed.comparison(format, nothing)).contains("Ellery Courier", "Northshore News");
  }
}

package org.synoptic.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2026-03-09, true",
    "2026-03-10, , false",
    ", 2026-03-08, false",
    "2026-03, 2026-03, true",
    "2026, 2026, true",
    "2025, 2025, false"
  })
  void bothEndsAreIncluded(String from, String until, boolean wanted) {
    var selection = new Selection(from, until, null);
    assertThat(selection.exclusion(null, "2026-03-09T23:59:59-05:00") == null).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "selm, true",
    "https://*.selm.example/*/fire*, true",
    "*fire, false",
    "*/sport/*, false",
    "*, true"
  })
  void aPatternIsAPartOrTheWholeWithStars(String pattern, boolean wanted) {
    var selection = new Selection(null, null, pattern);
    assertThat(selection.exclusion("https://www.Selm.example/world/fire.html", null) == null)
        .isEqualTo(wanted);
  }

  @Test
  void aDateThatIsNoneGetsASentence() {
    assertThatThrownBy(() -> new Selection("March", null, null))
        .hasMessage("'March' is no date; write it as 2017-03-04, 2017-03 or 2017");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05, 2026-01",
    "2026-03-05, 2026-03-04",
    "2026-03-05, 2025",
    "2026, 2025-12-31",
    "2026-04, 2026-03-31"
  })
  void aStartAfterTheEndIsRefused(String from, String until) {
    assertThatThrownBy(() -> new Selection(from, until, null))
        .hasMessage("from " + from + " is after until " + until);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-05, 2026-03-05", "2026-03-05, 2026-03", "2026, 2026-03-05", "2026, 2026"})
  void aStartWithinTheEndIsTaken(String from, String until) {
    assertThat(new Selection(from, until, null).from()).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+12026-01-01", "20260304"})
  void aDateOfAnotherLengthIsRefused(String date) {
    assertThatThrownBy(() -> new Selection(date, null, null)).hasMessageContaining("is no date");
  }
}

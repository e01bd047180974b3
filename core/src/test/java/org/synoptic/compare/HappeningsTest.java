package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Event;
import org.synoptic.model.Happening;
import org.synoptic.model.Passage;

/** One row for each happening, over all reports and claims that tell it. */
class HappeningsTest {

  private static final String DAY = "2031-05-13";

  @Test
  void whatTwoReportsTellIsOneRowWithBothPassages() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", DAY, "Police arrested the mayor Karla Mond in Velm on Monday.")
            .by("Dusk", DAY, "On Monday police in Velm arrested Karla Mond over a bribe.")
            .compare();
    Happening arrest = of("COERCE", story);
    assertThat(arrest.passages()).extracting(Passage::report).contains("Dawn", "Dusk");
    assertThat(arrest.origins()).isEqualTo(2);
    assertThat(arrest.when()).isEqualTo("2031-05-12");
    assertThat(names(arrest.recipients())).containsExactly("Karla Mond");
  }

  @Test
  void twoDaysAreTwoRows() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                DAY,
                "Police arrested Karla Mond in Velm on Monday. Police arrested Karla Mond for the"
                    + " first time on 3 March 2029.")
            .compare();
    assertThat(story.happenings()).extracting(Happening::when).contains("2031-05-12", "2029-03-03");
  }

  @Test
  void anotherRecipientIsAnotherRow() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                DAY,
                "Police arrested Karla Mond in Velm. Police arrested her driver Teo Lund.")
            .compare();
    assertThat(story.happenings()).filteredOn(one -> one.type().equals("COERCE")).hasSize(2);
  }

  private static Happening of(String type, Comparison story) {
    return story.happenings().stream()
        .filter(one -> one.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + ": " + story.happenings()));
  }

  private static List<String> names(List<Event.Participant> participants) {
    return participants.stream().map(Event.Participant::name).toList();
  }
}

package org.synoptic.cluster.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;

class ComparedReportsTest {

  private static final Instant AT = Instant.parse("2031-05-03T08:00:00Z");

  private final InMemoryState state = new InMemoryState();

  private ReportProfile come(String id, int minute) {
    Instant at = AT.plusSeconds(60L * minute);
    ReportProfile report =
        ProfileReader.read(
            report(id, "A fire destroyed eleven boats in Selm.").published("2031-05-03").build(),
            at);
    state.reports().put(id, report);
    return report;
  }

  @Test
  void theLinksStandWhileReportsComeInOrder() {
    ComparedReports compared = new ComparedReports(state);
    LinkTable links = compared.links();
    compared.add(List.of(come("a", 1)));
    compared.addAndLearn(List.of(come("b", 2)));
    assertThat(compared.links()).isSameAs(links);
    assertThat(links.size()).isEqualTo(2);
  }

  @Test
  void whatCameLateOrWasForgottenIsComparedAnewByTheNextSlowTick() {
    ComparedReports compared = new ComparedReports(state);
    compared.add(List.of(come("a", 5)));
    compared.add(List.of(come("b", 1)));
    LinkTable late = compared.links();
    compared.addAndLearn(List.of());
    LinkTable anew = compared.links();
    assertThat(anew).isNotSameAs(late);
    assertThat(anew.isOf(List.of(come("b", 1), come("a", 5)))).isTrue();
    state.reports().remove("b");
    compared.forgot();
    compared.addAndLearn(List.of());
    assertThat(compared.links()).isNotSameAs(anew);
    assertThat(compared.links().size()).isEqualTo(1);
  }

  @Test
  void linksThatWereKeptStandIfTheyAreOfTheReportsInOrder() {
    LinkTable kept = new LinkTable(Set.of());
    List.of(come("a", 1), come("b", 2)).forEach(kept::add);
    ComparedReports compared = new ComparedReports(state, kept);
    compared.addAndLearn(List.of(come("c", 3)));
    assertThat(compared.links()).isSameAs(kept);
    LinkTable turned = new LinkTable(Set.of());
    List.of(come("b", 2), come("a", 1), come("c", 3)).forEach(turned::add);
    ComparedReports others = new ComparedReports(state, turned);
    others.addAndLearn(List.of());
    assertThat(others.links()).isNotSameAs(turned);
  }
}

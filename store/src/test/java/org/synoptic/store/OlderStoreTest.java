package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.text.Sha256;

/** Stores of older forms, as they lie beside this class, are opened and lose nothing. */
class OlderStoreTest {

  @TempDir private Path folder;

  @Test
  void aStoreOfTheFirstFormIsBroughtUpToDate() throws IOException {
    try (InputStream older = OlderStoreTest.class.getResourceAsStream("form-1.db")) {
      Files.copy(older, folder.resolve("desk.db"));
    }
    try (Store store = Store.open(folder)) {
      List<ReportLine> lines = store.lines();
      assertThat(lines).hasSize(4).allMatch(line -> line.language().equals("und"));
      List<String> logged = new ArrayList<>();
      store.replay(tick -> logged.addAll(ids(tick)));
      assertThat(logged)
          .containsExactlyInAnyOrderElementsOf(lines.stream().map(ReportLine::id).toList());
      for (ReportLine line : lines) {
        assertThat(store.captures(line.id())).hasSize(1);
        Revision revision = store.revisions(line.id()).get(0);
        assertThat(Sha256.hex(store.capture(revision).content())).isEqualTo(revision.sha256());
      }
      assertThat(store.setting("looked")).isEqualTo("1");
      assertThat(store.pending()).isEmpty();
      assertThat(store.dueVisit(Instant.MAX)).isNull();
      assertThat(store.watches()).isEmpty();
      Tick next = store.append(Instant.EPOCH, false, List.of(), List.of());
      assertThat(next.number()).isGreaterThan(1);
    }
    try (Store again = Store.open(folder)) {
      assertThat(again.lines()).hasSize(4);
    }
  }

  private static List<String> ids(Tick tick) {
    return tick.reports().stream().map(ReportProfile::id).toList();
  }
}

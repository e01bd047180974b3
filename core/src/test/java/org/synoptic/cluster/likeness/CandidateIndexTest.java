package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.synoptic.text.Vector;

class CandidateIndexTest {

  private static final int REPORTS = 4000;

  /** A report of one weight of each word. */
  private static Compared of(String id, String... words) {
    TreeMap<String, Double> weights = new TreeMap<>();
    for (String word : words) {
      weights.put(word, 1.0);
    }
    HashedVector vector = HashedVector.of(Vector.of(weights));
    return new Compared(
        id,
        vector,
        vector,
        vector,
        NameHashes.of(List.of()),
        NameHashes.of(List.of()),
        List.of(),
        List.of(),
        words.length,
        0);
  }

  /** Reports that all share two words with a report of the quay, a few of them a third one. */
  private static List<Compared> reports() {
    List<Compared> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String id = String.format(Locale.ROOT, "r%05d", i);
      String third = i % 500 == 499 ? "trawler" : "word" + i;
      reports.add(of(id, "quay", "blaze", third));
    }
    return reports;
  }

  private static TreeSet<String> found(List<Compared> reports) {
    CandidateIndex index = new CandidateIndex();
    for (int i = 0; i < reports.size(); i++) {
      index.add(reports.get(i), i);
    }
    TreeSet<String> found = new TreeSet<>();
    index.each(
        of("new", "quay", "blaze", "trawler"), number -> found.add(reports.get(number).id()));
    return found;
  }

  @Test
  void ofReportsThatShareEquallyMuchTheFirstIdsAreFound() {
    List<Compared> reports = reports();
    TreeSet<String> found = found(reports);
    assertThat(found).hasSizeLessThan(REPORTS * 2 / 3).contains("r00000", "r00001", "r00499");
    assertThat(found).contains("r03999").doesNotContain("r03998");
  }

  @Test
  void theOrderInWhichReportsAreAddedChangesNothing() {
    List<Compared> reports = reports();
    TreeSet<String> found = found(reports);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(found(reports)).isEqualTo(found);
    }
  }
}

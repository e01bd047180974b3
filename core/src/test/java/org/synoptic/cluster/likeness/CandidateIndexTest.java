package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
      index.add(reports.get(i));
    }
    List<String> found = new ArrayList<>();
    index.each(
        of("new", "quay", "blaze", "trawler"), number -> found.add(reports.get(number).id()));
    assertThat(found).doesNotHaveDuplicates();
    return new TreeSet<>(found);
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

  /** What a shard gives, as it is told: without an index, by looking at all that it has. */
  private static List<String> plainly(List<Compared> shard, Compared asked) {
    Map<String, Integer> shared = new TreeMap<>();
    for (int word : asked.words().weightiest(40)) {
      int looked = 0;
      for (int i = shard.size() - 1; i >= 0 && looked < 256; i--) {
        if (IntStream.of(shard.get(i).words().weightiest(40)).anyMatch(own -> own == word)) {
          shared.merge(shard.get(i).id(), 1, Integer::sum);
          looked++;
        }
      }
    }
    return shared.entrySet().stream()
        .filter(report -> report.getValue() >= 2)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(12)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Words of which a few stand in most reports: of these a shard has more than it looks at. */
  private static Compared random(int number, Random random) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < 6; i++) {
      words.add("w" + (int) Math.pow(200, random.nextDouble()));
    }
    String id = Integer.toHexString(random.nextInt()) + "-" + number;
    return of(id, words.toArray(new String[0]));
  }

  @Test
  void aStreamFindsWhatALookAtAllReportsFinds() {
    Random random = new Random(6);
    CandidateIndex index = new CandidateIndex();
    List<Compared> all = new ArrayList<>();
    Map<Integer, List<Compared>> shards = new TreeMap<>();
    int most = 0;
    for (int number = 0; number < 40_000; number++) {
      Compared report = random(number, random);
      if (number % 2000 == 1999) {
        List<String> found = new ArrayList<>();
        index.each(report, other -> found.add(all.get(other).id()));
        Set<String> expected = new TreeSet<>();
        shards.values().forEach(shard -> expected.addAll(plainly(shard, report)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        most = Math.max(most, found.size());
      }
      index.add(report);
      all.add(report);
      shards
          .computeIfAbsent(Math.floorMod(report.id().hashCode(), 64), key -> new ArrayList<>())
          .add(report);
    }
    assertThat(most).isEqualTo(64 * 12);
    int first = of("first", "w1").words().weightiest(1)[0];
    long ofShard =
        shards.get(0).stream()
            .filter(one -> IntStream.of(one.words().weightiest(40)).anyMatch(own -> own == first))
            .count();
    assertThat(ofShard).as("reports of a shard with the most frequent word").isGreaterThan(256);
  }
}

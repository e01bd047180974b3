package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.synoptic.cluster.report.ReportProfile;

/**
 * Finds sentences that an outlet or agency prints in reports of any kind: "If you spotted a mistake
 * in this report, write to our editor." Nobody lists them: such a sentence stands word for word in
 * reports that have nothing else in common, while a sentence that reports of one happening took
 * from a wire stands among others that are alike. The numbers were set by hand.
 */
public final class HouseNotices {

  /** Unrelated stories in which a sentence must stand. */
  private static final int FEWEST_STORIES = 3;

  /** Reports of one sentence that are compared. */
  private static final int MOST_REPORTS = 40;

  /** Stems that are left of a report that is compared; from fewer nothing can be told. */
  private static final int FEWEST_LEFT = 12;

  /** Cosine from which on two reports are related. */
  private static final double RELATED = 0.11;

  private HouseNotices() {}

  /** The keys of the sentences that are notices among these reports, in any order. */
  public static Set<Long> among(Collection<ReportProfile> reports) {
    Map<Long, TreeMap<String, ReportProfile>> carriers = new TreeMap<>();
    long[] repeated = repeated(reports);
    for (ReportProfile report : reports) {
      for (ReportProfile.EndSentence sentence : report.ends()) {
        if (Arrays.binarySearch(repeated, sentence.key()) < 0) {
          continue;
        }
        TreeMap<String, ReportProfile> found =
            carriers.computeIfAbsent(sentence.key(), key -> new TreeMap<>());
        found.put(report.id(), report);
        if (found.size() > MOST_REPORTS) {
          found.pollLastEntry();
        }
      }
    }
    carriers.values().removeIf(found -> found.size() < FEWEST_STORIES);
    Set<Long> recurring = carriers.keySet();
    Map<String, Compared> left = new TreeMap<>();
    Set<Long> notices = new TreeSet<>();
    carriers.forEach(
        (key, found) -> {
          List<Compared> rests = new ArrayList<>();
          for (ReportProfile report : found.values()) {
            ReportProfile rest = report.without(recurring);
            if (rest.length() >= FEWEST_LEFT) {
              rests.add(left.computeIfAbsent(report.id(), id -> Compared.of(report, recurring)));
            }
          }
          if (unrelated(rests) >= FEWEST_STORIES) {
            notices.add(key);
          }
        });
    return notices;
  }

  /** The keys that come often enough, in order: of all others nothing is kept. */
  private static long[] repeated(Collection<ReportProfile> reports) {
    long[] keys =
        reports.stream()
            .flatMap(report -> report.ends().stream())
            .mapToLong(ReportProfile.EndSentence::key)
            .sorted()
            .toArray();
    return IntStream.range(FEWEST_STORIES - 1, keys.length)
        .filter(i -> keys[i] == keys[i - FEWEST_STORIES + 1])
        .mapToLong(i -> keys[i])
        .distinct()
        .toArray();
  }

  /** How many groups the reports fall into when each is joined with all that are like it. */
  private static int unrelated(List<Compared> reports) {
    List<List<Compared>> groups = new ArrayList<>();
    for (Compared report : reports) {
      List<Compared> joined = new ArrayList<>(List.of(report));
      List<List<Compared>> apart = new ArrayList<>();
      for (List<Compared> group : groups) {
        if (group.stream().anyMatch(one -> one.words().cosine(report.words()) >= RELATED)) {
          joined.addAll(group);
        } else {
          apart.add(group);
        }
      }
      apart.add(joined);
      groups = apart;
    }
    return groups.size();
  }
}

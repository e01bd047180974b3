package org.synoptic.cluster.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.cluster.report.ReportProfile;

/**
 * Finds sentences that an outlet or agency prints in reports of any kind: "If you spotted a mistake
 * in this report, write to our editor." Nobody lists them: such a sentence stands word for word in
 * reports that have nothing else in common, while a sentence that reports of one happening took
 * from a wire stands among others that are alike. The numbers were set by hand.
 *
 * <p>What is found depends on the reports alone and not on how they were added. Only the sentences
 * that new reports touch are looked at again, so it costs no more because many reports are known.
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

  private static final Comparator<ReportProfile> BY_ID = Comparator.comparing(ReportProfile::id);

  private final SentencePostings postings = new SentencePostings();
  private final List<ReportProfile> reports = new ArrayList<>();

  /** The reports that were last compared for each sentence that recurs. */
  private final Map<Long, List<ReportProfile>> compared = new HashMap<>();

  private final Set<Long> notices = new TreeSet<>();

  /** Adds a report that was not added before. */
  public void add(ReportProfile report) {
    report.ends().forEach(sentence -> postings.add(sentence.key(), reports.size()));
    reports.add(report);
  }

  /** The keys of the sentences that are notices among the reports that were added. */
  public Set<Long> found() {
    Map<Long, List<ReportProfile>> toCompare = new TreeMap<>();
    Set<Long> besideNew = new TreeSet<>();
    for (long key : postings.keysSinceLastAsked()) {
      int[] carriers = postings.of(key);
      if (carriers.length >= FEWEST_STORIES) {
        List<ReportProfile> first = first(carriers);
        List<ReportProfile> before = compared.put(key, first);
        if (before == null) {
          for (int carrier : carriers) {
            reports.get(carrier).ends().forEach(sentence -> besideNew.add(sentence.key()));
          }
        }
        if (!first.equals(before)) {
          toCompare.put(key, first);
        }
      }
    }
    for (long key : besideNew) {
      List<ReportProfile> carriers = compared.get(key);
      if (carriers != null) {
        toCompare.put(key, carriers);
      }
    }
    Map<String, Compared> left = new HashMap<>();
    toCompare.forEach((key, carriers) -> decide(key, carriers, left));
    return Set.copyOf(notices);
  }

  private List<ReportProfile> first(int[] carriers) {
    TreeSet<ReportProfile> first = new TreeSet<>(BY_ID);
    for (int carrier : carriers) {
      first.add(reports.get(carrier));
      if (first.size() > MOST_REPORTS) {
        first.pollLast();
      }
    }
    return List.copyOf(first);
  }

  /** Compares what is left of the reports when all sentences that recur are taken out. */
  private void decide(Long key, List<ReportProfile> carriers, Map<String, Compared> left) {
    List<Compared> rests = new ArrayList<>();
    for (ReportProfile report : carriers) {
      if (report.without(compared.keySet()).length() >= FEWEST_LEFT) {
        rests.add(left.computeIfAbsent(report.id(), id -> Compared.of(report, compared.keySet())));
      }
    }
    if (unrelated(rests) >= FEWEST_STORIES) {
      notices.add(key);
    } else {
      notices.remove(key);
    }
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

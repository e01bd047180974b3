package org.synoptic.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Sentence;
import org.synoptic.text.Words;

/**
 * Finds sentences that an outlet or agency prints below reports of any kind: "If you spotted a
 * mistake in this report, write to our editor." Nobody lists them: such a sentence stands word for
 * word in reports that have nothing else in common, while a sentence that reports of one happening
 * took from a wire stands among others that are alike. The numbers were set by hand.
 */
final class HouseNotices {

  /** Unrelated stories in which a sentence must stand. */
  private static final int FEWEST_STORIES = 3;

  /** Words of a sentence that is looked at; shorter ones recur by chance. */
  private static final int FEWEST_WORDS = 6;

  /** Reports of one sentence that are compared. */
  private static final int MOST_REPORTS = 40;

  /** Words that are left of a report that is compared; from fewer nothing can be told. */
  private static final int FEWEST_WORDS_LEFT = 20;

  private final List<AnnotatedArticle> reports;

  /** The reports of each sentence, by its words. */
  private final Map<String, Set<Integer>> carriers = new TreeMap<>();

  private HouseNotices(List<AnnotatedArticle> reports) {
    this.reports = reports;
  }

  /** The body of each report without its notices. */
  static List<String> bodiesWithout(List<AnnotatedArticle> reports) {
    HouseNotices notices = new HouseNotices(reports);
    notices.collect();
    Set<String> found = notices.find();
    return reports.stream().map(report -> without(report, found)).toList();
  }

  private void collect() {
    for (int i = 0; i < reports.size(); i++) {
      for (Sentence sentence : reports.get(i).sentences()) {
        List<String> words = words(reports.get(i), sentence);
        if (words.size() >= FEWEST_WORDS) {
          carriers.computeIfAbsent(String.join(" ", words), key -> new TreeSet<>()).add(i);
        }
      }
    }
    carriers.values().removeIf(indexes -> indexes.size() < FEWEST_STORIES);
  }

  private static List<String> words(AnnotatedArticle report, Sentence sentence) {
    return Words.of(sentence.span().in(report.article().body())).forms();
  }

  private Set<String> find() {
    Set<String> recurring = carriers.keySet();
    Map<Integer, ReportProfile> left = new TreeMap<>();
    Set<String> notices = new LinkedHashSet<>();
    for (Map.Entry<String, Set<Integer>> sentence : carriers.entrySet()) {
      List<ReportProfile> profiles = new ArrayList<>();
      for (int i : sentence.getValue().stream().limit(MOST_REPORTS).toList()) {
        String rest = without(reports.get(i), recurring);
        if (Words.of(rest).size() >= FEWEST_WORDS_LEFT) {
          profiles.add(left.computeIfAbsent(i, at -> ReportProfile.of(reports.get(at), rest)));
        }
      }
      if (unrelated(profiles) >= FEWEST_STORIES) {
        notices.add(sentence.getKey());
      }
    }
    return notices;
  }

  /** How many groups the reports fall into when each is joined with all that are like it. */
  private static int unrelated(List<ReportProfile> profiles) {
    List<List<ReportProfile>> groups = new ArrayList<>();
    for (ReportProfile profile : profiles) {
      List<ReportProfile> joined = new ArrayList<>(List.of(profile));
      List<List<ReportProfile>> apart = new ArrayList<>();
      for (List<ReportProfile> group : groups) {
        boolean related =
            group.stream()
                .anyMatch(
                    one ->
                        one.words().cosine(profile.words())
                            >= AverageLinkClustering.STORY_THRESHOLD);
        if (related) {
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

  private static String without(AnnotatedArticle report, Set<String> notices) {
    String body = report.article().body();
    if (notices.isEmpty()) {
      return body;
    }
    StringBuilder rest = new StringBuilder(body);
    for (Sentence sentence : report.sentences()) {
      if (notices.contains(String.join(" ", words(report, sentence)))) {
        for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    return rest.toString();
  }
}

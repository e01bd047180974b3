package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.synoptic.compare.origins.Origins;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Story;

/**
 * The quote board: the same utterance of different reports in one cluster, sentence by sentence.
 * Every utterance is compared with the fullest one of each cluster that shares a word with it.
 */
public final class QuoteBoard {

  /** Direct before mixed before indirect, long before short, then in the order of the story. */
  private static final Comparator<ReportedUtterance> FULLEST_FIRST =
      Comparator.comparing(ReportedUtterance::kind)
          .thenComparingInt(utterance -> -utterance.words().size())
          .thenComparing(ReportedUtterance.ORDER);

  private final UtteranceMatcher matcher = new UtteranceMatcher();

  /** The utterances of each cluster, the fullest first. */
  private final List<List<ReportedUtterance>> clusters = new ArrayList<>();

  private final Map<String, TreeSet<Integer>> clustersByWord = new LinkedHashMap<>();

  private QuoteBoard() {}

  /** The clusters, in order of their first words in the story. */
  public static List<QuoteCluster> of(Story story, Origins origins) {
    QuoteBoard board = new QuoteBoard();
    IntStream.range(0, story.reports().size())
        .boxed()
        .flatMap(report -> ReportedUtterance.of(report, story.reports().get(report)).stream())
        .sorted(FULLEST_FIRST)
        .forEach(board::add);
    new UnquotedCopies(story).addTo(board.clusters);
    List<List<ReportedUtterance>> inOrder =
        board.clusters.stream()
            .sorted(Comparator.comparing(QuoteBoard::first, ReportedUtterance.ORDER))
            .toList();
    List<QuoteCluster> quotes = new ArrayList<>();
    for (List<ReportedUtterance> cluster : inOrder) {
      quotes.add(UtteranceCluster.of(cluster).quote("q" + (quotes.size() + 1), origins));
    }
    return quotes;
  }

  private static ReportedUtterance first(List<ReportedUtterance> cluster) {
    return cluster.stream().min(ReportedUtterance.ORDER).orElseThrow();
  }

  /** Adds an utterance to the cluster that it matches most surely, or opens a new one. */
  private void add(ReportedUtterance utterance) {
    int best = -1;
    double bestScore = 0;
    for (int candidate : candidates(utterance)) {
      double score = matcher.score(clusters.get(candidate).get(0), utterance);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    if (best >= 0) {
      clusters.get(best).add(utterance);
      return;
    }
    int opened = clusters.size();
    clusters.add(new ArrayList<>(List.of(utterance)));
    keys(utterance)
        .forEach(key -> clustersByWord.computeIfAbsent(key, k -> new TreeSet<>()).add(opened));
  }

  private TreeSet<Integer> candidates(ReportedUtterance utterance) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String key : keys(utterance)) {
      candidates.addAll(clustersByWord.getOrDefault(key, new TreeSet<>()));
    }
    return candidates;
  }

  /** The stems by which a cluster is found: of the content words, or all words without any. */
  private static TreeSet<String> keys(ReportedUtterance utterance) {
    TreeSet<String> keys = new TreeSet<>();
    utterance.resolved().forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .forEach(form -> keys.add(Stem.of(form)));
    return keys.isEmpty() ? new TreeSet<>(utterance.words().forms()) : keys;
  }
}

package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.wording.ClaimWording;

/**
 * Joins clusters of clauses of the same sentences: where the reports that have the one clause have
 * the other too, in the same sentences, the two make one claim.
 */
public final class ClauseMerger {

  /**
   * Chars of a sentence from which on its independent clauses stay claims of their own: about 30
   * words. Set by hand.
   */
  private static final int LONG_SENTENCE = 180;

  /**
   * Weighed share of a clause's terms that a sentence of another report must have for the clause to
   * join the larger claim. Set by hand.
   */
  private static final double CONTAINED = 0.6;

  private final StatementVectors vectors;
  private final Contrasts contrasts;

  private ClauseMerger(StatementVectors vectors, Contrasts contrasts) {
    this.vectors = vectors;
    this.contrasts = contrasts;
  }

  public static List<StatementCluster> merge(
      List<StatementCluster> clusters, StatementVectors vectors, Contrasts contrasts) {
    return new ClauseMerger(vectors, contrasts).intoLarger(ofSameSentences(clusters));
  }

  /**
   * What clusters must have in common to be joined.
   *
   * @param independent index of the first statement where all can stand alone, otherwise -1
   */
  private record Key(Set<Statement.Place> sentences, int independent, boolean denied) {

    static Key of(StatementCluster cluster) {
      boolean independent =
          cluster.statements().stream().allMatch(ClauseMerger::isIndependentInLongSentence);
      return new Key(
          cluster.sentences(),
          independent ? cluster.first().index() : -1,
          cluster.statements().stream().allMatch(Statement::isDenied));
    }
  }

  private static List<StatementCluster> ofSameSentences(List<StatementCluster> clusters) {
    Map<Key, StatementCluster> joined = new LinkedHashMap<>();
    for (StatementCluster cluster : clusters) {
      joined.merge(Key.of(cluster), cluster, StatementCluster::with);
    }
    return List.copyOf(joined.values());
  }

  private static boolean isIndependentInLongSentence(Statement statement) {
    return statement.sentenceSpan().length() > LONG_SENTENCE && ClaimWording.standsAlone(statement);
  }

  /**
   * A cluster whose sentences are all among those of a larger one joins it, if both are of the same
   * reports, or if what it says stands in the other reports' words too.
   */
  private List<StatementCluster> intoLarger(List<StatementCluster> clusters) {
    Map<Statement.Place, List<Integer>> holders = new LinkedHashMap<>();
    Map<Integer, StatementCluster> open = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      open.put(i, clusters.get(i));
      for (Statement.Place sentence : clusters.get(i).sentences()) {
        holders.computeIfAbsent(sentence, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      StatementCluster small = open.get(i);
      if (small == null || small.hasDenial()) {
        continue;
      }
      for (int other : holders.getOrDefault(small.first().place(), List.of())) {
        StatementCluster large = open.get(other);
        if (large != null
            && isLarger(large, small)
            && isSameMatter(large, small)
            && !ClashSplitter.clash(large, small, contrasts)) {
          open.put(other, large.with(small));
          open.remove(i);
          break;
        }
      }
    }
    return List.copyOf(open.values());
  }

  private static boolean isLarger(StatementCluster large, StatementCluster small) {
    Set<Statement.Place> sentences = large.sentences();
    return !large.hasDenial()
        && sentences.size() > small.sentences().size()
        && sentences.containsAll(small.sentences());
  }

  private boolean isSameMatter(StatementCluster large, StatementCluster small) {
    if (large.reports().equals(small.reports())) {
      return small.statements().stream().noneMatch(ClauseMerger::isIndependentInLongSentence);
    }
    Statement clause = small.first();
    return small.reports().size() == 1
        && large.statements().stream()
            .filter(other -> other.report() != clause.report())
            .anyMatch(
                other -> vectors.containedInSentence(clause.index(), other.index()) >= CONTAINED);
  }
}

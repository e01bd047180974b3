package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/**
 * Removes clauses that would only repeat a sentence. A clause of one sentence that can be read in
 * its whole sentence only is dependent: it joins another clause of the sentence, and is dropped
 * where it is subordinate to a clause that several reports tell.
 */
public final class ResidualClauses {

  private final StoryIndex story;

  public ResidualClauses(StoryIndex story) {
    this.story = story;
  }

  /** The clusters of several sentences, then those of one, joined or left out. */
  public List<ContrastedCluster> fold(List<ContrastedCluster> clusters) {
    List<ContrastedCluster> folded = new ArrayList<>();
    Map<Statement.Place, List<StatementCluster>> bySentence = new LinkedHashMap<>();
    for (ContrastedCluster one : clusters) {
      if (isOfOneSentence(one.cluster())) {
        bySentence
            .computeIfAbsent(one.cluster().first().place(), k -> new ArrayList<>())
            .add(one.cluster());
      } else {
        folded.add(one);
      }
    }
    List<StatementCluster> shared =
        folded.stream()
            .map(ContrastedCluster::cluster)
            .filter(cluster -> cluster.reports().size() > 1 && !cluster.hasDenial())
            .toList();
    for (List<StatementCluster> siblings : bySentence.values()) {
      joined(siblings).stream()
          .filter(cluster -> !isDependent(cluster) || !isSubordinate(cluster, shared))
          .map(cluster -> new ContrastedCluster(cluster, List.of()))
          .forEach(folded::add);
    }
    return folded;
  }

  private static boolean isOfOneSentence(StatementCluster cluster) {
    return cluster.sentences().size() == 1 && !cluster.hasDenial();
  }

  /** A dependent clause goes to the clause before it; the first one to the clause after it. */
  private List<StatementCluster> joined(List<StatementCluster> siblings) {
    List<StatementCluster> inOrder =
        siblings.stream()
            .sorted(Comparator.comparingInt(cluster -> cluster.first().index()))
            .toList();
    List<StatementCluster> joined = new ArrayList<>();
    for (StatementCluster cluster : inOrder) {
      int last = joined.size() - 1;
      if (last >= 0 && (isDependent(cluster) || (last == 0 && isDependent(joined.get(last))))) {
        joined.set(last, joined.get(last).with(cluster));
      } else {
        joined.add(cluster);
      }
    }
    return joined;
  }

  /** "The dyke, which was built in 1911, broke": several reports tell that it broke. */
  private boolean isSubordinate(StatementCluster clause, List<StatementCluster> shared) {
    return shared.stream()
        .anyMatch(
            cluster -> clause.statements().stream().allMatch(one -> isSubordinate(one, cluster)));
  }

  /** Whether the next clause above a subordinate one is among these. */
  private boolean isSubordinate(Statement statement, StatementCluster cluster) {
    Token head = statement.head();
    if (head == null || !Relations.CLAUSAL_MODIFIERS.contains(head.relation())) {
      return false;
    }
    List<Token> tokens = story.tokens(statement);
    Token at = head;
    for (int steps = 0; steps < tokens.size() && at.head() >= 0; steps++) {
      at = tokens.get(at.head());
      Span word = at.span();
      if (!statement.covers(word)) {
        return cluster.statements().stream()
            .filter(one -> one.place().equals(statement.place()))
            .anyMatch(one -> one.covers(word));
      }
    }
    return false;
  }

  /** Whether the sentence must be shown for the clause to be read. */
  private boolean isDependent(StatementCluster cluster) {
    Statement clearest = ClaimWording.clearest(story, cluster.statements());
    return ClaimWording.shown(story, clearest).equals(clearest.sentenceSpan());
  }
}

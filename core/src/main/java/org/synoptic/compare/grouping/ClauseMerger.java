package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;

/**
 * Puts clauses of one sentence together again where cutting it told nothing: the reports that have
 * the one have the other, in the same sentences.
 */
public final class ClauseMerger {

  /** Words from which on the independent clauses of a sentence stay claims of their own. */
  private static final int LONG = 30;

  /**
   * Share of a left-over clause that another report's words must bear for it not to stand alone.
   */
  private static final double CARRIED = 0.6;

  private ClauseMerger() {}

  public static List<List<Statement>> fold(
      List<List<Statement>> groups, StoryIndex scene, StatementVectors vectors) {
    return new ResidualClauses(scene).fold(together(groups, vectors));
  }

  private static List<List<Statement>> together(
      List<List<Statement>> groups, StatementVectors terms) {
    Map<String, List<Statement>> folded = new LinkedHashMap<>();
    for (List<Statement> group : groups) {
      folded.computeIfAbsent(key(group), k -> new ArrayList<>()).addAll(group);
    }
    List<List<Statement>> result = new ArrayList<>(folded.values());
    intoLarger(result, terms);
    for (List<Statement> group : result) {
      group.sort((a, b) -> Integer.compare(a.index(), b.index()));
    }
    return result;
  }

  private static String key(List<Statement> group) {
    boolean alone = group.stream().allMatch(ClauseMerger::ownWay);
    return sentences(group)
        + (alone ? "#" + group.get(0).index() : "")
        + (group.stream().allMatch(Statement::isDenied) ? "-" : "");
  }

  private static boolean ownWay(Statement statement) {
    return statement.whole().length() > LONG * 6 && ClaimWording.standsAlone(statement);
  }

  private static TreeSet<String> sentences(List<Statement> group) {
    TreeSet<String> sentences = new TreeSet<>();
    group.forEach(one -> sentences.add(one.report() + ":" + one.sentence()));
    return sentences;
  }

  private static TreeSet<Integer> reports(List<Statement> group) {
    TreeSet<Integer> reports = new TreeSet<>();
    group.forEach(one -> reports.add(one.report()));
    return reports;
  }

  /**
   * A group whose sentences are all among those of another one joins it, if both are of the same
   * reports, or if what it says stands in the other reports' words too.
   */
  private static void intoLarger(List<List<Statement>> groups, StatementVectors terms) {
    Map<String, List<Integer>> holders = new LinkedHashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (String sentence : sentences(groups.get(g))) {
        holders.computeIfAbsent(sentence, k -> new ArrayList<>()).add(g);
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      List<Statement> small = groups.get(g);
      if (small.isEmpty() || small.stream().anyMatch(Statement::isDenied)) {
        continue;
      }
      for (int h : holders.getOrDefault(sentences(small).first(), List.of())) {
        List<Statement> large = groups.get(h);
        if (h != g && larger(large, small) && sameMatter(large, small, terms)) {
          large.addAll(small);
          groups.set(g, new ArrayList<>());
          break;
        }
      }
    }
    groups.removeIf(List::isEmpty);
  }

  private static boolean larger(List<Statement> large, List<Statement> small) {
    return large.stream().noneMatch(Statement::isDenied)
        && sentences(large).size() > sentences(small).size()
        && sentences(large).containsAll(sentences(small));
  }

  private static boolean sameMatter(
      List<Statement> large, List<Statement> small, StatementVectors terms) {
    if (reports(large).equals(reports(small))) {
      return small.stream().noneMatch(ClauseMerger::ownWay);
    }
    Statement one = small.get(0);
    return reports(small).size() == 1
        && large.stream()
            .filter(other -> other.report() != one.report())
            .anyMatch(other -> terms.containedInSentence(one.index(), other.index()) >= CARRIED);
  }
}

package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts clauses of one sentence together again where cutting it told nothing: the reports that have
 * the one have the other, in the same sentences.
 */
final class Folding {

  /** Words from which on the independent clauses of a sentence stay claims of their own. */
  private static final int LONG = 30;

  private Folding() {}

  static List<List<Statement>> fold(List<List<Statement>> groups) {
    Map<String, List<Statement>> folded = new LinkedHashMap<>();
    for (List<Statement> group : groups) {
      folded.computeIfAbsent(key(group), k -> new ArrayList<>()).addAll(group);
    }
    return folded.values().stream()
        .map(
            group ->
                group.stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList())
        .toList();
  }

  private static String key(List<Statement> group) {
    TreeSet<String> sentences = new TreeSet<>();
    boolean alone = true;
    for (Statement statement : group) {
      sentences.add(statement.report() + ":" + statement.sentence());
      alone &= statement.whole().length() > LONG * 6 && Wordings.standsAlone(statement);
    }
    boolean denied = group.stream().allMatch(Wordings::denied);
    return sentences + (alone ? "#" + group.get(0).index() : "") + (denied ? "-" : "");
  }
}

package org.synoptic.check.proposition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Words of one kind that mean different things, from {@code kinds.tsv}: "school", "hospital". */
public final class Kinds {

  /** How a word relates to another one in its place. */
  public enum Relation {
    /** Another thing of the kind: "school" for "hospital". */
    OTHER,
    /** One thing of the kind for any: "ferry" for "boat". */
    NARROWER,
    /** The same, the kind for a thing of it, or nothing that is known. */
    NONE
  }

  private static final String NO_KIND = "-";

  private static final WordList LIST =
      WordList.of(Kinds.class, "kinds.tsv")
          .columns(Column.names("kind"), Column.names("words"))
          .repeats("a word may be of several kinds");

  /** The rows of a word, and its place in each. */
  private static final Map<String, Map<Integer, Integer>> PLACES = new HashMap<>();

  /** The rows whose kind a word names. */
  private static final Map<String, Set<Integer>> KINDS = new HashMap<>();

  static {
    int row = 0;
    for (ListRow one : LIST.rows()) {
      int place = 0;
      for (String same : one.all("words")) {
        for (String word : same.split("=")) {
          PLACES.computeIfAbsent(word, key -> new HashMap<>()).put(row, place);
        }
        place++;
      }
      for (String kind : one.all("kind")) {
        if (!kind.equals(NO_KIND)) {
          KINDS.computeIfAbsent(kind, key -> new HashSet<>()).add(row);
        }
      }
      row++;
    }
  }

  private Kinds() {}

  /** Whether the list has a base form among the things of a kind. */
  public static boolean has(String word) {
    return PLACES.containsKey(word);
  }

  /** Whether two base forms stand for one thing in a row: "die" and "kill". */
  public static boolean areSame(String one, String other) {
    Map<Integer, Integer> theirs = PLACES.getOrDefault(other, Map.of());
    return PLACES.getOrDefault(one, Map.of()).entrySet().stream()
        .anyMatch(row -> row.getValue().equals(theirs.get(row.getKey())));
  }

  /** How a base form of the draft relates to one of the reports in its place. */
  public static Relation between(String draft, String report) {
    if (draft.equals(report) || Synonyms.areSynonyms(TermStem.of(draft), TermStem.of(report))) {
      return Relation.NONE;
    }
    Map<Integer, Integer> ours = PLACES.getOrDefault(draft, Map.of());
    Map<Integer, Integer> theirs = PLACES.getOrDefault(report, Map.of());
    boolean same =
        ours.entrySet().stream().anyMatch(one -> one.getValue().equals(theirs.get(one.getKey())));
    if (same || ours.keySet().stream().anyMatch(rows(report)::contains)) {
      return same ? Relation.NONE : Relation.NARROWER;
    }
    boolean wider = theirs.keySet().stream().anyMatch(rows(draft)::contains);
    return !wider && ours.keySet().stream().anyMatch(theirs::containsKey)
        ? Relation.OTHER
        : Relation.NONE;
  }

  private static Set<Integer> rows(String kind) {
    return KINDS.getOrDefault(kind, Set.of());
  }
}

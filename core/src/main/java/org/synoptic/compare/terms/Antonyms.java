package org.synoptic.compare.terms;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Words of opposite meaning, from {@code antonyms.tsv} and {@code turns.tsv}. */
public final class Antonyms {

  private static final WordList LIST =
      WordList.of(Antonyms.class, "antonyms.tsv")
          .columns(Column.names("one side"), Column.names("other side"))
          .distinctBy("one side", "other side");

  private static final WordList TURN_LIST =
      WordList.of(Antonyms.class, "turns.tsv")
          .columns(Column.names("one side"), Column.names("other side"))
          .distinctBy("one side", "other side");

  private static final Set<String> PAIRS = pairs(LIST);
  private static final Set<String> TURNS = pairs(TURN_LIST);

  private static final Set<String> LISTED =
      Stream.of(LIST, TURN_LIST)
          .flatMap(list -> list.rows().stream())
          .flatMap(row -> Stream.of(row.all("one side"), row.all("other side")))
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Antonyms() {}

  private static Set<String> pairs(WordList list) {
    Set<String> pairs = new HashSet<>();
    for (ListRow row : list.rows()) {
      for (String one : row.all("one side")) {
        for (String other : row.all("other side")) {
          pairs.add(one + " " + other);
          pairs.add(other + " " + one);
        }
      }
    }
    return pairs;
  }

  /** Whether an opposite of a base form is listed: of a verb, or of a verb and its particle. */
  public static boolean isListed(String word) {
    return LISTED.contains(word);
  }

  /** Whether two base forms are opposites by the list. */
  public static boolean areOpposites(String a, String b) {
    return PAIRS.contains(a + " " + b);
  }

  /**
   * Whether one of two base forms in the other's place, under the same verb, turns what is said:
   * opposites and directions.
   */
  public static boolean turn(String a, String b) {
    return areOpposites(a, b) || TURNS.contains(a + " " + b);
  }
}

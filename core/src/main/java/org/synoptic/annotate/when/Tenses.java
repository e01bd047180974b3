package org.synoptic.annotate.when;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.text.Lists;

/**
 * Tells the tense that an expression stands in by the nearest verb of its clause: first the words
 * before it, then those after.
 */
final class Tenses {

  /** Words looked at on each side; further verbs belong to other clauses. Tuned on TimeBank. */
  private static final int REACH = 22;

  /** Before "planned" or "expected" they make it past. */
  private static final Set<String> EARLIER = Set.of("previously", "as", "originally", "initially");

  /** Before "Saturday's" they make it a Saturday to come. */
  private static final Set<String> AHEAD =
      Set.of("of", "before", "for", "until", "upcoming", "next", "after");

  private final Set<String> past = new HashSet<>();
  private final Set<String> future = new HashSet<>();
  private final Set<String> noVerbs = new HashSet<>();

  static Tenses load() {
    Tenses tenses = new Tenses();
    for (String line : Lists.read(Grammar.class, "tense.txt")) {
      String[] parts = line.trim().split(" +");
      Set<String> set =
          switch (parts[0]) {
            case "PAST" -> tenses.past;
            case "FUTURE" -> tenses.future;
            default -> tenses.noVerbs;
          };
      set.addAll(List.of(parts).subList(1, parts.length));
    }
    return tenses;
  }

  Tense around(Shapes shapes, int from, int to) {
    if (shapes.lower(to).equals("'s") && !AHEAD.contains(shapes.lower(from - 1))) {
      return Tense.PAST;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !stops(shapes, i, i + 1); i--) {
      Tense tense = of(shapes, i);
      if (tense != Tense.NONE) {
        return tense;
      }
      if (shapes.word(i).opens()) {
        break;
      }
    }
    for (int i = to; i < Math.min(shapes.size(), to + REACH) && !stops(shapes, i, i); i++) {
      Tense tense = of(shapes, i);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  private static boolean stops(Shapes shapes, int mark, int next) {
    String word = shapes.lower(mark);
    if (mark == next && shapes.word(mark).opens()) {
      return true;
    }
    return word.equals(";")
        || word.equals("?")
        || word.equals("!")
        || (word.equals(".") && sentence(shapes, mark));
  }

  private static boolean sentence(Shapes shapes, int mark) {
    boolean shortWord = shapes.lower(mark - 1).length() <= 4 && shapes.word(mark - 1).capitalised();
    return !shortWord || shapes.lower(mark - 1).length() < 2;
  }

  private Tense of(Shapes shapes, int i) {
    String word = shapes.lower(i);
    if (future.contains(word) && !EARLIER.contains(shapes.lower(i - 1))) {
      return Tense.FUTURE;
    }
    if (looksAhead(word, shapes.lower(i - 1))) {
      return Tense.FUTURE;
    }
    if (word.equals("set") && shapes.lower(i + 1).equals("to")) {
      return Tense.FUTURE;
    }
    if (past.contains(word)) {
      return passive(shapes.lower(i - 1)) ? Tense.NONE : Tense.PAST;
    }
    boolean participle = word.length() > 3 && word.endsWith("ed") && !noVerbs.contains(word);
    return participle && !passive(shapes.lower(i - 1)) ? Tense.PAST : Tense.NONE;
  }

  /** "To be closed", "is to visit", "looking forward to". */
  private static boolean looksAhead(String word, String before) {
    return switch (word) {
      case "be" -> before.equals("to");
      case "to" -> Set.of("is", "are", "'s", "'re").contains(before);
      case "forward" -> before.startsWith("look");
      default -> false;
    };
  }

  /** In "will be closed" it is "will" that tells; in "the closed road" nothing does. */
  private static boolean passive(String before) {
    return Set.of("be", "been", "being", "to", "the", "a", "an", "get", "is", "are")
        .contains(before);
  }
}

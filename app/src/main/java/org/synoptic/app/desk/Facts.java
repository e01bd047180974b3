package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** What reports of a story give differently, each as a sentence. */
final class Facts {

  private static final String COUNT = "number of ";
  private static final String SAID = "who said: ";

  /** Of a value in a sentence. Set by hand: the words stand on the story's page. */
  private static final int MAX_CHARS = 120;

  private Facts() {}

  /**
   * A fact.
   *
   * @param thing the same for the same values of the same thing
   */
  record Fact(String thing, String sentence) {}

  /**
   * The clashes of an account to which one report gives a value.
   *
   * @param report empty for all clashes
   * @param outlets the name of the outlet of a report
   */
  static List<Fact> of(Comparison account, String report, Function<String, String> outlets) {
    List<Fact> facts = new ArrayList<>();
    List<String> order = account.story().reports().stream().map(one -> one.article().id()).toList();
    for (Difference difference : account.differences()) {
      boolean clash =
          difference.kind() == Difference.Kind.DISPUTED
              || difference.kind() == Difference.Kind.UPDATED;
      boolean its =
          report.isEmpty() || difference.values().stream().anyMatch(one -> by(one, report));
      if (clash && its) {
        facts.add(new Fact(thing(difference), sentence(difference, report, order, outlets)));
      }
    }
    return facts;
  }

  private static boolean by(Difference.Value value, String report) {
    return value.passages().stream().map(Passage::report).anyMatch(report::equals);
  }

  private static String thing(Difference difference) {
    TreeSet<String> values = new TreeSet<>();
    difference.values().forEach(one -> values.add(one.value().toLowerCase(Locale.ROOT)));
    return difference.about() + ": " + String.join(" / ", values);
  }

  /** The value of the report in question first, then what the others say, in their order. */
  private static String sentence(
      Difference difference, String report, List<String> order, Function<String, String> outlets) {
    List<Difference.Value> values = new ArrayList<>(difference.values());
    if (difference.kind() == Difference.Kind.UPDATED) {
      Collections.reverse(values);
    }
    values.sort((one, other) -> Boolean.compare(by(other, report), by(one, report)));
    String about = difference.about();
    boolean count = about.startsWith(COUNT);
    boolean said = about.startsWith(SAID);
    List<String> parts = new ArrayList<>();
    for (Difference.Value value : values) {
      List<String> names = new ArrayList<>();
      order.stream().filter(one -> by(value, one)).map(outlets).distinct().forEach(names::add);
      String who = and(names);
      String words = words(value, count);
      String gives = names.size() == 1 ? " gives the " : " give the ";
      boolean first = parts.isEmpty();
      parts.add(
          said
              ? "to " + words + " by " + who
              : count && first ? who + gives + about + " as " + words : who + ": " + words);
    }
    String told = String.join("; ", parts);
    String kind = difference.kind() == Difference.Kind.DISPUTED ? "disputed" : "updated";
    String sentence =
        said
            ? "“" + about.substring(SAID.length()) + "” is put " + told
            : count ? told : about + " – " + told;
    return sentence + " (" + kind + ")";
  }

  /** A number that opened a sentence is written small within one. */
  private static String words(Difference.Value value, boolean count) {
    String whole = value.value();
    String words = whole.length() <= MAX_CHARS ? whole : cut(whole);
    return count && !words.isEmpty()
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Some languages write no blanks between words. */
  private static String cut(String whole) {
    int blank = whole.lastIndexOf(' ', MAX_CHARS);
    int end = Character.isHighSurrogate(whole.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS;
    return whole.substring(0, blank > 0 ? blank : end).strip() + " …";
  }

  private static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}

package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Counts how often a field equals the gold in its letters and digits. A page without gold is not
 * counted. A page where nothing is found counts as missed, any other difference as wrong.
 */
final class FieldTally {

  private static final Pattern NAME_SEPARATOR = Pattern.compile(";|,| and | und | & ");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final SiteTally sites = new SiteTally();
  private int right;
  private int wrong;
  private int missed;

  /**
   * Counts one page.
   *
   * @param url of the page, by whose site the page is counted too
   * @param gold a JSON string, a list of strings, or null
   */
  void count(String url, JsonNode gold, List<String> found) {
    List<String> wanted = new ArrayList<>();
    if (gold.isTextual()) {
      wanted.add(gold.asText());
    }
    gold.forEach(one -> wanted.add(one.asText()));
    Set<String> names = normalised(wanted);
    if (names.isEmpty()) {
      return;
    }
    Set<String> foundNames = normalised(found);
    boolean none = foundNames.isEmpty();
    boolean same = foundNames.equals(names);
    missed += none ? 1 : 0;
    right += same ? 1 : 0;
    wrong += none || same ? 0 : 1;
    sites.count(url, same ? 1 : 0, none || same ? 0 : 1, none ? 1 : 0);
  }

  private static Set<String> normalised(List<String> texts) {
    Set<String> normalised = new TreeSet<>();
    for (String text : texts) {
      for (String part : NAME_SEPARATOR.split(text)) {
        String letters = NOT_LETTERS.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!letters.isEmpty()) {
          normalised.add(letters);
        }
      }
    }
    return normalised;
  }

  /** The score, and those by sites. */
  List<Score> scores(String set, String metric) {
    List<Score> scores = new ArrayList<>();
    double f1 = F1.ofCounts(right, wrong, missed);
    scores.add(new Score(set, metric, f1, right + wrong + missed, List.of()));
    scores.addAll(sites.scores(set, metric));
    return scores;
  }
}

package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How often a field is found as the gold has it, letters and digits compared. A page whose gold has
 * none is not counted; one where nothing is found counts as missed, anything else as wrong.
 */
final class FieldTally {

  private static final Pattern BETWEEN = Pattern.compile(";|,| and | und | & ");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private int right;
  private int wrong;
  private int none;

  /**
   * Counts one page.
   *
   * @param gold a text, a list of them, or null
   */
  void count(JsonNode gold, List<String> found) {
    List<String> wanted = new ArrayList<>();
    if (gold.isTextual()) {
      wanted.add(gold.asText());
    }
    gold.forEach(one -> wanted.add(one.asText()));
    Set<String> names = bare(wanted);
    if (names.isEmpty()) {
      return;
    }
    Set<String> have = bare(found);
    if (have.isEmpty()) {
      none++;
    } else if (have.equals(names)) {
      right++;
    } else {
      wrong++;
    }
  }

  private static Set<String> bare(List<String> texts) {
    Set<String> bare = new TreeSet<>();
    for (String text : texts) {
      for (String part : BETWEEN.split(text)) {
        String letters = NO_LETTER.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!letters.isEmpty()) {
          bare.add(letters);
        }
      }
    }
    return bare;
  }

  Score score(String set, String metric) {
    double f1 = right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + none);
    return new Score(set, metric, f1, right + wrong + none, List.of());
  }
}

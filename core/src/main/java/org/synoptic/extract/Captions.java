package org.synoptic.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Agencies;
import org.synoptic.model.Removed;

/** Captions of pictures in scraped text: numbered in a gallery, or closed by a credit. */
final class Captions {

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,3}) ?(?:/|of) ?(\\d{1,3})[ :.)–-]{1,3}\\S");

  /** "1/2 tsp of salt" in a list. */
  private static final Pattern MEASURE = Pattern.compile("^(?:[123]/4|[12]/3|1/[28]) \\p{L}");

  private static final String AGENCIES =
      Agencies.pictures().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  /**
   * "… at the quay Getty", "… at the quay © Jo Bell/AFP", "… at the quay. Jo Bell/Reuters", "… at
   * the quay. (Image credit: North Press, Inc.)".
   */
  private static final Pattern CREDITED =
      Pattern.compile(
          "(?:[ (/]|^)(?:©|\\(c\\)|Credit:|Photo:|Picture:|Image:|Photograph:|Pic:)\\s?[^.!?]{2,60}$"
              + "|\\((?:Image|Photo|Picture)s?(?: (?:credit|courtesy|by|via)\\b|:)[^()]{2,120}\\)$"
              + "|\\((?:\\p{Lu}[\\p{L}.’-]{0,20} ){0,3}\\p{Lu}[\\p{L}.’-]{1,20} ?/ ?\\p{Lu}[^()]{1,50}\\)$"
              + "|(?<=[\\p{L}\\d.”\"’)])\\s(?:\\p{Lu}[\\p{L}.’-]{0,20} ){0,3}(?:\\p{Lu}[\\p{L}.’-]{1,20} ?/ ?)?"
              + AGENCIES
              + "(?:/[\\p{L} .]{2,30})?\\)?$");

  private static final Pattern NAMES_A_READER =
      Pattern.compile("\\b(?:told|tells|by|to|with|the|at|from|and|of|for|said) \\S{2,12}$");

  private Captions() {}

  static void cut(TextBlocks sheet) {
    List<TextBlocks.Line> lines = sheet.kept();
    Map<String, Integer> totals = new TreeMap<>();
    for (TextBlocks.Line line : lines) {
      Matcher number = NUMBERED.matcher(line.text());
      if (number.find()) {
        totals.merge(number.group(2), 1, Integer::sum);
      }
    }
    for (TextBlocks.Line line : lines) {
      boolean measure = line.kind() == TextBlocks.Kind.ITEM && MEASURE.matcher(line.text()).find();
      if (!measure && gallery(line.text(), totals)) {
        line.cut(Removed.Why.GALLERY);
      } else if (credited(line.text())) {
        line.cut(Removed.Why.CAPTION);
      }
    }
  }

  /** A numbered line that does not stand alone, or that closes without a stop. */
  private static boolean gallery(String text, Map<String, Integer> totals) {
    Matcher number = NUMBERED.matcher(text);
    if (!number.find() || Integer.parseInt(number.group(1)) > Integer.parseInt(number.group(2))) {
      return false;
    }
    return totals.getOrDefault(number.group(2), 0) >= 2 || !LineShape.ends(text);
  }

  private static boolean credited(String text) {
    if (text.length() > 2 * ExtractionLimits.CLUTTER_CHARS
        || LineShape.ends(text) && !text.endsWith(")")) {
      return false;
    }
    String end = text.substring(Math.max(0, text.length() - 120));
    return CREDITED.matcher(end).find() && !NAMES_A_READER.matcher(end).find();
  }
}

package org.synoptic.extract.lines;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.lexicon.Agencies;
import org.synoptic.model.Removed;

/** Cuts captions of pictures: numbered lines of a gallery, and lines that end with a credit. */
public final class Captions {

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,3}) ?(?:/|of) ?(\\d{1,3})[ :.)–-]{1,3}\\S");

  /** A measure in a recipe: "1/2 tsp of salt". */
  private static final Pattern MEASURE = Pattern.compile("^(?:[123]/4|[12]/3|1/[28]) \\p{L}");

  private static final String AGENCIES =
      Agencies.pictures().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  /**
   * Credits at a line's end: "… at the quay Getty", "… at the quay © Jo Bell/AFP", "… at the quay.
   * Jo Bell/Reuters", "… at the quay. (Image credit: North Press, Inc.)".
   */
  private static final Pattern CREDITED =
      Pattern.compile(
          "(?:[ (/]|^)(?:©|\\(c\\)|Credits?:|Photos?:|Picture:|Image:|Photograph:|Pic:|Fotos?:|Bild:|Crédit:|Crédito:|Fotografía:)\\s?(?:[^.!?]|(?<=\\b\\p{Lu})\\.){2,60}$"
              + "|\\((?:Image|Photo|Picture)s?(?: (?:credit|courtesy|by|via)\\b|:)[^()]{2,120}\\)$"
              + "|\\((?:\\p{Lu}[\\p{L}.’-]{0,20} ){0,3}\\p{Lu}[\\p{L}.’-]{1,20} ?/ ?\\p{Lu}[^()]{1,50}\\)$"
              + "|(?<=[\\p{L}\\d.”\"’)])\\s(?:\\p{Lu}[\\p{L}.’-]{0,20} ){0,3}(?:\\p{Lu}[\\p{L}.’-]{1,20} ?/ ?)?"
              + AGENCIES
              + "(?:/[\\p{L} .]{2,30})?\\)?$");

  /** An agency's name at the end of a sentence: "… she told Reuters". */
  private static final Pattern AGENCY_AS_SOURCE =
      Pattern.compile("\\b(?:told|tells|by|to|with|the|at|from|and|of|for|said) \\S{2,12}$");

  /** Chars at the end of a line in which a credit is looked for. Set by hand. */
  private static final int CREDIT_CHARS = 120;

  private Captions() {}

  /** Cuts the captions among {@code blocks}. */
  public static void cut(TextBlocks blocks) {
    List<TextBlock> lines = blocks.kept();
    Map<String, Integer> totals = new TreeMap<>();
    for (TextBlock line : lines) {
      Matcher number = NUMBERED.matcher(line.text());
      if (number.find()) {
        totals.merge(number.group(2), 1, Integer::sum);
      }
    }
    for (TextBlock line : lines) {
      boolean measure = line.kind() == TextBlock.Kind.ITEM && MEASURE.matcher(line.text()).find();
      if (!measure && isGallery(line.text(), totals)) {
        line.cut(Removed.Why.GALLERY);
      } else if (isCredited(line.text())) {
        line.cut(Removed.Why.CAPTION);
      }
    }
  }

  /** True for a numbered line of which there are several, or that ends without punctuation. */
  private static boolean isGallery(String text, Map<String, Integer> totals) {
    Matcher number = NUMBERED.matcher(text);
    if (!number.find() || Integer.parseInt(number.group(1)) > Integer.parseInt(number.group(2))) {
      return false;
    }
    return totals.getOrDefault(number.group(2), 0) >= 2 || !LineShape.endsWithPunctuation(text);
  }

  private static boolean isCredited(String text) {
    if (text.length() > 2 * ExtractionLimits.CLUTTER_CHARS
        || LineShape.endsWithPunctuation(text) && !text.endsWith(")")) {
      return false;
    }
    String end = text.substring(Math.max(0, text.length() - CREDIT_CHARS));
    return CREDITED.matcher(end).find() && !AGENCY_AS_SOURCE.matcher(end).find();
  }
}

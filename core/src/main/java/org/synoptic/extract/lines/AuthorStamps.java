package org.synoptic.extract.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/**
 * Cuts the stamps of a live blog's entries: an author's name with the time glued to it, as markup
 * leaves it where the two are separate elements ("Ana Ruiz14:25", "By Jo Bell2h ago").
 */
public final class AuthorStamps {

  /** A name and a place: "Ana Ruiz in Norwick". */
  private static final String WHO =
      "((?:By |Von |Par |Por )?\\p{Lu}[\\p{L}\\p{M}.’' -]{3,50}?)(?: in \\p{Lu}[\\p{L}-]{2,20})?";

  private static final String WHEN =
      "(?:\\d{1,2}[:.h]\\d\\d ?(?:(?i:[ap]\\.?m)\\.?|Uhr)?(?: ?[A-Z]{2,4})?"
          + "|\\d{1,3} ?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?) ago|(?:vor|il y a|hace) \\d{1,3} ?\\p{L}{1,9})";

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          WHO
              + "( ?[|·•,–-]? ?)"
              + WHEN
              + "(?: ?(?:Updated|Aktualisiert|Share|Copy link).{0,40})?");

  private static final Pattern TIME_FIRST = Pattern.compile(WHEN + "()(?:By )?" + WHO);

  /** Chars of the longest stamp. Set by hand. */
  private static final int LONGEST = 90;

  private AuthorStamps() {}

  /** Cuts the stamps among {@code blocks}. */
  public static void cut(TextBlocks blocks) {
    for (TextBlock line : blocks.kept()) {
      if (isStamp(line.text())) {
        line.cut(Removed.Why.BYLINE);
      }
    }
  }

  /** True for a name and a time without a blank between them, or with "By" or "ago". */
  static boolean isStamp(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Matcher first = NAME_FIRST.matcher(line);
    if (first.matches()) {
      boolean glued = first.group(2).isEmpty();
      boolean sure = glued || Bylines.isAnnounced(line) || line.contains(" ago");
      return sure && isPerson(first.group(1));
    }
    Matcher last = TIME_FIRST.matcher(line);
    return last.matches() && isPerson(last.group(2));
  }

  private static boolean isPerson(String by) {
    String name = Bylines.withoutBy(by);
    return Bylines.isName(name) && !Bylines.isNoPerson(name);
  }
}

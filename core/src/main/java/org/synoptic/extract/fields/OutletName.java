package org.synoptic.extract.fields;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/** Reads an outlet's name from a field that may also hold a motto, an address or an account. */
final class OutletName {

  private static final Pattern PARTS = Pattern.compile("\\s*[|｜»•]\\s*|\\s+[-–—:]{1,2}\\s+");
  private static final Pattern MAIL = Pattern.compile("\\s*\\S{1,60}@\\S{1,60}");

  /**
   * Letters and digits up to which a name is not enough: the name of a country or section. Set by
   * hand.
   */
  private static final int LONGEST_SHORT_NAME = 2;

  private OutletName() {}

  /**
   * The part of {@code field} that names the outlet; null where there is none.
   *
   * @param host of the page, may be empty
   */
  static @Nullable String of(String field, String host) {
    String account = field.startsWith("@") ? field.substring(1) : field;
    String name = MAIL.matcher(account).replaceAll("").strip();
    String normalizedHost = LineShape.normalized(host);
    if (LineShape.normalized(name).length() <= LONGEST_SHORT_NAME
            && !normalizedHost.contains(LineShape.normalized(name))
        || name.isEmpty()) {
      return null;
    }
    String label = LineShape.normalized(label(host));
    if (label.isEmpty()) {
      return name;
    }
    for (String part : PARTS.split(name)) {
      String normalized = LineShape.normalized(part);
      if (normalized.length() > LONGEST_SHORT_NAME
          && (normalizedHost.contains(normalized) || normalized.contains(label))) {
        return part;
      }
    }
    return name;
  }

  /** The longest label of a host except the last: "north-news" of "www.north-news.example". */
  static String label(String host) {
    String[] names = host.split("\\.");
    String longest = "";
    for (int i = 0; i + 1 < names.length; i++) {
      longest = names[i].length() > longest.length() ? names[i] : longest;
    }
    return longest;
  }
}

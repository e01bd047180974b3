package org.synoptic.extract.fields;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/** The name of an outlet alone, out of a field that holds a motto, an address or an account too. */
final class OutletName {

  private static final Pattern PARTS = Pattern.compile("\\s*[|｜»•]\\s*|\\s+[-–—:]{1,2}\\s+");
  private static final Pattern MAIL = Pattern.compile("\\s*\\S{1,60}@\\S{1,60}");

  /** The name of a country or a section: too short to tell an outlet by. */
  private static final int SHORT = 2;

  private OutletName() {}

  /**
   * What of {@code said} names the outlet of {@code host} (which may be empty); null if nothing.
   */
  static @Nullable String of(String said, String host) {
    String account = said.startsWith("@") ? said.substring(1) : said;
    String name = MAIL.matcher(account).replaceAll("").strip();
    String bareHost = LineShape.normalized(host);
    if (LineShape.normalized(name).length() <= SHORT
            && !bareHost.contains(LineShape.normalized(name))
        || name.isEmpty()) {
      return null;
    }
    String label = LineShape.normalized(label(host));
    if (label.isEmpty()) {
      return name;
    }
    for (String part : PARTS.split(name)) {
      String bare = LineShape.normalized(part);
      if (bare.length() > SHORT && (bareHost.contains(bare) || bare.contains(label))) {
        return part;
      }
    }
    return name;
  }

  /** "north-news" of "www.north-news.example": the longest of a host's names but the last. */
  static String label(String host) {
    String[] names = host.split("\\.");
    String longest = "";
    for (int i = 0; i + 1 < names.length; i++) {
      longest = names[i].length() > longest.length() ? names[i] : longest;
    }
    return longest;
  }
}

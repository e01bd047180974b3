package org.synoptic.extract.fields;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/**
 * The names of a site, normalized: that of its outlet and that in its address.
 *
 * @param outlet such as "northnews", or empty
 * @param label of the host, "northnews" of www.north-news.example; or empty
 */
public record SiteName(String outlet, String label) {

  static final SiteName NONE = new SiteName("", "");

  /**
   * Letters of a host's label from which on a longer name that starts with it is the site's. Set by
   * hand, as are the next two.
   */
  private static final int FEWEST_LETTERS_OF_LABEL = 5;

  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 5;

  /** Dividers between the parts of a title. A « that opens a quotation is none. */
  static final Pattern PARTS =
      Pattern.compile("\\s+(?:[|»·•:]|«(?![^»]{0,300}»)|::|[-–—]{1,2})\\s+");

  private static final Pattern BAR = Pattern.compile("\\s+(?:[|»·•]|::)\\s+");
  private static final Pattern DIVIDER_AT_END = Pattern.compile("\\s{1,9}[|»·•:–—-]{1,2}\\s{1,9}$");

  public static SiteName of(@Nullable String outlet, @Nullable String host) {
    String label = host == null ? "" : OutletName.label(host);
    return new SiteName(
        outlet == null ? "" : LineShape.normalized(outlet), LineShape.normalized(label));
  }

  /**
   * The title up to a part between bars that starts with the site's name: "Two die in fire | North
   * News: All the news".
   */
  String withoutNameAfterBar(String title) {
    String[] parts = BAR.split(title);
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      int from = title.indexOf(parts[i], at);
      if (LineShape.wordCount(title.substring(0, at)) >= FEWEST_LETTERS
          && startsWithName(parts[i])) {
        return title.substring(0, at);
      }
      at = from + parts[i].length();
    }
    return title;
  }

  private boolean startsWithName(String part) {
    String first = PARTS.split(part)[0];
    return isNamed(first) || startsWithLabel(first);
  }

  /** True when {@code part} is one of the names and nothing else. */
  boolean isNamed(String part) {
    String normalized = LineShape.normalized(part);
    return normalized.length() >= FEWEST_LETTERS
        && (normalized.equals(outlet) || normalized.equals(label));
  }

  /** True for a short part at the end of a title that starts with the host's label. */
  boolean startsWithLabel(String part) {
    String normalized = LineShape.normalized(part);
    return label.length() >= FEWEST_LETTERS_OF_LABEL
        && LineShape.wordCount(part) <= MOST_WORDS
        && (normalized.startsWith(label) || normalized.startsWith("the" + label));
  }

  /** True when {@code title} consists of names of the site only. */
  boolean isOnlyNames(String title) {
    String[] parts = PARTS.split(title);
    if (parts.length == 1) {
      return !label.isEmpty() && LineShape.normalized(title).equals(label);
    }
    for (String part : parts) {
      String normalized = LineShape.normalized(part);
      if (!isNamed(part)
          && !(normalized.length() >= FEWEST_LETTERS && outlet.startsWith(normalized))) {
        return false;
      }
    }
    return true;
  }

  /** {@code headline} without the outlet's name at its end. */
  public String withoutNameAtEnd(String headline) {
    String[] parts = PARTS.split(headline);
    String last = parts[parts.length - 1];
    String normalized = LineShape.normalized(last);
    boolean named =
        isNamed(last)
            || normalized.length() >= FEWEST_LETTERS
                && (outlet.startsWith(normalized) || startsWithLabel(last));
    if (parts.length < 2 || !named) {
      return headline;
    }
    String before = headline.substring(0, headline.length() - last.length());
    return DIVIDER_AT_END.matcher(before).replaceFirst("");
  }
}

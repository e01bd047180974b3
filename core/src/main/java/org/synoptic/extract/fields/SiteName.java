package org.synoptic.extract.fields;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/**
 * What a site calls itself: by its outlet's name and by its address. Letters only, lower case.
 *
 * @param outlet "northnews", or nothing
 * @param label the host's, of www.north-news.example: "northnews"; or nothing
 */
public record SiteName(String outlet, String label) {

  public static final SiteName NONE = new SiteName("", "");

  /** Letters of a host's name from which on a longer name that holds it is the site's. */
  private static final int TELLING = 5;

  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 5;

  /** Dividers; « that opens a quotation is none. */
  static final Pattern PARTS =
      Pattern.compile("\\s+(?:[|»·•:]|«(?![^»]{0,300}»)|::|[-–—]{1,2})\\s+");

  private static final Pattern BAR = Pattern.compile("\\s+(?:[|»·•]|::)\\s+");
  private static final Pattern END = Pattern.compile("\\s{1,9}[|»·•:–—-]{1,2}\\s{1,9}$");

  public static SiteName of(@Nullable String outlet, @Nullable String host) {
    String label = host == null ? "" : OutletName.label(host);
    return new SiteName(
        outlet == null ? "" : LineShape.normalized(outlet), LineShape.normalized(label));
  }

  /** "Two die in fire | North News: All the news": a name and no more stands between bars. */
  String cutBehind(String title) {
    String[] parts = BAR.split(title);
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      int from = title.indexOf(parts[i], at);
      if (LineShape.wordCount(title.substring(0, at)) >= FEWEST && opens(parts[i])) {
        return title.substring(0, at);
      }
      at = from + parts[i].length();
    }
    return title;
  }

  private boolean opens(String part) {
    String first = PARTS.split(part)[0];
    return isNamed(first) || in(first);
  }

  /** True when {@code part} is one of the names and no more. */
  boolean isNamed(String part) {
    String bare = LineShape.normalized(part);
    return bare.length() >= FEWEST && (bare.equals(outlet) || bare.equals(label));
  }

  /** True when the few words of {@code part}, at the end of a title, open with the host's name. */
  boolean in(String part) {
    String bare = LineShape.normalized(part);
    return label.length() >= TELLING
        && LineShape.wordCount(part) <= MOST_WORDS
        && (bare.startsWith(label) || bare.startsWith("the" + label));
  }

  /** True when {@code title} says nothing but names of the site. */
  boolean all(String title) {
    String[] parts = PARTS.split(title);
    if (parts.length == 1) {
      return !label.isEmpty() && LineShape.normalized(title).equals(label);
    }
    for (String part : parts) {
      String bare = LineShape.normalized(part);
      if (!isNamed(part) && !(bare.length() >= FEWEST && outlet.startsWith(bare))) {
        return false;
      }
    }
    return true;
  }

  /** {@code headline} as somebody wrote it down with its outlet, without the name behind it. */
  public String cutLast(String headline) {
    String[] parts = PARTS.split(headline);
    String last = parts[parts.length - 1];
    String bare = LineShape.normalized(last);
    boolean named =
        isNamed(last) || bare.length() >= FEWEST && (outlet.startsWith(bare) || in(last));
    if (parts.length < 2 || !named) {
      return headline;
    }
    String before = headline.substring(0, headline.length() - last.length());
    return END.matcher(before).replaceFirst("");
  }
}

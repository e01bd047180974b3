package org.synoptic.extract.fields;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/**
 * Separates the parts of a page's title: the headline, and the name of the site before or after it.
 * The numbers were set by hand.
 */
final class TitleParts {

  private static final List<String> BAR_SIGNS = List.of("|", "»", "«", "::", "·", "•");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.’'&]*(?: (?:[\\p{Lu}&][\\p{L}.’'&]*|of|the)){0,3}");
  private static final Pattern NAME_BEFORE_HEADLINE =
      Pattern.compile("(" + CAPITALISED.pattern() + ")(?::|\\s[|»·•–—-])\\s");
  private static final int MOST_WORDS_OF_A_SITE = 4;
  private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;

  /** Weight of a heading (see {@link #weight}) that can be compared with a title. */
  private static final int LEAST_WEIGHT = 8;

  /** The name of the site after a bar without blanks: "_海岛新闻网". */
  private static final Pattern UNSPACED_SITE =
      Pattern.compile(
          "\\s?[_|｜–—-]\\s?[^_|｜–—-]{0,10}(?:网|報|报|新闻|新聞|社|台|ニュース|在线|频道|オンライン|뉴스|일보|신문)[^_|｜–—-]{0,4}$");

  private TitleParts() {}

  /**
   * The words before the headline in {@code title}, if they are few, have capitals and end with a
   * colon or divider; else null.
   */
  static @Nullable String siteBefore(String title, String heading) {
    Matcher prefix = NAME_BEFORE_HEADLINE.matcher(title);
    if (!prefix.lookingAt() || LineShape.wordCount(heading) < FEWEST_WORDS_OF_A_HEADLINE) {
      return null;
    }
    String rest = LineShape.normalized(title.substring(prefix.end()));
    return rest.equals(LineShape.normalized(heading)) ? prefix.group(1) : null;
  }

  /**
   * True when one is the start of the other.
   *
   * @param heading normalized
   * @param title normalized
   */
  static boolean isSame(String heading, String title) {
    return weight(heading) >= LEAST_WEIGHT
        && (heading.startsWith(title) || title.startsWith(heading));
  }

  /** Chars of the text; a char of a script without blanks counts as two. */
  private static int weight(String text) {
    return text.length() + (int) text.chars().filter(LineShape::isUnspacedScript).count();
  }

  static String withoutSite(String title, @Nullable String site) {
    return withoutSite(title, site, SiteName.NONE);
  }

  /**
   * {@code whole} without the name of the site at either end, as in "Fire | North News".
   *
   * @param site the outlet's name, or null
   */
  static String withoutSite(String whole, @Nullable String site, SiteName name) {
    String title = name.withoutNameAfterBar(UNSPACED_SITE.matcher(whole).replaceFirst(""));
    String[] parts = SiteName.PARTS.split(title);
    if (parts.length < 2) {
      return title;
    }
    String normalizedSite = site == null ? "" : LineShape.normalized(site);
    int from = 0;
    int to = parts.length;
    while (to - from > 1
        && (name.startsWithLabel(parts[to - 1])
            || isSite(parts[to - 1], normalizedSite, title, true))) {
      to--;
    }
    while (to - from > 1
        && (name.isNamed(parts[from]) || isSite(parts[from], normalizedSite, title, false))) {
      from++;
    }
    int start = title.indexOf(parts[from]);
    int end = title.lastIndexOf(parts[to - 1]) + parts[to - 1].length();
    return start >= 0 && end > start ? title.substring(start, end) : title;
  }

  /** {@code heading} without the name of the site after a divider. */
  static String withoutName(String heading, @Nullable String site) {
    String[] parts = SiteName.PARTS.split(heading);
    String last = parts[parts.length - 1];
    boolean named =
        parts.length > 1
            && site != null
            && LineShape.normalized(last).equals(LineShape.normalized(site));
    return named ? withoutSite(heading, site) : heading;
  }

  private static boolean isSite(String part, String site, String title, boolean last) {
    String normalized = LineShape.normalized(part);
    boolean named = !site.isEmpty() && (normalized.contains(site) || site.contains(normalized));
    return named
        || last && site.isEmpty() && isAfterBar(part, title)
        || last && isCapitalisedName(part, title);
  }

  /** True for a few words after a bar at the end of a title: "| North News". */
  private static boolean isAfterBar(String part, String title) {
    boolean bar = BAR_SIGNS.stream().anyMatch(sign -> title.contains(sign + " " + part));
    return bar && LineShape.wordCount(part) <= MOST_WORDS_OF_A_SITE;
  }

  /** True for a few words with capitals after a dash at the end of a title: "- The North News". */
  private static boolean isCapitalisedName(String part, String title) {
    int rest = LineShape.wordCount(title) - LineShape.wordCount(part);
    return rest > MOST_WORDS_OF_A_SITE
        && LineShape.wordCount(part) <= MOST_WORDS_OF_A_SITE
        && CAPITALISED.matcher(part).matches();
  }

  /**
   * The name of the site at the end of {@code title}; null where it is not clear.
   *
   * @param host of the page, may be empty
   */
  static @Nullable String siteOf(String title, String host) {
    String headline = withoutSite(title, null);
    if (headline.equals(title) || !title.startsWith(headline)) {
      return null;
    }
    String[] parts = SiteName.PARTS.split(title.substring(headline.length()));
    String site = parts[parts.length - 1].strip();
    boolean known =
        host.isEmpty() || LineShape.normalized(host).contains(LineShape.normalized(site));
    return known && CAPITALISED.matcher(site).matches() ? site : null;
  }
}

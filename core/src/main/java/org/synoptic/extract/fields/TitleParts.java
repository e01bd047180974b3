package org.synoptic.extract.fields;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;

/** The parts of a page's title: the headline, and the name of the site before or after it. */
final class TitleParts {

  private static final List<String> BARS = List.of("|", "»", "«", "::", "·", "•");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.’'&]*(?: (?:[\\p{Lu}&][\\p{L}.’'&]*|of|the)){0,3}");
  private static final Pattern PREFIX =
      Pattern.compile("(" + CAPITALISED.pattern() + ")(?::|\\s[|»·•–—-])\\s");
  private static final int MOST_WORDS_OF_A_SITE = 4;
  private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;

  /** Letters below which a heading may be anything. */
  private static final int SHORTEST = 8;

  /** "_海岛新闻网": the site's name in scripts that put no blanks around the bar. */
  private static final Pattern DENSE_SITE =
      Pattern.compile(
          "\\s?[_|｜–—-]\\s?[^_|｜–—-]{0,10}(?:网|報|报|新闻|新聞|社|台|ニュース|在线|频道|オンライン|뉴스|일보|신문)[^_|｜–—-]{0,4}$");

  private TitleParts() {}

  /** What {@code title} has before {@code heading}: a few words with capitals and a colon. */
  static @Nullable String siteBefore(String title, String heading) {
    Matcher prefix = PREFIX.matcher(title);
    if (!prefix.lookingAt() || LineShape.wordCount(heading) < FEWEST_WORDS_OF_A_HEADLINE) {
      return null;
    }
    String rest = LineShape.normalized(title.substring(prefix.end()));
    return rest.equals(LineShape.normalized(heading)) ? prefix.group(1) : null;
  }

  static boolean isSame(String heading, String title) {
    return weight(heading) >= SHORTEST && (heading.startsWith(title) || title.startsWith(heading));
  }

  /** Chars; those of scripts that leave no blanks count twice. */
  private static int weight(String text) {
    return text.length() + (int) text.chars().filter(LineShape::isUnspacedScript).count();
  }

  static String withoutSite(String title, @Nullable String site) {
    return withoutSite(title, site, SiteName.NONE);
  }

  /** {@code said} without "| North News": a part at either end that is the site's, or short. */
  static String withoutSite(String said, @Nullable String site, SiteName name) {
    String title = name.cutBehind(DENSE_SITE.matcher(said).replaceFirst(""));
    String[] parts = SiteName.PARTS.split(title);
    if (parts.length < 2) {
      return title;
    }
    String bareSite = site == null ? "" : LineShape.normalized(site);
    int from = 0;
    int to = parts.length;
    while (to - from > 1
        && (name.in(parts[to - 1]) || isSite(parts[to - 1], bareSite, title, true))) {
      to--;
    }
    while (to - from > 1
        && (name.isNamed(parts[from]) || isSite(parts[from], bareSite, title, false))) {
      from++;
    }
    int start = title.indexOf(parts[from]);
    int end = title.lastIndexOf(parts[to - 1]) + parts[to - 1].length();
    return start >= 0 && end > start ? title.substring(start, end) : title;
  }

  /** {@code heading} without the name of the site after a bar or dash. */
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
    String bare = LineShape.normalized(part);
    boolean named = !site.isEmpty() && (bare.contains(site) || site.contains(bare));
    return named || last && site.isEmpty() && barred(part, title) || last && named(part, title);
  }

  /** "| North News" at the end of a title: few words after a bar. */
  private static boolean barred(String part, String title) {
    boolean bar = BARS.stream().anyMatch(sign -> title.contains(sign + " " + part));
    return bar && LineShape.wordCount(part) <= MOST_WORDS_OF_A_SITE;
  }

  /** "- The North News" at the end of a title: after a dash the words must open with capitals. */
  private static boolean named(String part, String title) {
    int rest = LineShape.wordCount(title) - LineShape.wordCount(part);
    return rest > MOST_WORDS_OF_A_SITE
        && LineShape.wordCount(part) <= MOST_WORDS_OF_A_SITE
        && CAPITALISED.matcher(part).matches();
  }

  /** The site's name that a title ends with, where the page does not say it; null when unclear. */
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

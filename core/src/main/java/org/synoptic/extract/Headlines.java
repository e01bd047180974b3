package org.synoptic.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the name of the site. */
final class Headlines {

  private static final Pattern PARTS = Pattern.compile("\\s+(?:[|»·•:]|::|[-–—]{1,2})\\s+");

  private static final List<String> BARS = List.of("|", "»", "::", "·", "•");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.’'&]*(?: (?:[\\p{Lu}&][\\p{L}.’'&]*|of|the)){0,3}");
  private static final Pattern PREFIX =
      Pattern.compile("(" + CAPITALISED.pattern() + ")(?::|\\s[|»·•–—-])\\s");
  private static final int MOST_WORDS_OF_A_SITE = 4;
  private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;

  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 60;
  private static final Pattern DIVIDED = Pattern.compile("\\s{0,2}[|»·•:«–—-]");

  private Headlines() {}

  static @Nullable String of(Document page, Metadata metadata) {
    String title = title(page, metadata);
    String heading = heading(page, title);
    if (heading != null) {
      return heading;
    }
    return title;
  }

  /** What the page's own description calls it. */
  private static @Nullable String title(Document page, Metadata metadata) {
    String described = metadata.jsonLd().headline();
    String[] candidates = {
      described, metadata.meta("og:title", "twitter:title", "dc.title", "headline"), page.title()
    };
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        candidate = org.jsoup.parser.Parser.unescapeEntities(candidate, false);
        return withoutSite(Mojibake.repair(Paragraphs.plain(candidate)), metadata.outlet());
      }
    }
    return null;
  }

  /** The h1 that says most of what the title says, or the only one. */
  private static @Nullable String heading(Document page, @Nullable String title) {
    List<String> headings =
        page.select("h1").stream()
            .map(heading -> Mojibake.repair(Excerpt.of(heading, LONGEST + 1)))
            .filter(text -> Shape.words(text) >= 2 && text.length() <= LONGEST)
            .limit(20)
            .toList();
    if (title == null) {
      return headings.stream().max(Comparator.comparing(String::length)).orElse(null);
    }
    String bare = Shape.bare(title);
    String said =
        headings.stream()
            .filter(
                heading -> same(Shape.bare(heading), bare) || siteBefore(title, heading) != null)
            .findFirst()
            .orElse(null);
    return said != null ? said : smaller(page, title);
  }

  /** An h2 or h3 that the title opens with, before something else after a divider. */
  private static @Nullable String smaller(Document page, String title) {
    for (Element heading : page.select("h2, h3").stream().limit(MOST_HEADINGS).toList()) {
      String text = Mojibake.repair(Excerpt.of(heading, LONGEST + 1));
      boolean opens = Shape.words(text) >= FEWEST_WORDS_OF_A_HEADLINE && title.startsWith(text);
      if (opens && DIVIDED.matcher(title.substring(text.length())).lookingAt()) {
        return text;
      }
    }
    return null;
  }

  /** What {@code title} has before {@code heading}: a few words with capitals and a colon. */
  static @Nullable String siteBefore(String title, String heading) {
    Matcher prefix = PREFIX.matcher(title);
    if (!prefix.lookingAt() || Shape.words(heading) < FEWEST_WORDS_OF_A_HEADLINE) {
      return null;
    }
    String rest = Shape.bare(title.substring(prefix.end()));
    return rest.equals(Shape.bare(heading)) ? prefix.group(1) : null;
  }

  static boolean same(String heading, String title) {
    return heading.length() >= 8 && (heading.startsWith(title) || title.startsWith(heading));
  }

  /** {@code title} without "| North News": a part at either end that is the site's, or short. */
  static String withoutSite(String title, @Nullable String site) {
    String[] parts = PARTS.split(title);
    if (parts.length < 2) {
      return title;
    }
    String bareSite = site == null ? "" : Shape.bare(site);
    int from = 0;
    int to = parts.length;
    while (to - from > 1 && isSite(parts[to - 1], bareSite, title, true)) {
      to--;
    }
    while (to - from > 1 && isSite(parts[from], bareSite, title, false)) {
      from++;
    }
    int start = title.indexOf(parts[from]);
    int end = title.lastIndexOf(parts[to - 1]) + parts[to - 1].length();
    return start >= 0 && end > start ? title.substring(start, end) : title;
  }

  private static boolean isSite(String part, String site, String title, boolean last) {
    String bare = Shape.bare(part);
    boolean named = !site.isEmpty() && (bare.contains(site) || site.contains(bare));
    return named || last && site.isEmpty() && barred(part, title) || last && named(part, title);
  }

  /** "| North News" at the end of a title: few words after a bar. */
  private static boolean barred(String part, String title) {
    boolean bar = BARS.stream().anyMatch(sign -> title.contains(sign + " " + part));
    return bar && Shape.words(part) <= MOST_WORDS_OF_A_SITE;
  }

  /** "- The North News" at the end of a title: after a dash the words must open with capitals. */
  private static boolean named(String part, String title) {
    int rest = Shape.words(title) - Shape.words(part);
    return rest > MOST_WORDS_OF_A_SITE
        && Shape.words(part) <= MOST_WORDS_OF_A_SITE
        && CAPITALISED.matcher(part).matches();
  }

  /** The site's name that a title ends with, where the page does not say it; null when unclear. */
  static @Nullable String siteOf(String title, String host) {
    String headline = withoutSite(title, null);
    if (headline.equals(title) || !title.startsWith(headline)) {
      return null;
    }
    String[] parts = PARTS.split(title.substring(headline.length()));
    String site = parts[parts.length - 1].strip();
    boolean known = host.isEmpty() || Shape.bare(host).contains(Shape.bare(site));
    return known && CAPITALISED.matcher(site).matches() ? site : null;
  }
}

package org.synoptic.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the name of the site. */
final class HeadlineFinder {

  /** Dividers; « that opens a quotation is none. */
  static final Pattern PARTS =
      Pattern.compile("\\s+(?:[|»·•:]|«(?![^»]{0,300}»)|::|[-–—]{1,2})\\s+");

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

  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 60;
  private static final Pattern DIVIDED = Pattern.compile("\\s{0,2}[|»·•:«–—-]");

  /** What stands between a few words and the headline proper. */
  private static final Pattern DIVIDES = Pattern.compile("\\s[|»·•–—-]\\s$");

  private static final Pattern OPENS_QUOTE = Pattern.compile("[\"“„«»‚‘']");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int SHORT_WORD = 2;

  private HeadlineFinder() {}

  static @Nullable String of(Document page, PageMetadata metadata) {
    String site = metadata.outlet();
    SiteName name = metadata.siteName();
    List<String> titles = whole(titles(page, metadata).toList());
    List<String> bare =
        titles.stream()
            .map(title -> withoutSite(title, site, name))
            .filter(title -> !Sections.front(title) && !nameOnly(title, metadata))
            .toList();
    List<Heading> headings = Heading.of(page);
    for (String title : bare) {
      String heading = heading(headings, title, bare);
      heading = heading == null ? smaller(page, title) : heading;
      if (heading != null) {
        return withoutName(heading, site);
      }
    }
    String heading = visible(headings, bare, site);
    if (heading != null || bare.isEmpty()) {
      return heading;
    }
    return bare.get(0);
  }

  /** A title that says whose page it is and nothing of it. */
  private static boolean nameOnly(String title, PageMetadata metadata) {
    String bare = LineShape.bare(title);
    return bare.equals(metadata.bareHost()) || metadata.siteName().all(title);
  }

  /** A field that breaks off at a quotation mark gives way to one that goes on. */
  private static List<String> whole(List<String> titles) {
    return titles.stream()
        .map(
            title ->
                titles.stream()
                    .filter(other -> other.startsWith(title + " \""))
                    .findFirst()
                    .orElse(title))
        .distinct()
        .toList();
  }

  /** What the page's own descriptions call it. */
  private static Stream<String> titles(Document page, PageMetadata metadata) {
    return Stream.of(
            metadata.jsonLd().headline(),
            metadata.meta("og:title", "twitter:title", "dc.title", "headline"),
            page.title())
        .filter(title -> title != null && !title.isBlank())
        .map(title -> Parser.unescapeEntities(title, false))
        .map(title -> Mojibake.repair(ParagraphFinder.plain(title)))
        .distinct();
  }

  /** The h1 that says most of what the title says. */
  private static @Nullable String heading(
      List<Heading> headings, String title, List<String> titles) {
    String bare = LineShape.bare(title);
    for (Heading heading : headings) {
      String text = heading.in(titles);
      boolean opens =
          same(LineShape.bare(text), bare) || same(LineShape.bare(heading.text()), bare);
      if (opens || siteBefore(title, text) != null || ends(title, text)) {
        return text;
      }
      if (ends(text, title)) {
        return OPENS_QUOTE.matcher(text).lookingAt() ? text : title;
      }
    }
    return null;
  }

  /** "Harbour: " may stand before it on one of the two. */
  private static boolean ends(String whole, String end) {
    int from = whole.length() - end.length();
    if (from <= 0 || LineShape.words(end) < FEWEST_WORDS_OF_A_HEADLINE || !whole.endsWith(end)) {
      return false;
    }
    boolean colon = whole.substring(0, from).endsWith(": ");
    return colon || from < end.length() && DIVIDES.matcher(whole.substring(0, from)).find();
  }

  /** The only h1, where it shares most words with a title, or there is no title. */
  private static @Nullable String visible(
      List<Heading> headings, List<String> titles, @Nullable String site) {
    if (titles.isEmpty()) {
      return headings.stream()
          .map(Heading::text)
          .filter(text -> LineShape.words(text) >= 2)
          .max(Comparator.comparing(String::length))
          .orElse(null);
    }
    String only = headings.size() == 1 ? headings.get(0).in(titles) : "";
    boolean enough = LineShape.words(only) >= FEWEST_WORDS_OF_A_HEADLINE;
    return enough && titles.stream().anyMatch(title -> akin(only, title))
        ? withoutName(only, site)
        : null;
  }

  /** Half of the words of each are in the other. */
  private static boolean akin(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    long shared = words.stream().filter(others::contains).count();
    return shared >= FEWEST_WORDS_OF_A_HEADLINE
        && 2 * shared >= words.size()
        && 2 * shared >= others.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() > SHORT_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  /** An h2 or h3 that the title opens with, before something else after a divider. */
  private static @Nullable String smaller(Document page, String title) {
    for (Element heading : page.select("h2, h3").stream().limit(MOST_HEADINGS).toList()) {
      String text = Mojibake.repair(Excerpt.of(heading, LONGEST + 1));
      boolean opens = LineShape.words(text) >= FEWEST_WORDS_OF_A_HEADLINE && title.startsWith(text);
      if (opens && DIVIDED.matcher(title.substring(text.length())).lookingAt()) {
        return text;
      }
    }
    return null;
  }

  /** What {@code title} has before {@code heading}: a few words with capitals and a colon. */
  static @Nullable String siteBefore(String title, String heading) {
    Matcher prefix = PREFIX.matcher(title);
    if (!prefix.lookingAt() || LineShape.words(heading) < FEWEST_WORDS_OF_A_HEADLINE) {
      return null;
    }
    String rest = LineShape.bare(title.substring(prefix.end()));
    return rest.equals(LineShape.bare(heading)) ? prefix.group(1) : null;
  }

  static boolean same(String heading, String title) {
    return weight(heading) >= SHORTEST && (heading.startsWith(title) || title.startsWith(heading));
  }

  /** Chars; those of scripts that leave no blanks count twice. */
  private static int weight(String text) {
    return text.length() + (int) text.chars().filter(LineShape::dense).count();
  }

  static String withoutSite(String title, @Nullable String site) {
    return withoutSite(title, site, SiteName.NONE);
  }

  /** {@code said} without "| North News": a part at either end that is the site's, or short. */
  static String withoutSite(String said, @Nullable String site, SiteName name) {
    String title = name.cutBehind(DENSE_SITE.matcher(said).replaceFirst(""));
    String[] parts = PARTS.split(title);
    if (parts.length < 2) {
      return title;
    }
    String bareSite = site == null ? "" : LineShape.bare(site);
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
  private static String withoutName(String heading, @Nullable String site) {
    String[] parts = PARTS.split(heading);
    String last = parts[parts.length - 1];
    boolean named =
        parts.length > 1 && site != null && LineShape.bare(last).equals(LineShape.bare(site));
    return named ? withoutSite(heading, site) : heading;
  }

  private static boolean isSite(String part, String site, String title, boolean last) {
    String bare = LineShape.bare(part);
    boolean named = !site.isEmpty() && (bare.contains(site) || site.contains(bare));
    return named || last && site.isEmpty() && barred(part, title) || last && named(part, title);
  }

  /** "| North News" at the end of a title: few words after a bar. */
  private static boolean barred(String part, String title) {
    boolean bar = BARS.stream().anyMatch(sign -> title.contains(sign + " " + part));
    return bar && LineShape.words(part) <= MOST_WORDS_OF_A_SITE;
  }

  /** "- The North News" at the end of a title: after a dash the words must open with capitals. */
  private static boolean named(String part, String title) {
    int rest = LineShape.words(title) - LineShape.words(part);
    return rest > MOST_WORDS_OF_A_SITE
        && LineShape.words(part) <= MOST_WORDS_OF_A_SITE
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
    boolean known = host.isEmpty() || LineShape.bare(host).contains(LineShape.bare(site));
    return known && CAPITALISED.matcher(site).matches() ? site : null;
  }
}

package org.synoptic.extract.fields;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.charset.Mojibake;
import org.synoptic.extract.html.Excerpt;

/**
 * Finds the headline of a page, without the name of the site. Headings are compared with the titles
 * that the page's metadata give; the one that readers see wins.
 */
public final class HeadlineFinder {

  private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;

  /** Chars of the longest heading. Set by hand, as are the other numbers here. */
  private static final int MOST_CHARS = 300;

  private static final int MOST_HEADINGS = 60;
  private static final Pattern DIVIDER_FOLLOWS = Pattern.compile("\\s{0,2}[|»·•:«–—-]");

  /** A divider between a few words and the headline proper. */
  private static final Pattern DIVIDER_PRECEDES = Pattern.compile("\\s[|»·•–—-]\\s$");

  private static final Pattern OPENS_QUOTE = Pattern.compile("[\"“„«»‚‘']");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_SHORT_WORD = 2;

  private HeadlineFinder() {}

  /** The headline of {@code page}, or null. */
  public static @Nullable String of(Document page, PageMetadata metadata) {
    String site = metadata.outlet();
    SiteName name = metadata.siteName();
    List<String> titles = completed(titles(page, metadata).toList());
    List<String> headlines =
        titles.stream()
            .map(title -> TitleParts.withoutSite(title, site, name))
            .filter(title -> !Sections.isFrontPage(title) && !isSiteName(title, metadata))
            .toList();
    List<PageHeading> headings = PageHeading.of(page);
    for (String title : headlines) {
      String heading = heading(headings, title, headlines);
      heading = heading == null ? smallerHeading(page, title) : heading;
      if (heading != null) {
        return TitleParts.withoutName(heading, site);
      }
    }
    String heading = onlyHeading(headings, headlines, site);
    if (heading != null || headlines.isEmpty()) {
      return heading;
    }
    return headlines.get(0);
  }

  /** True for a title that is only the name of the site. */
  private static boolean isSiteName(String title, PageMetadata metadata) {
    String normalized = LineShape.normalized(title);
    return normalized.equals(metadata.normalizedHost()) || metadata.siteName().isOnlyNames(title);
  }

  /** A field that ends before a quotation mark is replaced by one that continues after it. */
  private static List<String> completed(List<String> titles) {
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

  /** The titles of the page in its metadata, the most reliable first. */
  private static Stream<String> titles(Document page, PageMetadata metadata) {
    return Stream.of(
            metadata.jsonLd().headline(),
            metadata.meta("og:title", "twitter:title", "dc.title", "headline"),
            page.title())
        .filter(title -> title != null && !title.isBlank())
        .map(title -> Parser.unescapeEntities(title, false))
        .map(title -> Mojibake.repair(Whitespace.normalize(title)))
        .distinct();
  }

  /** The h1 that agrees with the title, or null. */
  private static @Nullable String heading(
      List<PageHeading> headings, String title, List<String> titles) {
    String normalized = LineShape.normalized(title);
    for (PageHeading heading : headings) {
      String text = heading.in(titles);
      boolean opens =
          TitleParts.isSame(LineShape.normalized(text), normalized)
              || TitleParts.isSame(LineShape.normalized(heading.text()), normalized);
      if (opens || TitleParts.siteBefore(title, text) != null || endsWithHeading(title, text)) {
        return text;
      }
      if (endsWithHeading(text, title)) {
        return OPENS_QUOTE.matcher(text).lookingAt() ? text : title;
      }
    }
    return null;
  }

  /**
   * True when {@code whole} is {@code end} after a few words and a colon or divider: "Harbour: …".
   */
  private static boolean endsWithHeading(String completed, String end) {
    int from = completed.length() - end.length();
    if (from <= 0
        || LineShape.wordCount(end) < FEWEST_WORDS_OF_A_HEADLINE
        || !completed.endsWith(end)) {
      return false;
    }
    boolean colon = completed.substring(0, from).endsWith(": ");
    return colon
        || from < end.length() && DIVIDER_PRECEDES.matcher(completed.substring(0, from)).find();
  }

  /** The only h1, if it shares most words with a title; the longest h1, if there is no title. */
  private static @Nullable String onlyHeading(
      List<PageHeading> headings, List<String> titles, @Nullable String site) {
    if (titles.isEmpty()) {
      return headings.stream()
          .map(PageHeading::text)
          .filter(text -> LineShape.wordCount(text) >= 2)
          .max(Comparator.comparing(String::length))
          .orElse(null);
    }
    String only = headings.size() == 1 ? headings.get(0).in(titles) : "";
    boolean enough = LineShape.wordCount(only) >= FEWEST_WORDS_OF_A_HEADLINE;
    return enough && titles.stream().anyMatch(title -> isAlike(only, title))
        ? TitleParts.withoutName(only, site)
        : null;
  }

  /** True when at least half of the words of each are in the other. */
  private static boolean isAlike(String one, String other) {
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
      if (word.length() > LONGEST_SHORT_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  /** An h2 or h3 that the title starts with, before a divider and something else. */
  private static @Nullable String smallerHeading(Document page, String title) {
    for (Element heading : page.select("h2, h3").stream().limit(MOST_HEADINGS).toList()) {
      String text = Mojibake.repair(Excerpt.of(heading, MOST_CHARS + 1));
      boolean opens =
          LineShape.wordCount(text) >= FEWEST_WORDS_OF_A_HEADLINE && title.startsWith(text);
      if (opens && DIVIDER_FOLLOWS.matcher(title.substring(text.length())).lookingAt()) {
        return text;
      }
    }
    return null;
  }
}

package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Lists;

/** The section of the outlet in which a page's report stands, as the page names it. */
final class Sections {

  private static final String[] META = {
    "article:section",
    "og:article:section",
    "parsely-section",
    "cxenseparse:section",
    "sailthru.section",
    "section",
    "article.section",
    "dcterms.type.section"
  };

  /** Names that say nothing of the topic; with "-" those that are no section at all. */
  private static final Set<String> RUBRICS = Set.copyOf(Lists.read(Sections.class, "rubrics.txt"));

  /** Several sections in one field: the first is the report's. */
  private static final Pattern LISTED = Pattern.compile("\\s?[,;|]\\s?|\\s[>»/]\\s");

  private static final Pattern FRAME = Pattern.compile("^[\\[(<«\\s–-]+|[\\])>»:\\s–-]+$");

  /** Addresses, and links for those who do not see the page. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "://|\\w\\.\\w{2,4}$|(?i)^(?:skip|zum inhalt|aller au|saltar|zur? haupt)\\b|^\\P{L}*$");

  private static final Pattern NUMBER = Pattern.compile("[\\s\\d/-]+");

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final int MOST_CRUMBS = 12;

  private Sections() {}

  static @Nullable String of(Document page, Metadata metadata, @Nullable String headline) {
    List<String> said = new ArrayList<>(metadata.jsonLd().sections());
    for (String name : META) {
      said.addAll(metadata.every(name));
    }
    page
        .select(
            "[class*=breadcrumb] a, [id*=breadcrumb] a, [typeof*=BreadcrumbList] a, [itemtype*=BreadcrumbList] a")
        .stream()
        .limit(MOST_CRUMBS)
        .forEach(crumb -> said.add(Excerpt.of(crumb, LONGEST + 1)));
    String outlet = metadata.outlet();
    String site = outlet == null ? "" : Shape.bare(outlet);
    String host = Shape.bare(metadata.siteLabel());
    String rubric = null;
    for (String one : said) {
      String section = section(one, headline);
      String bare = section == null ? "" : Shape.bare(section);
      if (bare.isEmpty() || bare.equals(host) || !site.isEmpty() && bare.contains(site)) {
        continue;
      }
      if (!RUBRICS.contains(rubric(section))) {
        return section;
      }
      rubric = rubric == null ? section : rubric;
    }
    return rubric;
  }

  /** True for what front pages and pages without a name are called. */
  static boolean front(String name) {
    return RUBRICS.contains("-" + rubric(name));
  }

  /** As {@code rubrics.txt} has it: "Front-Page 2" is "front page". */
  private static String rubric(@Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return NUMBER.matcher(lower).replaceAll(" ").strip();
  }

  /** A short name that is neither the front page's nor the headline. */
  private static @Nullable String section(String said, @Nullable String headline) {
    String plain = Paragraphs.plain(Parser.unescapeEntities(said, false));
    String name = FRAME.matcher(LISTED.split(plain, 2)[0]).replaceAll("");
    boolean fits = !name.isBlank() && name.length() <= LONGEST && Shape.words(name) <= MOST_WORDS;
    boolean other = RUBRICS.contains("-" + rubric(name)) || NO_NAME.matcher(name).find();
    return fits && !other && !name.equals(headline) ? name : null;
  }
}

package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;

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

  private static final WordList LIST =
      WordList.of(Sections.class, "rubrics.txt").sections("none", "topicless");

  private static final Map<String, Set<String>> RUBRICS = LIST.wordsBySection();

  /** Names that are no section at all. */
  private static final Set<String> NO_SECTIONS = RUBRICS.getOrDefault("none", Set.of());

  /** Names of sections that say nothing of the topic. */
  private static final Set<String> TOPICLESS = RUBRICS.getOrDefault("topicless", Set.of());

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

  static @Nullable String of(Document page, PageMetadata metadata, @Nullable String headline) {
    List<String> said = new ArrayList<>(metadata.jsonLd().sections());
    for (String name : META) {
      said.addAll(metadata.every(name));
    }
    String outlet = metadata.outlet();
    String site = outlet == null ? "" : LineShape.bare(outlet);
    String host = LineShape.bare(metadata.siteLabel());
    Predicate<String> own =
        bare -> bare.isEmpty() || bare.equals(host) || !site.isEmpty() && bare.contains(site);
    List<String> fields = sections(said, headline, own);
    String section = topic(fields);
    if (section != null) {
      return section;
    }
    List<String> crumbs = sections(crumbs(page), headline, own);
    section = topic(crumbs);
    List<String> rubrics = fields.isEmpty() ? crumbs : fields;
    return section != null || rubrics.isEmpty() ? section : rubrics.get(0);
  }

  private static List<String> crumbs(Document page) {
    return page
        .select(
            "[class*=breadcrumb] a, [id*=breadcrumb] a, [typeof*=BreadcrumbList] a, [itemtype*=BreadcrumbList] a")
        .stream()
        .limit(MOST_CRUMBS)
        .map(crumb -> Excerpt.of(crumb, LONGEST + 1))
        .toList();
  }

  /** Those of {@code said} that are names of sections; {@code own} are names of the outlet. */
  private static List<String> sections(
      List<String> said, @Nullable String headline, Predicate<String> own) {
    List<String> sections = new ArrayList<>();
    for (String one : said) {
      String section = section(one, headline);
      if (section != null && !own.test(LineShape.bare(section))) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** The first that is more than a rubric. */
  private static @Nullable String topic(List<String> sections) {
    return sections.stream()
        .filter(section -> !TOPICLESS.contains(rubric(section)))
        .findFirst()
        .orElse(null);
  }

  /** True for what front pages and pages without a name are called. */
  static boolean front(String name) {
    return NO_SECTIONS.contains(rubric(name));
  }

  /** As {@code rubrics.txt} has it: "Front-Page 2" is "front page". */
  private static String rubric(String name) {
    return NUMBER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A short name that is neither the front page's nor the headline. */
  private static @Nullable String section(String said, @Nullable String headline) {
    String plain = ParagraphFinder.plain(Parser.unescapeEntities(said, false));
    String name = FRAME.matcher(LISTED.split(plain, 2)[0]).replaceAll("");
    boolean fits =
        !name.isBlank() && name.length() <= LONGEST && LineShape.words(name) <= MOST_WORDS;
    boolean other = NO_SECTIONS.contains(rubric(name)) || NO_NAME.matcher(name).find();
    return fits && !other && !name.equals(headline) ? name : null;
  }
}

package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.LinksInside;
import org.synoptic.extract.html.NamedElements;
import org.synoptic.lexicon.WordList;

/**
 * Finds the section of the outlet in which the report stands, from metadata fields and breadcrumbs.
 */
public final class Sections {

  private static final String[] FIELDS = {
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

  /** Names that are no section at all. */
  private static final Set<String> NO_SECTIONS = LIST.words("none");

  /** Names of sections that say nothing of the topic, such as "News". */
  private static final Set<String> TOPICLESS = LIST.words("topicless");

  /** A separator of several sections in one field; the first is the report's. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s?[,;|]\\s?|\\s[>»/]\\s");

  private static final Pattern BRACKETS = Pattern.compile("^[\\[(<«\\s–-]+|[\\])>»:\\s–-]+$");

  /** Addresses, links for screen readers, and text without letters. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "://|\\w\\.\\w{2,4}$|(?i)^(?:skip|zum inhalt|aller au|saltar|zur? haupt)\\b|^\\P{L}*$");

  private static final Pattern NUMBER = Pattern.compile("[\\s\\d/-]+");

  /** Chars of a section's name. Set by hand, as are the next two. */
  private static final int MOST_CHARS = 40;

  private static final int MOST_WORDS = 5;
  private static final int MOST_CRUMBS = 12;

  /** Links in the way from the front page to the report. */
  private static final Evaluator CRUMBS =
      new LinksInside(
          NamedElements.with("class", "breadcrumb"),
          NamedElements.with("id", "breadcrumb"),
          NamedElements.with("typeof", "breadcrumblist"),
          NamedElements.with("itemtype", "breadcrumblist"));

  private Sections() {}

  /**
   * The section's name, a topic before a rubric; null where none is found.
   *
   * @param headline of the page, or null
   */
  public static @Nullable String of(
      Document page, PageMetadata metadata, @Nullable String headline) {
    List<String> found = new ArrayList<>(metadata.jsonLd().sections());
    for (String name : FIELDS) {
      found.addAll(metadata.values(name));
    }
    String outlet = metadata.outlet();
    String site = outlet == null ? "" : LineShape.normalized(outlet);
    String host = LineShape.normalized(metadata.siteLabel());
    Predicate<String> isOutlet =
        name -> name.isEmpty() || name.equals(host) || !site.isEmpty() && name.contains(site);
    List<String> fields = sections(found, headline, isOutlet);
    String section = topic(fields);
    if (section != null) {
      return section;
    }
    List<String> crumbs = sections(crumbs(page), headline, isOutlet);
    section = topic(crumbs);
    List<String> rubrics = fields.isEmpty() ? crumbs : fields;
    return section != null || rubrics.isEmpty() ? section : rubrics.get(0);
  }

  private static List<String> crumbs(Document page) {
    return page.select(CRUMBS).stream()
        .limit(MOST_CRUMBS)
        .map(crumb -> Excerpt.of(crumb, MOST_CHARS + 1))
        .toList();
  }

  /**
   * Those of {@code found} that are names of sections.
   *
   * @param isOutlet true for a normalized name of the outlet
   */
  private static List<String> sections(
      List<String> found, @Nullable String headline, Predicate<String> isOutlet) {
    List<String> sections = new ArrayList<>();
    for (String one : found) {
      String section = section(one, headline);
      if (section != null && !isOutlet.test(LineShape.normalized(section))) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** The first section that is more than a rubric. */
  private static @Nullable String topic(List<String> sections) {
    return sections.stream()
        .filter(section -> !TOPICLESS.contains(rubric(section)))
        .findFirst()
        .orElse(null);
  }

  /** True for the name of a front page, or of a page without a name. */
  static boolean isFrontPage(String name) {
    return NO_SECTIONS.contains(rubric(name));
  }

  /** The name as {@code rubrics.txt} has it: "Front-Page 2" is "front page". */
  private static String rubric(String name) {
    return NUMBER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * The name in {@code field} if it is short and neither the front page's nor the headline; else
   * null.
   */
  private static @Nullable String section(String field, @Nullable String headline) {
    String plain = Whitespace.normalize(Parser.unescapeEntities(field, false));
    String name = BRACKETS.matcher(SEPARATOR.split(plain, 2)[0]).replaceAll("");
    boolean fits =
        !name.isBlank() && name.length() <= MOST_CHARS && LineShape.wordCount(name) <= MOST_WORDS;
    boolean other = NO_SECTIONS.contains(rubric(name)) || NOT_A_NAME.matcher(name).find();
    return fits && !other && !name.equals(headline) ? name : null;
  }
}

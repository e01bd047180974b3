package org.synoptic.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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

  /** What front pages are called in breadcrumbs. */
  private static final Set<String> FRONT =
      Set.of(
          "home",
          "homepage",
          "home page",
          "start",
          "startseite",
          "accueil",
          "inicio",
          "início",
          "portada",
          "hem",
          "forside",
          "etusivu",
          "strona główna",
          "главная",
          "anasayfa",
          "ホーム",
          "トップ",
          "首页",
          "首頁",
          "홈");

  /** Several sections in one field: the first is the report's. */
  private static final Pattern LISTED = Pattern.compile("\\s?[,;|]\\s?");

  private static final Pattern FRAME = Pattern.compile("^[\\[(<«\\s]+|[\\])>»:\\s]+$");

  /** Addresses, and links for those who do not see the page. */
  private static final Pattern NO_NAME =
      Pattern.compile("://|\\w\\.\\w{2,4}$|(?i)^(?:skip|zum inhalt|aller au|saltar)\\b");

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;

  private Sections() {}

  static @Nullable String of(Document page, Metadata metadata, @Nullable String headline) {
    String said = metadata.jsonLd().section();
    String section = section(said != null ? said : metadata.meta(META), headline);
    if (section != null) {
      return section;
    }
    List<Element> crumbs =
        page
            .select(
                "[class*=breadcrumb] a, [id*=breadcrumb] a, [typeof*=BreadcrumbList] a, [itemtype*=BreadcrumbList] a")
            .stream()
            .limit(12)
            .toList();
    for (Element crumb : crumbs) {
      section = section(Excerpt.of(crumb, LONGEST + 1), headline);
      if (section != null) {
        return section;
      }
    }
    return null;
  }

  /** A short name that is neither the front page's nor the headline. */
  private static @Nullable String section(@Nullable String said, @Nullable String headline) {
    if (said == null) {
      return null;
    }
    String plain = Paragraphs.plain(Parser.unescapeEntities(said, false));
    String name = FRAME.matcher(LISTED.split(plain, 2)[0]).replaceAll("");
    boolean fits = !name.isBlank() && name.length() <= LONGEST && Shape.words(name) <= MOST_WORDS;
    boolean other = FRONT.contains(name.toLowerCase(Locale.ROOT)) || NO_NAME.matcher(name).find();
    return fits && !other && !name.equals(headline) ? name : null;
  }
}

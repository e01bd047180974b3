package org.synoptic.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in JSON-LD, Open Graph, other {@code <meta>} families and links.
 */
final class Metadata {

  private static final int LONGEST_NAME = 60;

  private static final int MOST_VALUES = 50;

  private static final int LONGEST_HEADING = 300;

  private final Document page;
  private final JsonLd jsonLd;
  private final Map<String, String> metas = new TreeMap<>();

  Metadata(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
    for (Element meta : page.select("meta")) {
      String value = Paragraphs.plain(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isEmpty()) {
          metas.putIfAbsent(name, value);
        }
      }
    }
  }

  JsonLd jsonLd() {
    return jsonLd;
  }

  /** All values of the fields of that name: each author may have one. */
  List<String> every(String name) {
    return page
        .select(
            "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]"
                .formatted("\"" + name + "\""))
        .stream()
        .limit(MOST_VALUES)
        .map(meta -> Paragraphs.plain(meta.attr("content")))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  @Nullable String meta(String... names) {
    for (String name : names) {
      String value = metas.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The outlet's name as the page gives it, by field or at the end of its title. */
  @Nullable String outlet() {
    String name = meta("og:site_name", "application-name", "dc.publisher", "publisher");
    String outlet = name != null ? name : jsonLd.publisher();
    if (outlet == null) {
      String title = Paragraphs.plain(page.title());
      String after = Headlines.siteOf(title, host());
      return after != null ? after : before(title);
    }
    return outlet.length() > LONGEST_NAME || outlet.startsWith("http") ? null : outlet;
  }

  /** The outlet's name at the start of the title: the headline must follow, a notice confirm it. */
  private @Nullable String before(String title) {
    Element heading = page.selectFirst("h1");
    String site =
        heading == null ? null : Headlines.siteBefore(title, Excerpt.of(heading, LONGEST_HEADING));
    return site != null && (Masthead.name(site) != null || Copyright.names(page, site))
        ? site
        : null;
  }

  /** In which order the page is likely to write days in figures. */
  DayOrder dayOrder(@Nullable String url) {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    String said = lang.isEmpty() ? meta("og:locale") : lang;
    return DayOrder.of(said, url == null ? host() : hostOf(url));
  }

  private static String hostOf(String url) {
    return url.replaceFirst("^https?://", "").replaceFirst("[/:?].*$", "");
  }

  private String host() {
    String url = url();
    return url == null ? "" : url.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
  }

  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String said = canonical == null ? "" : canonical.absUrl("href");
    return said.startsWith("http") ? said : meta("og:url", "twitter:url");
  }

  @Nullable String language() {
    Element html = page.selectFirst("html");
    String said = html == null ? null : Language.code(html.attr("lang"));
    if (said == null && html != null) {
      said = Language.code(html.attr("xml:lang"));
    }
    if (said == null) {
      said = Language.code(meta("og:locale", "content-language", "dc.language", "language"));
    }
    return said != null ? said : Language.code(jsonLd.language());
  }
}

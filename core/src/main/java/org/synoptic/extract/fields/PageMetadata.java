package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.language.LanguageIdentifier;
import org.synoptic.extract.lines.Masthead;

/**
 * What a page says about itself in JSON-LD, Open Graph, other {@code <meta>} families and links.
 */
public final class PageMetadata {

  private static final int LONGEST_NAME = 60;

  private static final int MOST_VALUES = 50;

  private static final int LONGEST_HEADING = 300;

  private final Document page;
  private final JsonLd jsonLd;
  private final @Nullable String given;
  private final Map<String, List<String>> metas = new TreeMap<>();
  private final @Nullable String url;
  private final @Nullable String outlet;

  /**
   * What {@code page} says.
   *
   * @param given its address, where it is known
   */
  public PageMetadata(Document page, @Nullable String given) {
    this.page = page;
    this.given = given;
    this.jsonLd = JsonLd.of(page);
    for (Element meta : page.select("meta")) {
      String value = Whitespace.normalize(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !value.isEmpty()) {
          List<String> values = metas.computeIfAbsent(name, one -> new ArrayList<>());
          if (values.size() < MOST_VALUES) {
            values.add(value);
          }
        }
      }
    }
    url = saidUrl();
    outlet = saidOutlet();
  }

  public JsonLd jsonLd() {
    return jsonLd;
  }

  /** All values of the fields of that name: each author may have one. */
  List<String> every(String name) {
    return metas.getOrDefault(name, List.of());
  }

  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }

  /** The outlet's name as the page gives it, by field or at the end of its title. */
  public @Nullable String outlet() {
    return outlet;
  }

  private @Nullable String saidOutlet() {
    String host = host();
    String[] said = {
      meta("og:site_name", "application-name", "dc.publisher", "publisher"), jsonLd.publisher()
    };
    for (String one : said) {
      String name = one == null ? null : OutletName.of(one, host);
      if (name != null) {
        return name.length() > LONGEST_NAME || name.startsWith("http") ? null : name;
      }
    }
    String title = Whitespace.normalize(page.title());
    String after = TitleParts.siteOf(title, host);
    return after != null ? after : before(title);
  }

  /** The outlet's name at the start of the title: the headline must follow, a notice confirm it. */
  private @Nullable String before(String title) {
    Element heading = page.selectFirst("h1");
    String site =
        heading == null ? null : TitleParts.siteBefore(title, Excerpt.of(heading, LONGEST_HEADING));
    return site != null && (Masthead.name(site) != null || CopyrightNotice.names(page, site))
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
    String known = url == null ? given : url;
    return known == null ? "" : hostOf(known);
  }

  /** "northnewsexample" of "www.north-news.example". */
  String bareHost() {
    return LineShape.normalized(host().replaceFirst("^www\\.", ""));
  }

  /** "north-news" of "www.north-news.example"; empty where the host is not known. */
  String siteLabel() {
    return OutletName.label(host());
  }

  SiteName siteName() {
    return SiteName.of(outlet, host());
  }

  public @Nullable String url() {
    return url;
  }

  private @Nullable String saidUrl() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String said = canonical == null ? "" : canonical.absUrl("href");
    return said.startsWith("http") ? said : meta("og:url", "twitter:url");
  }

  public @Nullable String language() {
    Element html = page.selectFirst("html");
    String said = html == null ? null : LanguageIdentifier.code(html.attr("lang"));
    if (said == null && html != null) {
      said = LanguageIdentifier.code(html.attr("xml:lang"));
    }
    if (said == null) {
      said =
          LanguageIdentifier.code(meta("og:locale", "content-language", "dc.language", "language"));
    }
    return said != null ? said : LanguageIdentifier.code(jsonLd.language());
  }
}

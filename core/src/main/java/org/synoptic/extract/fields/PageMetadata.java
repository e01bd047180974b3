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
 * What a page declares about itself: in JSON-LD, Open Graph and other {@code <meta>} fields, and
 * links.
 */
public final class PageMetadata {

  /** Chars of an outlet's name. Set by hand, as are the next two. */
  private static final int MOST_CHARS_OF_NAME = 60;

  private static final int MOST_VALUES = 50;

  private static final int MOST_CHARS_OF_HEADING = 300;

  private final Document page;
  private final JsonLd jsonLd;
  private final @Nullable String given;
  private final Map<String, List<String>> metas = new TreeMap<>();
  private final @Nullable String url;
  private final @Nullable String outlet;

  /**
   * Reads the metadata of {@code page}.
   *
   * @param given the address of the page where it is known, or null
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
    url = declaredUrl();
    outlet = declaredOutlet();
  }

  public JsonLd jsonLd() {
    return jsonLd;
  }

  /** All values of the field with that name, such as one for each author. */
  List<String> values(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The first value of the first of the fields that has one, or null. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }

  /** The outlet's name, from a field or the page's title; null where none is found. */
  public @Nullable String outlet() {
    return outlet;
  }

  private @Nullable String declaredOutlet() {
    String host = host();
    String[] declared = {
      meta("og:site_name", "application-name", "dc.publisher", "publisher"), jsonLd.publisher()
    };
    for (String one : declared) {
      String name = one == null ? null : OutletName.of(one, host);
      if (name != null) {
        return name.length() > MOST_CHARS_OF_NAME || name.startsWith("http") ? null : name;
      }
    }
    String title = Whitespace.normalize(page.title());
    String after = TitleParts.siteOf(title, host);
    if (after != null) {
      return after;
    }
    String before = outletBeforeHeadline(title);
    return before != null ? before : outletOfNotice(title, host);
  }

  /**
   * The name at the end of the title where the host does not hold it, but its initials ("nc" for
   * Norwick Courier) or a copyright notice of the page does.
   */
  private @Nullable String outletOfNotice(String title, String host) {
    String site = TitleParts.siteOf(title, "");
    boolean known =
        site != null
            && site.indexOf(' ') > 0
            && (initials(site).equals(OutletName.label(host.replaceFirst("^www\\.", "")))
                || CopyrightNotice.names(page, site));
    return known ? site : null;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }

  /**
   * The outlet's name at the start of the title. The rest must be the h1, and the name a known
   * masthead or in a copyright notice.
   */
  private @Nullable String outletBeforeHeadline(String title) {
    Element heading = page.selectFirst("h1");
    String site =
        heading == null
            ? null
            : TitleParts.siteBefore(title, Excerpt.of(heading, MOST_CHARS_OF_HEADING));
    return site != null && (Masthead.name(site) != null || CopyrightNotice.names(page, site))
        ? site
        : null;
  }

  /** The order in which the page writes day and month in figures, by its language and host. */
  DayOrder dayOrder(@Nullable String url) {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang") + html.attr("xml:lang");
    String declared = lang.isEmpty() ? meta("og:locale") : lang;
    return DayOrder.of(declared, url == null ? host() : hostOf(url));
  }

  private static String hostOf(String url) {
    return url.replaceFirst("^https?://", "").replaceFirst("[/:?].*$", "");
  }

  private String host() {
    String url = url();
    String known = url == null ? given : url;
    return known == null ? "" : hostOf(known);
  }

  /**
   * The host without "www." as letters and digits: "northnewsexample" of "www.north-news.example".
   */
  String normalizedHost() {
    return LineShape.normalized(host().replaceFirst("^www\\.", ""));
  }

  /**
   * The longest label of the host: "north-news" of "www.north-news.example"; empty where it is not
   * known.
   */
  String siteLabel() {
    return OutletName.label(host());
  }

  SiteName siteName() {
    return SiteName.of(outlet, host());
  }

  /** The address that the page declares as its own, or null. */
  public @Nullable String url() {
    return url;
  }

  private @Nullable String declaredUrl() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String declared = canonical == null ? "" : canonical.absUrl("href");
    return declared.startsWith("http") ? declared : meta("og:url", "twitter:url");
  }

  public @Nullable String language() {
    Element html = page.selectFirst("html");
    String declared = html == null ? null : LanguageIdentifier.code(html.attr("lang"));
    if (declared == null && html != null) {
      declared = LanguageIdentifier.code(html.attr("xml:lang"));
    }
    if (declared == null) {
      declared =
          LanguageIdentifier.code(meta("og:locale", "content-language", "dc.language", "language"));
    }
    return declared != null ? declared : LanguageIdentifier.code(jsonLd.language());
  }
}

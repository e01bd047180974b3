package org.synoptic.gather;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Pieces of HTML as other formats carry them. */
public final class HtmlFragments {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|a|img|b|i|em|strong|ul|ol|li|span|h[1-6]|blockquote|table|figure|font|center|hr|section|article)(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THE_REST =
      Pattern.compile(
          "\\W{0,4}(?:(?:continue|keep) reading|read (?:more|on|(?:the )?(?:full|whole|rest).{0,30})|more|weiter(?:lesen)?|mehr|lire (?:la suite|plus)|(?:leer|seguir) (?:más|leyendo)|leggi (?:tutto|anche)|ler mais|lees (?:meer|verder))\\W{0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|\\w{2,8});");

  private HtmlFragments() {}

  /** True when {@code text} was written as HTML. */
  public static boolean is(String text) {
    return TAG.matcher(text).find();
  }

  /** One line of words: without markup, entities resolved, also where they were escaped twice. */
  public static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = is(text) ? Jsoup.parseBodyFragment(text).text() : text;
    if (ENTITY.matcher(line).find()) {
      line = Parser.unescapeEntities(line, false);
    }
    line = line.replaceAll("[\\s\\u00A0]+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /**
   * A page whose article {@code fragment} is.
   *
   * @param base what relative addresses in it are relative to
   */
  public static String page(@Nullable String headline, String fragment, @Nullable String base) {
    Document page = Document.createShell(base == null ? "" : base);
    page.outputSettings().prettyPrint(false);
    if (headline != null) {
      page.title(headline);
      page.body().appendElement("h1").text(headline);
    }
    Document parsed = Jsoup.parseBodyFragment(fragment, base == null ? "" : base);
    for (Element link : parsed.select("a[href]")) {
      String absolute = link.absUrl("href");
      link.attr("href", absolute.isEmpty() ? link.attr("href") : absolute);
    }
    apart(parsed);
    Element body = page.body().appendElement("div").attr("itemprop", "articleBody");
    body.appendChildren(parsed.body().childNodes());
    return page.outerHtml();
  }

  /** Sets the link to the rest of the report, which feeds put behind the last words, apart. */
  private static void apart(Document fragment) {
    Element link = fragment.select("a").last();
    String words = link == null ? "" : link.text();
    boolean last = link != null && fragment.text().endsWith(words);
    if (link != null && last && THE_REST.matcher(words).matches()) {
      link.remove();
      fragment.body().appendElement("p").appendChild(link);
    }
  }

  /** {@code url} seen from {@code base}; as it is when that makes no address; null when blank. */
  public static @Nullable String absolute(@Nullable String url, @Nullable String base) {
    if (url == null || url.isBlank()) {
      return null;
    }
    String address = url.strip();
    if (base == null || base.isBlank() || address.matches("[A-Za-z][A-Za-z0-9+.-]{0,20}:.*")) {
      return address;
    }
    try {
      return URI.create(base.strip()).resolve(address).toString();
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}

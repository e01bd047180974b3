package org.synoptic.gather.source;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Pieces of HTML that feeds and news formats carry inside their fields. */
public final class HtmlFragments {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|a|img|b|i|em|strong|ul|ol|li|span|h[1-6]|blockquote|table|figure|font|center|hr|section|article)(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);

  /** The words of links that lead from a summary to the full report. */
  private static final Pattern READ_MORE =
      Pattern.compile(
          "\\W{0,4}(?:(?:continue|keep) reading|read (?:more|on|(?:the )?(?:full|whole|rest).{0,30})|more|weiter(?:lesen)?|mehr|lire (?:la suite|plus)|(?:leer|seguir) (?:más|leyendo)|leggi (?:tutto|anche)|ler mais|lees (?:meer|verder))\\W{0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|\\w{2,8});");

  /** A mark of a CDATA section, as text or escaped, left where a feed escaped its content twice. */
  private static final Pattern CDATA_MARK =
      Pattern.compile("(?:<|&lt;)!\\[CDATA\\[|\\]\\](?:>|&gt;)");

  private HtmlFragments() {}

  /** The text without the marks of CDATA sections; the same where none opens in it. */
  public static String withoutCdataMarks(String text) {
    return text.contains("![CDATA[") ? CDATA_MARK.matcher(text).replaceAll("") : text;
  }

  /** True when {@code text} contains one of the usual HTML tags. */
  public static boolean isHtml(String text) {
    return TAG.matcher(text).find();
  }

  /**
   * The text on one line, without tags and with entities resolved, even where they were escaped
   * twice. Null for a text without any words.
   */
  public static @Nullable String plainLine(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = withoutCdataMarks(text);
    String line = isHtml(plain) ? Jsoup.parseBodyFragment(plain).text() : plain;
    if (ENTITY.matcher(line).find()) {
      line = Parser.unescapeEntities(line, false);
    }
    line = line.replaceAll("[\\s\\u00A0]+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /**
   * An HTML page with {@code fragment} as its article.
   *
   * @param base address against which relative addresses in the fragment are resolved
   */
  static String page(@Nullable String headline, String fragment, @Nullable String base) {
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
    separateReadMore(parsed);
    Element body = page.body().appendElement("div").attr("itemprop", "articleBody");
    body.appendChildren(parsed.body().childNodes());
    return page.outerHtml();
  }

  /**
   * Moves a "read more" link that a feed put at the end of the last paragraph into a paragraph of
   * its own, so that {@code extract} can drop it.
   */
  private static void separateReadMore(Document fragment) {
    Element link = fragment.select("a").last();
    String words = link == null ? "" : link.text();
    boolean last = link != null && fragment.text().endsWith(words);
    if (link != null && last && READ_MORE.matcher(words).matches()) {
      link.remove();
      fragment.body().appendElement("p").appendChild(link);
    }
  }

  /**
   * {@code url} resolved against {@code base}; unchanged where that gives no valid address; null
   * when blank.
   */
  public static @Nullable String absoluteUrl(@Nullable String url, @Nullable String base) {
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

package org.synoptic.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** When a page says that it was published; the surest sayer is asked first. */
final class PageDates {

  private static final String[] META = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date_published",
    "publishdate",
    "publish_date",
    "publish-date",
    "published_time",
    "publication_date",
    "publicationdate",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "bt:pubdate",
    "article:published",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "dcterms.issued",
    "citation_publication_date",
    "citation_date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "date",
    "created",
    "dc.created",
    "creation_date",
    "article_date_original",
    "originalpublicationdate",
    "timestamp",
    "ptime"
  };
  private static final String[] META_CHANGED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "dc.date.modified",
    "lastmod"
  };
  private static final Pattern URL_DAY =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-](\\d{1,2}|[a-z]{3})[/_-](\\d{1,2})(?:[/_.-]|$)");
  private static final Pattern URL_DAY_FIRST =
      Pattern.compile("[/_-](\\d\\d-\\d\\d-(?:19|20)\\d\\d)(?:[/_.-]|$)");
  private static final Pattern URL_COMPACT =
      Pattern.compile("[/_-]((?:199|20[0-3])\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");
  private static final String PUBLISHED =
      "[itemprop=datePublished], abbr.published, .published[title], time[pubdate], time.published, time.entry-date, time.post-date, time[class*=publi]";
  private static final String DATED =
      ".entry-date, .post-date, .published, .pubdate, .publish-date, .date-published, .article-date, .article__date, .dateline, .timestamp, .posted-on, .date, .post-meta, .entry-meta, .byline, .meta, .article-meta, .posted, .submitted, .postdate, .article-info, .postinfo, .post-info, .datum, #date, [class*=date], [class*=Date], [class*=datum], [id*=date]";
  private static final String OTHERS =
      "aside, footer, nav, [class*=sidebar], [id*=sidebar], [class*=related], [class*=comment], [id*=comment], [class*=copyright], [class*=footer], [id*=footer], [class*=widget], [class*=recent], [class*=popular]";
  private static final int MOST = 40;
  private static final int LINES_ABOVE = 3;
  private static final int LINES_BELOW = 6;
  private static final int WORDS_OF_A_DATE_LINE = 16;

  /** Chars of an element that holds a date and little else. */
  private static final int LONGEST = 160;

  private static final Pattern LABELLED =
      Pattern.compile("(?:datum|date|published|posted)\\b", Pattern.CASE_INSENSITIVE);
  private static final int LABEL_AND_DATE = 40;

  private PageDates() {}

  static @Nullable String of(
      Document page, Metadata metadata, @Nullable String url, @Nullable String headline) {
    String said = iso(metadata.jsonLd().published());
    for (int i = 0; said == null && i < META.length; i++) {
      said = iso(metadata.meta(META[i]));
    }
    if (said != null && said.endsWith("Z")) {
      return LocalDay.of(said, url == null ? null : ofUrl(url), visible(page));
    }
    if (said == null) {
      said = first(page.select(PUBLISHED));
    }
    if (said == null) {
      said = iso(metadata.jsonLd().pagePublished());
    }
    if (said == null && url != null) {
      said = ofUrl(url);
    }
    if (said == null) {
      said = visible(page);
    }
    if (said == null && headline != null) {
      said = besideHeadline(page, headline);
    }
    for (int i = 0; said == null && i < META_CHANGED.length; i++) {
      said = iso(metadata.meta(META_CHANGED[i]));
    }
    return said;
  }

  private static @Nullable String iso(@Nullable String text) {
    return text == null ? null : Dates.iso(text);
  }

  /**
   * The first date in the article that is not that of a teaser: near the top, in an element for it.
   */
  private static @Nullable String visible(Document page) {
    Element article = page.selectFirst("article, [role=article], main, #content, #main");
    String said = article == null ? null : first(outsideOthers(article.select("time")));
    if (said == null) {
      said = first(outsideOthers(page.select("time")));
    }
    return said != null ? said : first(outsideOthers(page.select(DATED)));
  }

  /** A short line with a date, at most a few lines from where the headline is printed. */
  private static @Nullable String besideHeadline(Document page, String headline) {
    Sheet sheet = new Sheet();
    Blocks.write(page.body(), sheet);
    List<String> lines = sheet.lines().stream().map(Sheet.Line::text).toList();
    String title = Shape.bare(headline);
    for (int at = 0; at < lines.size(); at++) {
      if (!Headlines.same(Shape.bare(lines.get(at)), title)) {
        continue;
      }
      int to = Math.min(lines.size(), at + LINES_BELOW + 1);
      for (String line : lines.subList(Math.max(0, at - LINES_ABOVE), to)) {
        boolean notice = line.contains("©") || Shape.words(line) > WORDS_OF_A_DATE_LINE;
        String date = notice ? null : iso(line);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static Elements outsideOthers(Elements found) {
    Elements own = new Elements();
    for (Element element : found.stream().limit(MOST).toList()) {
      Element other = element.closest(OTHERS);
      if (other == null || other.selectFirst("h1") != null) {
        own.add(element);
      }
    }
    return own;
  }

  private static @Nullable String first(Elements elements) {
    for (Element element : elements.stream().limit(MOST).toList()) {
      String date = ofElement(element);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String ofElement(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title", "data-datetime"}) {
      String date = iso(element.attr(attribute));
      if (date != null) {
        return date;
      }
    }
    String text = Excerpt.of(element, LONGEST + 1);
    if (text.length() > LONGEST && LABELLED.matcher(text).lookingAt()) {
      return iso(text.substring(0, LABEL_AND_DATE));
    }
    return text.length() > LONGEST || text.contains("©") ? null : iso(text);
  }

  static @Nullable String ofUrl(String url) {
    Matcher day = URL_DAY.matcher(url);
    if (day.find()) {
      String month = day.group(2);
      String text =
          Character.isDigit(month.charAt(0))
              ? day.group(1) + "-" + month + "-" + day.group(3)
              : day.group(3) + " " + month + " " + day.group(1);
      String date = Dates.iso(text);
      if (date != null) {
        return date;
      }
    }
    Matcher dayFirst = URL_DAY_FIRST.matcher(url);
    if (dayFirst.find()) {
      return Dates.iso(dayFirst.group(1));
    }
    Matcher compact = URL_COMPACT.matcher(url);
    return compact.find()
        ? Dates.iso(compact.group(1) + compact.group(2) + compact.group(3))
        : null;
  }
}

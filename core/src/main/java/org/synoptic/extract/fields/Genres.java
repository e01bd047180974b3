package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Genre;

/**
 * Tells opinion, news and live pages apart: by the type that a page declares, its section, its
 * address, the kicker above the headline and the label before it.
 */
public final class Genres {

  private static final WordList LIST = WordList.of(Genres.class, "opinion-rubrics.txt");

  private static final Set<String> OPINION = LIST.words();

  private static final Set<String> OPINION_TYPES =
      Set.of("OpinionNewsArticle", "ReviewNewsArticle", "EditorialArticle");

  private static final Set<String> NEWS_TYPES =
      Set.of("NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle");

  private static final String LIVE_TYPE = "LiveBlogPosting";

  /** Fields that hold a genre or section. */
  private static final String[] FIELDS = {
    "article:section",
    "og:article:section",
    "article:content_tier_label",
    "genre",
    "parsely-section",
    "section",
    "article.section",
    "cxenseparse:section",
    "content-type-label"
  };

  /** Between a label and a headline: "Opinion | We must act", "Kommentar: Wir müssen handeln". */
  private static final Pattern LABEL_END = Pattern.compile("\\s?[|:：]\\s?|\\s[–—-]\\s");

  private static final Pattern SEPARATOR = Pattern.compile("\\s?[,;|/>»]\\s?");

  /** Segments at the start of an address that are read. Set by hand, as are the next two. */
  private static final int MOST_SEGMENTS = 5;

  /** Elements above the headline that are read. */
  private static final int MOST_KICKERS = 4;

  private static final int LONGEST_KICKER = 40;

  private Genres() {}

  /** The genre of a page; null where nothing tells it. */
  public static @Nullable Genre of(
      Document page, PageMetadata metadata, @Nullable String url, @Nullable String headline) {
    List<String> types = metadata.jsonLd().types();
    if (types.contains(LIVE_TYPE)) {
      return Genre.LIVE;
    }
    List<String> labels = new ArrayList<>(metadata.jsonLd().sections());
    for (String field : FIELDS) {
      labels.addAll(metadata.values(field));
    }
    labels.addAll(kickers(page));
    boolean opinion =
        types.stream().anyMatch(OPINION_TYPES::contains)
            || labels.stream().anyMatch(Genres::isOpinion)
            || of(url, null, headline) == Genre.OPINION;
    if (opinion) {
      return Genre.OPINION;
    }
    return types.stream().anyMatch(NEWS_TYPES::contains) ? Genre.NEWS : null;
  }

  /** Opinion by address, section or the label before the headline; null where none tells it. */
  public static @Nullable Genre of(
      @Nullable String url, @Nullable String section, @Nullable String headline) {
    boolean opinion =
        url != null && isOpinionAddress(url)
            || section != null && isOpinion(section)
            || headline != null && isLabelled(headline);
    return opinion ? Genre.OPINION : null;
  }

  /** True for the name of a section or a kicker of opinion: "Opinion", "Letters, Opinion". */
  public static boolean isOpinion(String label) {
    for (String part : SEPARATOR.split(label, MOST_SEGMENTS)) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      if (OPINION.contains(name) || OPINION.contains(name.replace('-', ' '))) {
        return true;
      }
    }
    return false;
  }

  /** True for an outlet's name with a section of opinion behind it: "Selm Gazette - Opinion". */
  public static boolean isOpinionOutlet(String name) {
    String[] parts = LABEL_END.split(name, 2);
    return parts.length == 2 && isOpinion(parts[1]);
  }

  private static boolean isLabelled(String headline) {
    String[] parts = LABEL_END.split(headline, 2);
    return parts.length == 2 && isOpinion(parts[0]);
  }

  private static boolean isOpinionAddress(String url) {
    String path = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[?#].*$", "");
    String[] segments = path.split("/", MOST_SEGMENTS + 1);
    for (int i = 0; i + 1 < segments.length; i++) {
      boolean host = i == 0;
      String name = host ? segments[0].replaceFirst("\\..*$", "") : segments[i];
      if (isOpinion(name)) {
        return true;
      }
    }
    return false;
  }

  /** Short texts before the first heading, in its parent and that one's parent. */
  private static List<String> kickers(Document page) {
    List<String> kickers = new ArrayList<>();
    Element heading = page.selectFirst("h1");
    for (int up = 0; up < 2 && heading != null && kickers.size() < MOST_KICKERS; up++) {
      Element before = heading.previousElementSibling();
      while (before != null && kickers.size() < MOST_KICKERS) {
        String text = Excerpt.of(before, LONGEST_KICKER + 1);
        kickers.add(text.length() > LONGEST_KICKER ? "" : text);
        before = before.previousElementSibling();
      }
      heading = heading.parent();
    }
    return kickers;
  }
}

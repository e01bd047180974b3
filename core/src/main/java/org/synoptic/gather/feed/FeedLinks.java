package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.HtmlFragments;

/** Finds the feeds that a page names as its own ({@code link rel="alternate"}). */
public final class FeedLinks {

  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json");

  /** Feeds of comments and of searches, which are none of the outlet's reports. */
  private static final List<String> OTHERS = List.of("comment", "kommentar", "commentaire");

  private static final int MOST = 20;

  private FeedLinks() {}

  /**
   * A feed that a page names.
   *
   * @param title null where the page gives none
   */
  public record FeedLink(String url, @Nullable String title) {}

  /** The feeds in the order of the page, those of comments last. */
  public static List<FeedLink> in(Document page) {
    List<FeedLink> feeds = new ArrayList<>();
    List<FeedLink> comments = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Element link : page.select("link[rel][href]")) {
      String url = link.absUrl("href");
      if (isFeed(link) && !url.isEmpty() && seen.add(url) && seen.size() <= MOST) {
        FeedLink feed = new FeedLink(url, HtmlFragments.plainLine(link.attr("title")));
        (isOfComments(feed) ? comments : feeds).add(feed);
      }
    }
    feeds.addAll(comments);
    return List.copyOf(feeds);
  }

  private static boolean isFeed(Element link) {
    List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    return relations.contains("feed") || relations.contains("alternate") && TYPES.contains(type);
  }

  private static boolean isOfComments(FeedLink feed) {
    String words = (feed.url() + " " + feed.title()).toLowerCase(Locale.ROOT);
    return OTHERS.stream().anyMatch(words::contains);
  }
}

package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.synoptic.gather.feed.FeedDocument;
import org.synoptic.gather.feed.FeedLinks;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;

/** Finds the feed at an address. */
record FeedFinder(PageFetcher pages, FeedWatch feeds) {

  /** Watches a feed, or the first that a page names; returns a sentence that says what was done. */
  String watch(String address) {
    FetchResult result = pages.fetch(address);
    if (result instanceof FetchFailure failure) {
      return failure.sentence();
    }
    Capture capture = (Capture) result;
    if (FeedDocument.of(capture.content(), capture.url()) != null) {
      feeds.add(address);
      return "this feed is watched from now on";
    }
    Document page =
        Jsoup.parse(new String(capture.content(), StandardCharsets.UTF_8), capture.url());
    List<FeedLinks.FeedLink> named = FeedLinks.in(page);
    if (named.isEmpty()) {
      return "it is no feed, and names none";
    }
    feeds.add(named.get(0).url());
    return "its feed " + named.get(0).url() + " is watched from now on";
  }
}

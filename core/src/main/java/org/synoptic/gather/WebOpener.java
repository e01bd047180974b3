package org.synoptic.gather;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.FeedDocument;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.CharsetParameter;

/** Fetches addresses: a page is one page, a feed leads to its entries, and a document is opened. */
final class WebOpener {

  private final PageFetcher fetcher;
  private final PageFactory pageFactory;
  private final SourceOpener opener;

  WebOpener(PageFetcher fetcher, PageFactory pageFactory, SourceOpener opener) {
    this.fetcher = fetcher;
    this.pageFactory = pageFactory;
    this.opener = opener;
  }

  /** Fetches an address, and gives the pages there. */
  Iterator<Gathered> open(String address) {
    FetchResult result = fetcher.fetch(address);
    if (result instanceof FetchFailure failure) {
      return List.of(missed(address, failure)).iterator();
    }
    Capture capture = (Capture) result;
    FeedDocument feed = FeedDocument.of(capture.content(), capture.url());
    if (feed != null) {
      return new FeedPages(address, feed, this, pageFactory);
    }
    String type = mediaType(capture);
    if (type != null) {
      return List.of(page(address, capture, type, SourceMetadata.NONE)).iterator();
    }
    String name = PageNames.of(address) + ending(capture.response().mediaType());
    return opener.pages(address, name, new ByteArrayInputStream(capture.content()));
  }

  /** The page that an entry of a feed leads to. */
  Gathered page(SourceItem item, String address) {
    FetchResult result = fetcher.fetch(address);
    if (result instanceof FetchFailure failure) {
      return missed(address, failure);
    }
    Capture capture = (Capture) result;
    String type = mediaType(capture);
    SourceMetadata metadata =
        new SourceMetadata(
            null, List.of(), item.published(), item.updated(), item.language(), null, null);
    return type == null
        ? Misses.of(address, Skipped.Why.UNSUPPORTED, "the entry leads to no page")
        : page(address, capture, type, metadata);
  }

  private Gathered page(String path, Capture capture, String type, SourceMetadata metadata) {
    String charset = CharsetParameter.in(String.valueOf(capture.field("content-type")));
    boolean cut = capture.cut();
    return pageFactory.page(
        path,
        pageFactory.unique(PageNames.of(path)),
        charset == null ? type : type + "; charset=" + charset,
        capture.content(),
        capture.url(),
        null,
        cut ? metadata.partial("the connection ended before the page did") : metadata,
        capture.at());
  }

  /** The type of a page, or null for another document. */
  private static @Nullable String mediaType(Capture capture) {
    if (capture.response().mediaType().contains("html")) {
      return MediaType.HTML.value;
    }
    MediaType sniffed = MediaType.of("", capture.content());
    boolean text = sniffed == MediaType.TEXT && capture.response().mediaType().equals("text/plain");
    return sniffed == MediaType.HTML || text ? sniffed.value : null;
  }

  private static String ending(String mediaType) {
    if (mediaType.contains("json")) {
      return mediaType.contains("ndjson") ? ".jsonl" : ".json";
    }
    return mediaType.contains("xml") ? ".xml" : "";
  }

  private static Gathered missed(String path, FetchFailure failure) {
    Skipped.Why why =
        switch (failure.why()) {
          case ADDRESS, ROBOTS -> Skipped.Why.REFUSED;
          case STATUS, REDIRECT, TIME, NETWORK, TLS -> Skipped.Why.UNREADABLE;
          case TOO_LARGE -> Skipped.Why.TOO_LARGE;
          case KIND -> Skipped.Why.UNSUPPORTED;
          case BROKEN -> Skipped.Why.BROKEN;
          case WALL -> Skipped.Why.NO_PAGE;
        };
    return Misses.of(path, why, failure.sentence());
  }
}

package org.synoptic.gather;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.FeedDocument;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * The reports of a feed that was fetched. An entry that holds its report is taken as it is; of
 * another the page is fetched that it leads to.
 */
final class FeedPages extends PageSource {

  /** Entries that are taken, the newest ones: as many as a feed usually holds. */
  private static final int MOST = 20;

  private final String address;
  private final WebOpener web;
  private final PageFactory pageFactory;
  private final String series;
  private final Iterator<SourceItem> items;
  private final int left;
  private int number;
  private boolean told;

  FeedPages(String address, FeedDocument feed, WebOpener web, PageFactory pageFactory) {
    this.address = address;
    this.web = web;
    this.pageFactory = pageFactory;
    this.series = pageFactory.series(PageNames.of(address));
    this.items = feed.items().stream().limit(MOST).iterator();
    this.left = Math.max(0, feed.items().size() - MOST);
  }

  @Override
  String path() {
    return address;
  }

  @Override
  @Nullable Gathered advance() {
    while (items.hasNext()) {
      number++;
      Gathered result = of(items.next());
      if (result != null) {
        return result;
      }
    }
    if (number == 0 && !told) {
      told = true;
      return Misses.of(address, Skipped.Why.EMPTY, "there is no entry in it");
    }
    if (left > 0 && !told) {
      told = true;
      String detail = "of the feed the first %d entries are read".formatted(MOST);
      return new Gathered.Missed(new Skipped(address, Skipped.Why.NOT_ASKED, detail, left));
    }
    return null;
  }

  private @Nullable Gathered of(SourceItem item) {
    String link = item.url();
    SourceEntry entry = item.entry();
    boolean whole =
        entry instanceof SourceEntry.Report report && report.metadata().partial() == null;
    if (whole || link == null) {
      String path = address + "#" + number;
      return pageFactory.fromEntry(path, series + "-" + number, entry, tally());
    }
    return pageFactory.excludes(link, item.published(), tally()) ? null : web.page(item, link);
  }
}

package org.synoptic.app.desk;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchRequest;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.HttpStatus;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.model.Gathered;
import org.synoptic.store.Store;

/**
 * Looks at the pages of reports again when they are due, one after the other and only where they
 * have changed since: each other content is a revision.
 */
final class PageWatch implements AutoCloseable {

  private final Store store;
  private final Intake intake;
  private final PageFetcher pages;
  private final Clock clock;
  private final SteadyWork work = new SteadyWork("pages", this::visitNext);

  PageWatch(Store store, Intake intake, PageFetcher pages, Clock clock) {
    this.store = store;
    this.intake = intake;
    this.pages = pages;
    this.clock = clock;
    work.start();
  }

  /** Looks at the page that is due longest; returns whether there was one. */
  private boolean visitNext() {
    PageVisit due = store.leads() ? store.dueVisit(clock.instant()) : null;
    if (due == null) {
      return false;
    }
    PageVisit next;
    try {
      next = visited(due);
    } catch (RuntimeException | StackOverflowError fault) {
      next = due.failed(clock.instant(), "a fault of Synoptic's own: " + fault, false);
    }
    if (!work.isClosed()) {
      store.visit(next);
    }
    return true;
  }

  private PageVisit visited(PageVisit due) {
    FetchResult result =
        pages.fetchAgain(new FetchRequest(due.url(), due.etag(), due.lastModified()));
    if (result instanceof FetchFailure failure) {
      boolean forGood = failure.why() == FetchFailure.Why.ROBOTS;
      return due.failed(clock.instant(), failure.sentence(), forGood);
    }
    Capture capture = (Capture) result;
    if (capture.status() == HttpStatus.UNCHANGED) {
      return due.answered(clock.instant(), due.etag(), due.lastModified());
    }
    if (!capture.url().equals(due.url())) {
      return due.failed(clock.instant(), "it leads elsewhere now", false);
    }
    if (capture.cut()) {
      return due.failed(clock.instant(), "the answer broke off in the page", false);
    }
    keep(due, capture);
    return due.answered(clock.instant(), capture.field("etag"), capture.field("last-modified"));
  }

  private void keep(PageVisit due, Capture capture) {
    Gatherer gatherer =
        new Gatherer(clock, InputStream::nullInputStream, Selection.ALL, address -> capture);
    try (Stream<Gathered> found = gatherer.gather(List.of(due.url()))) {
      found
          .filter(Gathered.Found.class::isInstance)
          .map(Gathered.Found.class::cast)
          .limit(1)
          .forEach(one -> intake.revise(due.report(), one.page(), capture));
    }
  }

  /** Stops looking; waits for the answer that is under way for a moment. */
  @Override
  public void close() {
    work.close();
  }
}

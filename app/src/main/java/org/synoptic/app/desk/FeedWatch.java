package org.synoptic.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.gather.poll.FeedPoll;
import org.synoptic.gather.poll.FeedSchedule;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.gather.poll.PollOutcome;
import org.synoptic.gather.poll.PollRules;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;

/**
 * Asks the feeds of the store when they are due, and hands on the addresses of their entries. Every
 * new state is kept at once, so that a restart asks none again too early.
 */
final class FeedWatch implements AutoCloseable {

  /** Entries of a feed that are taken in at one time, the first of it. Set by hand. */
  private static final int MOST_ENTRIES = 40;

  private final Store store;
  private final FeedPoll poll;
  private final Consumer<List<String>> found;
  private final Clock clock;
  private final FeedSchedule schedule = new FeedSchedule();
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final SteadyWork work = new SteadyWork("feeds", this::askNext);

  /**
   * @param found takes the addresses of a feed's entries, also of those that are known
   */
  FeedWatch(Store store, FeedPoll poll, Consumer<List<String>> found, Clock clock) {
    this.store = store;
    this.poll = poll;
    this.found = found;
    this.clock = clock;
    store.feeds().forEach(schedule::add);
    work.start();
  }

  /** Adds a feed, which is asked at once; one that is known is asked again. */
  void add(String url) {
    FeedState state = FeedState.fresh(url, clock.instant());
    store.feed(url, state);
    schedule.add(state);
  }

  synchronized void remove(String url) {
    schedule.remove(url);
    store.removeFeed(url);
  }

  List<FeedState> feeds() {
    return store.isShared() ? store.feeds() : schedule.feeds();
  }

  /** Asks the feed that is due; returns whether one was. */
  private boolean askNext() {
    FeedState due = mayAsk() ? schedule.take(clock.instant()) : null;
    if (due != null) {
      ask(due);
    }
    return due != null;
  }

  /** Of several desks one asks; the others add and remove feeds in the store. */
  private boolean mayAsk() {
    if (!store.isShared()) {
      return true;
    }
    try {
      boolean leads = store.leads();
      if (leads) {
        List<FeedState> kept = store.feeds();
        schedule.feeds().stream()
            .map(FeedState::url)
            .filter(url -> kept.stream().noneMatch(feed -> feed.url().equals(url)))
            .forEach(schedule::remove);
        kept.forEach(schedule::add);
      }
      return leads;
    } catch (StoreException e) {
      return false;
    }
  }

  /** Asks one feed; whatever goes wrong is its failure, and no other feed waits for it. */
  private void ask(FeedState feed) {
    FeedState next;
    List<String> entries = List.of();
    try {
      PollOutcome outcome = poll.ask(feed);
      next = next(feed, outcome);
      entries = outcome instanceof PollOutcome.Read read ? entries(read) : List.of();
    } catch (RuntimeException e) {
      next = next(feed, new PollOutcome.Failed("a fault: " + e, Duration.ZERO, Duration.ZERO));
    }
    schedule.done(feed.url(), next);
    try {
      if (keep(feed.url(), next)) {
        found.accept(entries);
      }
    } catch (RuntimeException e) {
      schedule.add(
          next(next, new PollOutcome.Failed("cannot be kept: " + e, Duration.ZERO, Duration.ZERO)));
    }
  }

  private FeedState next(FeedState feed, PollOutcome outcome) {
    return PollRules.DEFAULT.next(feed, outcome, clock.instant(), random.nextDouble());
  }

  /** The newest addresses of the web; whatever else a feed names, a file too, is left out. */
  private static List<String> entries(PollOutcome.Read read) {
    List<String> entries = new ArrayList<>();
    for (SourceItem item : read.feed().items()) {
      String url = item.url();
      if (url != null && WebAddress.isOne(url) && entries.size() < MOST_ENTRIES) {
        entries.add(url);
      }
    }
    return entries;
  }

  /** Keeps the new state, unless the feed was removed meanwhile. */
  private synchronized boolean keep(String url, FeedState next) {
    boolean watched =
        schedule.feeds().stream().anyMatch(one -> one.url().equals(next.url()))
            && (!store.isShared() || store.feeds().stream().anyMatch(one -> one.url().equals(url)));
    boolean kept = watched && !work.isClosed();
    if (kept) {
      store.feed(url, next);
    }
    return kept;
  }

  /** Stops asking; waits for the answer that is under way for a moment. */
  @Override
  public void close() {
    work.close();
  }
}

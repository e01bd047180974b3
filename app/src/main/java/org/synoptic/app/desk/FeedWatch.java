package org.synoptic.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.poll.FeedPoll;
import org.synoptic.gather.poll.FeedSchedule;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.gather.poll.PollOutcome;
import org.synoptic.gather.poll.PollRules;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.store.Store;

/**
 * Asks the feeds of the store when they are due, and hands on the addresses of their entries. Every
 * new state is kept at once, so that a restart asks none again too early.
 */
final class FeedWatch implements AutoCloseable {

  /** The longest wait before looking for feeds that were added. Set by hand. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Store store;
  private final FeedPoll poll;
  private final Consumer<List<String>> found;
  private final Clock clock;
  private final FeedSchedule schedule = new FeedSchedule();
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Thread thread = new Thread(this::run, "feeds");
  private volatile boolean closed;

  /**
   * @param found takes the addresses of a feed's entries, also of those that are known
   */
  FeedWatch(Store store, FeedPoll poll, Consumer<List<String>> found, Clock clock) {
    this.store = store;
    this.poll = poll;
    this.found = found;
    this.clock = clock;
    store.feeds().forEach(schedule::add);
    thread.setDaemon(true);
    thread.start();
  }

  /** Adds a feed, which is asked at once; one that is known is asked again. */
  void add(String url) {
    FeedState state = FeedState.fresh(url, clock.instant());
    store.feed(url, state);
    schedule.add(state);
  }

  void remove(String url) {
    schedule.remove(url);
    store.removeFeed(url);
  }

  List<FeedState> feeds() {
    return schedule.feeds();
  }

  private void run() {
    while (!closed) {
      FeedState due = schedule.take(clock.instant());
      if (due == null) {
        sleep();
      } else {
        ask(due);
      }
    }
  }

  private void ask(FeedState feed) {
    PollOutcome outcome = poll.ask(feed);
    Instant now = clock.instant();
    FeedState next = PollRules.DEFAULT.next(feed, outcome, now, random.nextDouble());
    boolean kept = schedule.feeds().stream().anyMatch(one -> one.url().equals(feed.url()));
    if (kept && !closed) {
      store.feed(feed.url(), next);
    }
    schedule.done(feed.url(), next);
    if (outcome instanceof PollOutcome.Read read && kept) {
      found.accept(
          read.feed().items().stream().map(SourceItem::url).filter(FeedWatch::isKnown).toList());
    }
  }

  private static boolean isKnown(@Nullable String url) {
    return url != null;
  }

  private void sleep() {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** Stops asking; waits for the answer that is under way for a moment. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(LOOK.multipliedBy(2).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

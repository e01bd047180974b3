package org.synoptic.gather.poll;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.WebAddress;

/**
 * Which feed is asked next. Of the feeds that are due, those that succeed come before those that
 * fail, and the quick before the slow, so that no number of hostile feeds keeps the good ones
 * waiting for longer than one answer takes. Of one host there is one at a time.
 *
 * <p>May be used by several threads.
 */
public final class FeedSchedule {

  private static final Comparator<FeedState> ORDER =
      Comparator.comparing((FeedState feed) -> feed.failures() > 0)
          .thenComparing(FeedState::took)
          .thenComparing(FeedSchedule::due)
          .thenComparing(FeedState::url);

  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> busyHosts = new HashSet<>();

  /** Adds a feed, or replaces its state. */
  public synchronized void add(FeedState feed) {
    feeds.put(feed.url(), feed);
  }

  /** Forgets a feed. */
  public synchronized void remove(String url) {
    feeds.remove(url);
  }

  /** All feeds, in the order in which they were added. */
  public synchronized List<FeedState> feeds() {
    return List.copyOf(feeds.values());
  }

  /**
   * Takes the feed to ask now; null where none is due, or the hosts of all that are due are busy.
   * {@link #done} must follow.
   */
  public synchronized @Nullable FeedState take(Instant now) {
    FeedState first = null;
    for (FeedState feed : feeds.values()) {
      boolean due = !due(feed).isAfter(now);
      if (due && (first == null || ORDER.compare(feed, first) < 0) && isFree(feed)) {
        first = feed;
      }
    }
    if (first != null) {
      asked.add(first.url());
      busyHosts.add(host(first.url()));
    }
    return first;
  }

  /**
   * Puts back a feed that was taken.
   *
   * @param url by which it was taken
   * @param next its new state, perhaps of another address
   */
  public synchronized void done(String url, FeedState next) {
    asked.remove(url);
    busyHosts.remove(host(url));
    if (feeds.remove(url) != null) {
      feeds.putIfAbsent(next.url(), next);
    }
  }

  /** When the next feed is due that can be asked; null where there is none until one is done. */
  public synchronized @Nullable Instant nextDue() {
    return feeds.values().stream()
        .filter(feed -> feed.nextCheck() != null && isFree(feed))
        .map(FeedSchedule::due)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isFree(FeedState feed) {
    return !asked.contains(feed.url()) && !busyHosts.contains(host(feed.url()));
  }

  private static Instant due(FeedState feed) {
    Instant next = feed.nextCheck();
    return next == null ? Instant.MAX : next;
  }

  private static String host(String url) {
    String host = WebAddress.hostOf(url);
    return host == null ? url : host;
  }
}

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

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> busyHosts = new HashSet<>();

  /** A feed, and the host that it is asked of. */
  private record Place(FeedState feed, String host) {

    static Place of(FeedState feed) {
      return new Place(feed, hostOf(feed.url()));
    }

    Instant due() {
      return FeedSchedule.due(feed);
    }
  }

  /** Adds a feed, or replaces its state. */
  public synchronized void add(FeedState feed) {
    places.put(feed.url(), Place.of(feed));
  }

  /** Forgets a feed. */
  public synchronized void remove(String url) {
    places.remove(url);
  }

  /** All feeds, in the order in which they were added. */
  public synchronized List<FeedState> feeds() {
    return places.values().stream().map(Place::feed).toList();
  }

  /**
   * Takes the feed to ask now; null where none is due, or the hosts of all that are due are busy.
   * {@link #done} must follow.
   */
  public synchronized @Nullable FeedState take(Instant now) {
    Place first = null;
    for (Place place : places.values()) {
      boolean due = !place.due().isAfter(now);
      boolean before = first == null || ORDER.compare(place.feed(), first.feed()) < 0;
      if (due && before && isFree(place)) {
        first = place;
      }
    }
    if (first == null) {
      return null;
    }
    asked.add(first.feed().url());
    busyHosts.add(first.host());
    return first.feed();
  }

  /**
   * Puts back a feed that was taken.
   *
   * @param url by which it was taken
   * @param next its new state, perhaps of another address
   */
  public synchronized void done(String url, FeedState next) {
    asked.remove(url);
    busyHosts.remove(hostOf(url));
    if (places.remove(url) != null) {
      places.putIfAbsent(next.url(), Place.of(next));
    }
  }

  /** When the next feed is due that can be asked; null where there is none until one is done. */
  public synchronized @Nullable Instant nextDue() {
    return places.values().stream()
        .filter(place -> place.feed().nextCheck() != null && isFree(place))
        .map(Place::due)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isFree(Place place) {
    return !asked.contains(place.feed().url()) && !busyHosts.contains(place.host());
  }

  private static Instant due(FeedState feed) {
    Instant next = feed.nextCheck();
    return next == null ? Instant.MAX : next;
  }

  private static String hostOf(String url) {
    String host = WebAddress.hostOf(url);
    return host == null ? url : host;
  }
}

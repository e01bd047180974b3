package org.synoptic.app.desk;

import java.time.Clock;
import java.util.List;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.Pages;
import org.synoptic.gather.poll.FeedPoll;

/**
 * How the desk reaches the outlets, all through one door.
 *
 * @param pages fetches pages, as their robots.txt allows
 * @param feeds asks feeds
 * @param alerts sends alerts
 */
public record Network(PageFetcher pages, FeedPoll feeds, Sender alerts) {

  /** Sends something to an address. */
  public interface Sender {
    FetchResult post(String address, List<String> fields, byte[] body);
  }

  /** Everything through this door. */
  public static Network of(Door door, Clock clock) {
    return new Network(new Pages(door, clock), new FeedPoll(door, clock), door::post);
  }
}

package org.synoptic.app.desk;

import java.time.Clock;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.Pages;
import org.synoptic.gather.poll.FeedPoll;

/**
 * How the desk reaches the outlets, all through one door.
 *
 * @param pages fetches pages, as their robots.txt allows
 * @param feeds asks feeds
 */
public record Network(PageFetcher pages, FeedPoll feeds) {

  /** Everything through this door. */
  public static Network of(Door door, Clock clock) {
    return new Network(new Pages(door, clock), new FeedPoll(door, clock));
  }
}

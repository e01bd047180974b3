package org.synoptic.app.desk;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.mail.MailTemplate;
import org.synoptic.app.mail.Mailer;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.Pages;
import org.synoptic.gather.poll.FeedPoll;

/**
 * How the desk reaches the outlets, all through one door, and those who are told of alerts.
 *
 * @param pages fetches pages, as their robots.txt allows
 * @param feeds asks feeds
 * @param alerts sends alerts
 * @param mail sends digests; null where no mail server is set up
 * @param template of a digest
 */
public record Network(
    PageFetcher pages,
    FeedPoll feeds,
    Sender alerts,
    @Nullable Mailer mail,
    MailTemplate template) {

  /** Sends something to an address. */
  public interface Sender {
    FetchResult post(String address, List<String> fields, byte[] body);

    /** Why nothing would be sent to an address; null where it would be. */
    @Nullable String refusal(String address);
  }

  /** Everything through this door, and no mail. */
  public static Network of(Door door, Clock clock) {
    return new Network(
        new Pages(door, clock),
        new FeedPoll(door, clock),
        through(door),
        null,
        MailTemplate.STANDARD);
  }

  /** The same with a mail server. */
  public Network with(Mailer mailer, MailTemplate digest) {
    return new Network(pages, feeds, alerts, mailer, digest);
  }

  private static Sender through(Door door) {
    return new Sender() {
      @Override
      public FetchResult post(String address, List<String> fields, byte[] body) {
        return door.post(address, fields, body);
      }

      @Override
      public @Nullable String refusal(String address) {
        return door.refusal(address);
      }
    };
  }
}

package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.mail.MailSettings;
import org.synoptic.store.Alert;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;
import org.synoptic.store.search.Found;
import org.synoptic.text.Sha256;

/** What is watched: each new report and each edit is laid beside it, and what fits is told. */
final class Watches {

  /** What a new watch is told at once of what is there already. Set by hand. */
  private static final int MOST_INITIAL = 20;

  /** Watches of a desk. Set by hand: each new report is laid beside all of them. */
  private static final int MOST_WATCHES = 200;

  private static final int TOKEN_BYTES = 24;

  /** How long a message waits for more of its watch. Set by hand. */
  private static final Duration GATHERING = Duration.ofMinutes(10);

  /** When the messages of the day are sent, UTC. Set by hand: before most people begin to work. */
  private static final int DAILY_HOUR = 5;

  private final Store store;
  private final Desk desk;
  private final Network network;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Watches(Store store, Desk desk, Network network, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.network = network;
    this.clock = clock;
  }

  /**
   * A watch that has just been made.
   *
   * @param token of its feed, which is told this once
   */
  record Made(Watch watch, String token) {}

  /**
   * Watches something from now on, and tells what is there already.
   *
   * @throws IllegalArgumentException with a sentence, when there are too many, or nothing would be
   *     sent to {@code to}
   */
  Made add(
      Watch.Kind kind, String subject, String label, Watch.Channel channel, @Nullable String to) {
    String refusal = refusal(channel, to);
    if (refusal != null) {
      throw new IllegalArgumentException(refusal);
    }
    if (store.watches().size() >= MOST_WATCHES) {
      throw new IllegalArgumentException("There are " + MOST_WATCHES + " watches already.");
    }
    String token = secret();
    String secret = channel == Watch.Channel.WEBHOOK ? secret() : null;
    Watch watch =
        store.addWatch(
            new Watch(
                0, clock.instant(), 0, kind, subject, label, hash(token), channel, to, secret));
    tellInitial(watch);
    return new Made(watch, token);
  }

  private @Nullable String refusal(Watch.Channel channel, @Nullable String to) {
    if (channel == Watch.Channel.FEED || to == null) {
      return null;
    }
    if (!channel.isMail()) {
      String refusal = network.alerts().refusal(to);
      return refusal == null ? null : "Nothing can be sent there: " + refusal + ".";
    }
    if (network.mail() == null) {
      return "No mail server is set up: the guide says how, at “Watching”.";
    }
    return MailSettings.isMailbox(to) ? null : "“" + to + "” is no address of a mailbox.";
  }

  private String secret() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  /** The watch of a feed's token; null for an unknown or revoked one. */
  @Nullable Watch of(String token) {
    String hash = hash(token);
    return store.watches().stream()
        .filter(watch -> watch.token().equals(hash))
        .findFirst()
        .orElse(null);
  }

  private void tellInitial(Watch watch) {
    if (watch.kind() == Watch.Kind.STORY) {
      StoryLine story = desk.story(watch.subject());
      if (story != null) {
        tellFacts(watch, story, story.reports().get(0).id(), "", true);
      }
      return;
    }
    Found found = desk.search(SearchAddress.query(watch.subject()), 0, MOST_INITIAL);
    for (int i = found.hits().size() - 1; i >= 0; i--) {
      tellReport(watch, found.hits().get(i).report(), true);
    }
  }

  /** Tells the watches what one fetch brought that is new. */
  void look(Revision revision) {
    List<Watch> watches = store.watches();
    String report = revision.report();
    StoryLine story = desk.story(report);
    if (watches.isEmpty() || story == null) {
      return;
    }
    boolean first = store.revisions(report).get(0).number() == revision.number();
    for (Watch watch : watches) {
      boolean concerned =
          revision.number() > watch.after()
              && (watch.kind() == Watch.Kind.STORY
                  ? isOf(watch, story)
                  : desk.fits(SearchAddress.query(watch.subject()), report));
      if (concerned && first) {
        tellReport(watch, report, false);
        tellFacts(watch, story, report, report, false);
      } else if (concerned) {
        tellEdits(watch, story, revision);
      }
    }
  }

  private boolean isOf(Watch watch, StoryLine story) {
    StoryLine watched = desk.story(watch.subject());
    return watched != null && watched.id().equals(story.id());
  }

  private void tellReport(Watch watch, String report, boolean initial) {
    ReportLine line = desk.line(report);
    StoryLine story = desk.story(report);
    if (line != null && story != null) {
      String sentence = outlet(report) + ": “" + line.headline() + "”";
      tell(watch, "report " + report, report, story, sentence, initial);
    }
  }

  private void tellFacts(
      Watch watch, StoryLine story, String report, String only, boolean initial) {
    if (story.reports().size() > 1) {
      for (Facts.Fact fact : Facts.of(desk.account(story, Desk.NOW), only, this::outlet)) {
        tell(watch, fact.thing(), report, story, fact.sentence(), initial);
      }
    }
  }

  private void tellEdits(Watch watch, StoryLine story, Revision revision) {
    String report = revision.report();
    for (ToldEdit edit : desk.edits(report, Desk.NOW)) {
      if (edit.after().number() == revision.number()) {
        String sentence = outlet(report) + " changed its report: " + edit.edit().sentence();
        tell(watch, "edit " + revision.number() + sentence, report, story, sentence, false);
      }
    }
  }

  private String outlet(String report) {
    ReportLine line = desk.line(report);
    return line == null ? "A report" : OutletNames.of(line);
  }

  private void tell(
      Watch watch, String thing, String report, StoryLine story, String sentence, boolean initial) {
    Instant now = clock.instant();
    Instant next = next(watch.channel(), now);
    store.addAlert(
        new Alert(
            0, watch.number(), thing, now, report, story.id(), sentence, initial, next, 0, null));
  }

  /** When an alert is sent; null where it stands in the feed alone. */
  private static @Nullable Instant next(Watch.Channel channel, Instant now) {
    return switch (channel) {
      case FEED -> null;
      case WEBHOOK, TEXT -> now;
      case MAIL -> now.plus(GATHERING);
      case DAILY -> {
        OffsetDateTime day =
            now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).withHour(DAILY_HOUR);
        yield (day.toInstant().isAfter(now) ? day : day.plusDays(1)).toInstant();
      }
    };
  }
}

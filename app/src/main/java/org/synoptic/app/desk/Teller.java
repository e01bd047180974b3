package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.HttpStatus;
import org.synoptic.store.Alert;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;
import org.synoptic.store.Watch;

/** Lays what comes beside the watches, and sends alerts where that was asked for. */
final class Teller implements AutoCloseable {

  private static final String LAST = "told";
  private static final int AT_ONCE = 100;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Waits between tries to send an alert; after the last it is given up. Set by hand. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

  private final Store store;
  private final Watches watches;
  private final Indexer indexer;
  private final Network.Sender sender;
  private final Clock clock;
  private final SteadyWork work = new SteadyWork("alerts", this::work);

  Teller(Store store, Watches watches, Indexer indexer, Network.Sender sender, Clock clock) {
    this.store = store;
    this.watches = watches;
    this.indexer = indexer;
    this.sender = sender;
    this.clock = clock;
    work.start();
  }

  /** Returns whether there was something to do. */
  private boolean work() {
    if (!store.leads()) {
      return false;
    }
    boolean worked = indexer.isUpToDate() && lookAtNext();
    return sendNext() || worked;
  }

  /** What was looked at is kept after it was told, so that a kill loses no alert. */
  private boolean lookAtNext() {
    String last = store.setting(LAST);
    List<Revision> next = store.after(last == null ? 0 : Long.parseLong(last), AT_ONCE);
    for (Revision revision : next) {
      if (work.isClosed()) {
        return false;
      }
      look(revision);
      store.setting(LAST, Long.toString(revision.number()));
    }
    return !next.isEmpty();
  }

  /** What cannot be read from the store now is told later. */
  private void look(Revision revision) {
    try {
      watches.look(revision);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError fault) {
      // A fault in one report keeps no other from being told.
    }
  }

  private boolean sendNext() {
    List<Alert> due = store.dueAlerts(clock.instant(), AT_ONCE);
    for (Alert alert : due) {
      for (Watch watch : store.watches()) {
        if (watch.number() == alert.watch() && !work.isClosed()) {
          store.replace(sent(watch, alert));
        }
      }
    }
    return !due.isEmpty();
  }

  private Alert sent(Watch watch, Alert alert) {
    String failure = failure(watch, alert);
    Instant again =
        failure != null && alert.tries() < WAITS.size()
            ? clock.instant().plus(WAITS.get(alert.tries()))
            : null;
    return alert.tried(again, failure);
  }

  private @Nullable String failure(Watch watch, Alert alert) {
    String target = watch.target();
    if (target == null) {
      return null;
    }
    boolean json = watch.channel() == Watch.Channel.WEBHOOK;
    byte[] body = (json ? json(watch, alert) : alert.sentence()).getBytes(StandardCharsets.UTF_8);
    FetchResult result = sender.post(target, json ? signed(watch, body) : titled(watch), body);
    if (result instanceof FetchFailure failure) {
      return failure.sentence();
    }
    int status = ((Capture) result).status();
    return status / 100 == 2 ? null : HttpStatus.sentence(status);
  }

  private static List<String> titled(Watch watch) {
    String ascii = watch.label().replaceAll("[^ -~]", "?");
    return List.of("Content-Type: text/plain; charset=utf-8", "Title: " + ascii);
  }

  /** The signature is over the time and the body, so that an old message cannot be sent again. */
  private List<String> signed(Watch watch, byte[] body) {
    String time = Long.toString(clock.instant().getEpochSecond());
    String secret = watch.secret() == null ? "" : watch.secret();
    return List.of(
        "Content-Type: application/json",
        "Synoptic-Timestamp: " + time,
        "Synoptic-Signature: sha256=" + signature(secret, time, body));
  }

  static String signature(String secret, String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static String json(Watch watch, Alert alert) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("alert", alert.number());
      json.writeStringField("watch", watch.label());
      json.writeStringField("at", alert.at().toString());
      json.writeStringField("sentence", alert.sentence());
      json.writeBooleanField("initial", alert.initial());
      json.writeStringField("report", alert.report());
      json.writeStringField("story", alert.story());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Stops; waits for the message that is under way for a moment. */
  @Override
  public void close() {
    work.close();
  }
}

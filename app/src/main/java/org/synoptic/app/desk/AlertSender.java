package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.mail.MailTemplate;
import org.synoptic.app.mail.Mailer;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.HttpStatus;
import org.synoptic.store.Alert;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;

/** Writes alerts as their receivers take them, and sends them. */
final class AlertSender {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Store store;
  private final Network.Sender sender;
  private final @Nullable Mailer mail;
  private final MailTemplate template;
  private final Clock clock;

  AlertSender(Store store, Network network, Clock clock) {
    this.store = store;
    this.sender = network.alerts();
    this.mail = network.mail();
    this.template = network.template();
    this.clock = clock;
  }

  /**
   * Sends alerts to the target of a watch.
   *
   * @param alerts one, but for mail
   * @return why they were not sent; null where they were
   */
  @Nullable String send(Watch watch, List<Alert> alerts) {
    String target = watch.target();
    if (target == null || alerts.isEmpty()) {
      return null;
    }
    return watch.channel().isMail() ? mailed(target, alerts) : posted(watch, target, alerts.get(0));
  }

  private @Nullable String posted(Watch watch, String target, Alert alert) {
    boolean json = watch.channel() == Watch.Channel.WEBHOOK;
    byte[] body = (json ? json(watch, alert) : alert.sentence()).getBytes(StandardCharsets.UTF_8);
    FetchResult result = sender.post(target, json ? signed(watch, body) : titled(watch), body);
    if (result instanceof FetchFailure failure) {
      return failure.sentence();
    }
    int status = ((Capture) result).status();
    return status / 100 == 2 ? null : HttpStatus.sentence(status);
  }

  private @Nullable String mailed(String target, List<Alert> alerts) {
    if (mail == null) {
      return "no mail server is set up";
    }
    List<Map<String, String>> lines = alerts.stream().map(this::fields).toList();
    List<String> labels = lines.stream().map(line -> line.getOrDefault("watch", "")).toList();
    Map<String, String> values =
        Map.of(
            "count",
            alerts.size() + (alerts.size() == 1 ? " alert" : " alerts"),
            "watches",
            String.join(", ", labels.stream().distinct().toList()));
    return mail.send(target, template.subject(values), template.body(values, lines));
  }

  private Map<String, String> fields(Alert alert) {
    String label =
        store.watches().stream()
            .filter(watch -> watch.number() == alert.watch())
            .map(Watch::label)
            .findFirst()
            .orElse("");
    return Map.of(
        "watch",
        label,
        "at",
        DeskFrame.time(alert.at()),
        "sentence",
        alert.sentence(),
        "story",
        "/stories/" + alert.story(),
        "report",
        "/reports/" + alert.report());
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
}

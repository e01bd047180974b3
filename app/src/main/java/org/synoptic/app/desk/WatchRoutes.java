package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.store.Alert;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;
import org.synoptic.store.search.SearchQuery;

/** What is watched, and the feeds in which alerts are told. */
final class WatchRoutes {

  /** Alerts in a feed, the latest. Set by hand. */
  private static final int MOST_ALERTS = 100;

  private static final int MAX_SUBJECT_CHARS = 3_000;
  private static final int MAX_LABEL_CHARS = 300;
  private static final String TOKEN = "[0-9a-f]{48}";

  private final Desk desk;
  private final Store store;

  WatchRoutes(Desk desk) {
    this.desk = desk;
    this.store = desk.store();
  }

  void addTo(RoutesConfig routes) {
    routes.get("/watches", this::watches);
    routes.post("/watches", this::add);
    routes.post("/watches/remove", this::remove);
    routes.get("/watch/{token}/atom", context -> feed(context, true));
    routes.get("/watch/{token}/feed.json", context -> feed(context, false));
  }

  private void watches(Context context) {
    Answers.html(
        context,
        WatchesPage.of(
            DeskFrame.of(context),
            store.watches(),
            watch -> store.alerts(watch.number(), 5),
            null,
            ""));
  }

  private void add(Context context) {
    Watch.Kind kind = one(Watch.Kind.values(), context.formParam("kind"));
    Watch.Channel channel = one(Watch.Channel.values(), context.formParam("channel"));
    String subject = Answers.required(context, "subject", "What is to be watched?");
    if (subject.length() > MAX_SUBJECT_CHARS || !isKnown(kind, subject)) {
      throw new BadRequestResponse("There is nothing of that name to watch.");
    }
    String label = Answers.required(context, "label", "By what name is it to be told?");
    String target = target(context, channel);
    Watches.Made made;
    try {
      made =
          desk.watches()
              .add(
                  kind,
                  subject,
                  label.substring(0, Math.min(MAX_LABEL_CHARS, label.length())),
                  channel,
                  target);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    Answers.html(
        context,
        WatchesPage.of(
            DeskFrame.of(context),
            store.watches(),
            watch -> store.alerts(watch.number(), 5),
            made,
            base(context)));
  }

  private boolean isKnown(Watch.Kind kind, String subject) {
    return kind == Watch.Kind.STORY
        ? desk.story(subject) != null
        : subject.startsWith("/search?") && !query(subject).isEmpty();
  }

  private static SearchQuery query(String address) {
    try {
      return SearchAddress.query(address);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("The address of the search cannot be read: " + e.getMessage());
    }
  }

  private static @Nullable String target(Context context, Watch.Channel channel) {
    if (channel == Watch.Channel.FEED) {
      return null;
    }
    String target = Answers.required(context, "target", "Where are alerts to be sent?");
    if (!channel.isMail() && !WebAddress.isOne(target)) {
      throw new BadRequestResponse("Alerts are sent to an address that begins with https://.");
    }
    return target;
  }

  private static <T extends Enum<T>> T one(T[] values, @Nullable String name) {
    return Stream.of(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("There is no such watch."));
  }

  private void remove(Context context) {
    String number = Answers.required(context, "number", "Which watch is to end?");
    if (!number.matches("\\d{1,18}")) {
      throw new BadRequestResponse("No watch has this number.");
    }
    store.removeWatch(Long.parseLong(number));
    context.redirect("/watches");
  }

  private void feed(Context context, boolean atom) {
    String token = context.pathParam("token");
    Watch watch = token.matches(TOKEN) ? desk.watches().of(token) : null;
    if (watch == null) {
      throw new NotFoundResponse("There is no such feed, or it was revoked.");
    }
    List<Alert> alerts = store.alerts(watch.number(), MOST_ALERTS);
    if (atom) {
      context
          .contentType("application/atom+xml; charset=utf-8")
          .result(AlertFeeds.atom(watch, alerts, base(context)));
    } else {
      context
          .contentType("application/feed+json; charset=utf-8")
          .result(AlertFeeds.json(watch, alerts, base(context)));
    }
  }

  /** The desk's own address, by the name under which it was asked and let through. */
  private static String base(Context context) {
    return RequestGuard.origin(context);
  }
}

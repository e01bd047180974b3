package org.synoptic.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Alert;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;
import org.synoptic.store.Watch;

/**
 * Sends the alerts that are due. Each receiver has a thread while something goes to it, so that a
 * slow one holds up itself alone; one that failed is left alone for a while.
 */
final class Deliveries implements AutoCloseable {

  private static final int AT_ONCE = 100;

  private static final String FAULT = "the desk could not write the message";

  /** Receivers to whom something is sent at one time. Set by hand. */
  private static final int MOST_RECEIVERS = 32;

  /** Alerts that wait in memory for their receivers. Set by hand. */
  private static final int MOST_WAITING = 5_000;

  private static final long PATIENCE_SECONDS = 3;

  /** Waits between tries to send an alert; after the last it is given up. Set by hand. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

  private final Store store;
  private final AlertSender sender;
  private final Clock clock;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0, MOST_RECEIVERS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Deliveries::thread);

  /** What waits for each receiver; the first in line may be under way. */
  private final Map<String, Queue<Sending>> lines = new HashMap<>();

  private final Set<Long> waiting = new HashSet<>();

  /** Alerts that go to one receiver in one message. */
  private record Sending(Watch watch, List<Alert> alerts) {}

  Deliveries(Store store, AlertSender sender, Clock clock) {
    this.store = store;
    this.sender = sender;
    this.clock = clock;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "delivery");
    thread.setDaemon(true);
    return thread;
  }

  /** Hands what is due to the receivers' threads; returns whether there was something. */
  boolean begin() {
    Map<Long, Watch> watches = new HashMap<>();
    store.watches().forEach(watch -> watches.put(watch.number(), watch));
    boolean begun = false;
    for (Alert alert : due()) {
      Watch watch = watches.get(alert.watch());
      if (watch != null && watch.target() != null && !isWaiting(alert)) {
        begun |= begin(watch, watch.channel().isMail() ? gathered(watch, watches) : List.of(alert));
      }
    }
    return begun;
  }

  private List<Alert> due() {
    int more = waiting();
    return more >= MOST_WAITING ? List.of() : store.dueAlerts(clock.instant(), AT_ONCE + more);
  }

  private synchronized int waiting() {
    return waiting.size();
  }

  private synchronized boolean isWaiting(Alert alert) {
    return waiting.contains(alert.number());
  }

  /** All that is to go to the mailbox of a watch: its own, or that of all daily ones. */
  private List<Alert> gathered(Watch watch, Map<Long, Watch> watches) {
    List<Alert> alerts = new ArrayList<>();
    for (Watch one : watches.values()) {
      boolean daily = watch.channel() == Watch.Channel.DAILY && one.channel() == watch.channel();
      boolean its = one.number() == watch.number();
      if (its || daily && String.valueOf(watch.target()).equals(one.target())) {
        store.unsent(one.number(), AT_ONCE + waiting()).stream()
            .filter(alert -> !isWaiting(alert) && !isLeftAlone(alert))
            .limit(AT_ONCE)
            .forEach(alerts::add);
      }
    }
    alerts.sort((one, other) -> Long.compare(one.number(), other.number()));
    return alerts;
  }

  /** An alert that failed waits until its receiver is asked again. */
  private boolean isLeftAlone(Alert alert) {
    Instant next = alert.next();
    return alert.tries() > 0 && next != null && next.isAfter(clock.instant());
  }

  /** Returns false where nothing is begun; what is due is due a moment later. */
  private synchronized boolean begin(Watch watch, List<Alert> alerts) {
    String receiver = String.valueOf(watch.target());
    Queue<Sending> line = lines.get(receiver);
    if (alerts.isEmpty() || line == null && lines.size() >= MOST_RECEIVERS) {
      return false;
    }
    Sending sending = new Sending(watch, alerts);
    alerts.forEach(alert -> waiting.add(alert.number()));
    if (line != null) {
      line.add(sending);
      return true;
    }
    lines.put(receiver, new ArrayDeque<>(List.of(sending)));
    return started(receiver, sending);
  }

  /** A thread that has just left its receiver may still be counted, so there may be none. */
  private boolean started(String receiver, Sending sending) {
    try {
      threads.execute(() -> work(receiver));
      return true;
    } catch (RejectedExecutionException e) {
      lines.remove(receiver);
      done(sending);
      return false;
    }
  }

  private void work(String receiver) {
    Instant rest = null;
    for (Sending next = next(receiver); next != null; next = next(receiver)) {
      try {
        rest = rest == null ? sent(next) : put(next, rest);
      } catch (RuntimeException e) {
        // Most likely the store is closed or full: what was not kept is due still.
      }
      done(next);
    }
  }

  private synchronized @Nullable Sending next(String receiver) {
    Queue<Sending> line = lines.get(receiver);
    Sending next = line == null ? null : line.poll();
    if (next == null) {
      lines.remove(receiver);
    }
    return next;
  }

  private synchronized void done(Sending sending) {
    sending.alerts().forEach(alert -> waiting.remove(alert.number()));
  }

  /** Returns until when a receiver that failed is left alone; null for one that did not. */
  private @Nullable Instant sent(Sending sending) {
    String failure = failure(sending);
    Instant rest = null;
    for (Alert alert : sending.alerts()) {
      boolean again = failure != null && alert.tries() < WAITS.size();
      Instant next = again ? clock.instant().plus(WAITS.get(alert.tries())) : null;
      store.replace(alert.tried(next, failure));
      rest = failure == null ? null : clock.instant().plus(WAITS.get(0));
    }
    return rest;
  }

  /** A fault over some alerts counts as a try to send them, so that they hold up no others. */
  private @Nullable String failure(Sending sending) {
    try {
      return sender.send(sending.watch(), sending.alerts());
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException fault) {
      return FAULT;
    }
  }

  /** What waits behind a failure waits until the receiver is asked again. */
  private Instant put(Sending sending, Instant rest) {
    sending.alerts().forEach(alert -> store.replace(alert.later(rest)));
    return rest;
  }

  /** Begins nothing more; waits for what is under way for a moment. */
  @Override
  public void close() {
    synchronized (this) {
      lines.clear();
    }
    threads.shutdown();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

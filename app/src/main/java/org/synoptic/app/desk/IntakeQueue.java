package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.synoptic.store.Pending;
import org.synoptic.store.ReportIds;
import org.synoptic.store.Store;

/**
 * What waits to be taken in. One thread takes in what a person adds, another one what feeds lead
 * to, one thing after the other.
 */
final class IntakeQueue implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;
  private static final byte[] NOTHING = {};

  /** How often something is begun that a kill or a failure interrupted. Set by hand. */
  private static final int MOST_TRIES = 3;

  private final Store store;
  private final Intake intake;
  private final StoryBoard board;
  private final Regrouping regrouping;
  private final UnaryOperator<String> feeds;
  private final ExecutorService line = Executors.newSingleThreadExecutor(IntakeQueue::thread);

  /** For what feeds lead to, so that a person's own things need not wait for it. */
  private final ExecutorService entries = Executors.newSingleThreadExecutor(IntakeQueue::thread);

  private final Set<String> queued = ConcurrentHashMap.newKeySet();
  private final AtomicInteger waiting = new AtomicInteger();

  /** Numbers of what this desk is about to take in. */
  private final Set<Long> begun = ConcurrentHashMap.newKeySet();

  /**
   * @param feeds watches a feed and says what became of it
   */
  IntakeQueue(
      Store store,
      Intake intake,
      StoryBoard board,
      Regrouping regrouping,
      UnaryOperator<String> feeds) {
    this.store = store;
    this.intake = intake;
    this.board = board;
    this.regrouping = regrouping;
    this.feeds = feeds;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "intake");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins with what the store has from an earlier run. */
  void resume() {
    store.pending().forEach(this::submit);
  }

  /** Takes in files, folders and addresses of this machine. */
  void add(List<String> inputs) {
    inputs.forEach(input -> submit(line, input, () -> intake.add(input)));
  }

  /** Keeps something and takes it in; it is kept when this returns. */
  void pend(Pending.Kind kind, String name, byte[] content) {
    submit(store.pend(kind, name, content));
  }

  void pend(Pending.Kind kind, String name) {
    pend(kind, name, NOTHING);
  }

  /** What a kill or a failure interrupts is begun again at the next start, some times. */
  private void submit(Pending pending) {
    if (pending.kind() == Pending.Kind.GIVEN_UP) {
      return;
    }
    if (pending.tries() >= MOST_TRIES) {
      intake.note(
          pending.name(), "it was not taken in: each try failed, or the desk ended while it tried");
      store.done(pending);
      return;
    }
    begun.add(pending.number());
    submit(line, pending.name(), () -> takeOnce(pending));
  }

  /** Does what another desk on the same store left undone. */
  void follow() {
    store.pending().stream().filter(one -> !begun.contains(one.number())).forEach(this::submit);
    regrouping.regroup();
  }

  /** Another desk may have it, or have taken it in since. */
  private void takeOnce(Pending pending) {
    try {
      if (store.claim(pending) && store.isPending(pending)) {
        take(pending, store.begin(pending));
        store.done(pending);
      }
    } finally {
      store.release(pending);
      begun.remove(pending.number());
    }
  }

  private void take(Pending pending, byte[] content) {
    switch (pending.kind()) {
      case ADDRESS -> intake.add(pending.name());
      case FILE -> intake.add(pending.name(), content);
      case SENT -> intake.addSent(pending.name(), content);
      case FEED -> intake.note(pending.name(), feeds.apply(pending.name()));
      case GIVEN_UP -> throw new IllegalStateException("it waits for a person");
    }
  }

  /** Takes in what a feed leads to and is not known yet. */
  void addNew(List<String> addresses) {
    List<String> news =
        addresses.stream()
            .filter(url -> !store.hasEntry(url) && !board.view().knows(ReportIds.ofAddress(url)))
            .toList();
    for (String address : news) {
      if (queued.add(address)) {
        submit(
            entries,
            address,
            () -> {
              try {
                String why = intake.addEntry(address);
                if (why != null) {
                  store.pend(Pending.Kind.GIVEN_UP, address, why.getBytes(StandardCharsets.UTF_8));
                }
              } finally {
                queued.remove(address);
              }
            });
      }
    }
  }

  /** The entries of feeds that were given up, the latest first. */
  List<GivenUp> givenUp() {
    List<GivenUp> all = new ArrayList<>();
    for (Pending pending : store.pending()) {
      if (pending.kind() == Pending.Kind.GIVEN_UP) {
        String why = new String(store.content(pending), StandardCharsets.UTF_8);
        all.add(0, new GivenUp(pending.number(), pending.name(), why));
      }
    }
    return all;
  }

  /** Forgets an entry that was given up; tries it once more before, where that is asked for. */
  boolean endGivenUp(long number, boolean again) {
    for (Pending pending : store.pending()) {
      if (pending.number() == number && pending.kind() == Pending.Kind.GIVEN_UP) {
        if (again) {
          pend(Pending.Kind.ADDRESS, pending.name());
        }
        store.done(pending);
        return true;
      }
    }
    return false;
  }

  /** What goes wrong with one thing is told, and ends nothing else. */
  private void submit(ExecutorService thread, String what, Runnable work) {
    waiting.incrementAndGet();
    thread.execute(
        () -> {
          try {
            work.run();
            if (waiting.get() == 1 && store.leads()) {
              regrouping.regroup();
            }
          } catch (RuntimeException e) {
            intake.note(what, "it was not taken in: " + e.getMessage());
          } finally {
            waiting.decrementAndGet();
          }
        });
  }

  /** How many things were added and are not yet taken in. */
  int waiting() {
    return waiting.get();
  }

  /** Waits for what is being taken in, for some seconds. */
  @Override
  public void close() {
    entries.shutdownNow();
    line.shutdown();
    try {
      line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      entries.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

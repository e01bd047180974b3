package org.synoptic.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;
import org.synoptic.store.search.ReportIndex;

/**
 * Removes the reports of stories that are asleep and got no report for some days, with their pages.
 * Stories that a person decided about, marked, checked or watches stay for ever.
 */
final class Retention implements AutoCloseable {

  /** Time between two looks. Set by hand: stories fall asleep by the day. */
  private static final Duration LOOK = Duration.ofHours(6);

  private final Store store;
  private final StoryBoard board;
  private final ReportIndex index;
  private final Clock clock;
  private final int days;
  private final BiConsumer<String, String> notes;
  private final SteadyWork work = new SteadyWork("retention", this::look);
  private @Nullable Instant next;

  /**
   * Does nothing before {@link #start}.
   *
   * @param days after the last report of a story; 0 to keep all
   * @param notes takes what was done, by what and as a sentence
   */
  Retention(
      Store store,
      StoryBoard board,
      ReportIndex index,
      Clock clock,
      int days,
      BiConsumer<String, String> notes) {
    this.store = store;
    this.board = board;
    this.index = index;
    this.clock = clock;
    this.days = days;
    this.notes = notes;
  }

  /** Looks from now on, unless everything is kept. */
  void start() {
    if (days > 0) {
      work.start();
    }
  }

  /** Returns false: once in a while is enough. */
  private boolean look() {
    Instant now = clock.instant();
    Instant due = next;
    if (board.isReady() && (due == null || !now.isBefore(due))) {
      next = now.plus(LOOK);
      run();
    }
    return false;
  }

  /** Removes what is not to be kept, where this desk leads; returns how many reports. */
  int run() {
    Set<String> kept = named();
    kept.add(lastCaptured());
    List<KeptStory> old = new ArrayList<>();
    for (KeptStory story : board.view().asleepSince(clock.instant().minus(Duration.ofDays(days)))) {
      if (!kept.contains(story.id()) && story.reports().stream().noneMatch(kept::contains)) {
        old.add(story);
      }
    }
    Set<String> reports = new TreeSet<>();
    old.forEach(story -> reports.addAll(story.reports()));
    int removed = store.leads() ? store.remove(reports).size() : 0;
    Set<String> left = new TreeSet<>(reports);
    left.removeIf(report -> store.line(report) == null);
    Set<String> gone = new TreeSet<>();
    for (KeptStory story : old) {
      if (story.reports().stream().noneMatch(left::contains)) {
        gone.add(story.id());
      }
    }
    reports.removeAll(left);
    if (!reports.isEmpty()) {
      index.remove(reports);
      board.forget(gone);
    }
    if (removed > 0) {
      board.regroup(clock.instant());
      board.keep();
      notes.accept(
          "kept for " + days + " days",
          removed + " reports of " + gone.size() + " sleeping stories were removed");
    }
    return removed;
  }

  /** The report of the last capture, which the store does not remove. */
  private String lastCaptured() {
    List<Revision> last = store.after(store.lastCapture() - 1, 1);
    return last.isEmpty() ? "" : last.get(0).report();
  }

  /** The ids of reports and stories that a person named in what holds. */
  private Set<String> named() {
    Set<String> undone = new HashSet<>();
    List<Decision> decisions = store.decisions();
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.UNDO) {
        undone.addAll(decision.reports());
      }
    }
    Set<String> named = new HashSet<>();
    for (Decision decision : decisions) {
      if (!undone.contains(Long.toString(decision.number()))) {
        named.addAll(withReport(decision.reports()));
        named.addAll(withReport(decision.others()));
      }
    }
    for (Watch watch : store.watches()) {
      if (watch.kind() == Watch.Kind.STORY) {
        named.addAll(withReport(List.of(watch.subject())));
      }
    }
    return named;
  }

  /** A story that has joined another is known by the report that it is named after. */
  private static List<String> withReport(List<String> ids) {
    List<String> all = new ArrayList<>(ids);
    for (String id : ids) {
      if (id.startsWith(KeptStory.ID)) {
        all.add(id.substring(KeptStory.ID.length()));
      }
    }
    return all;
  }

  @Override
  public void close() {
    work.close();
  }
}

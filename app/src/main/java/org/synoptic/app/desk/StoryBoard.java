package org.synoptic.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.model.Page;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;

/**
 * The stories as they stand: the log of the store, grouped. One thread at a time adds to them; who
 * reads how they stand now waits for nobody. Safe for use by several threads.
 */
final class StoryBoard {

  private static final int AT_ONCE = 100;

  /** Ticks after which stories are kept anew: a start reads these again. Set by hand. */
  private static final int MOST_UNKEPT = 500;

  private final Store store;
  private final Instant until;
  private final StoryView view = new StoryView();
  private final CountDownLatch ready = new CountDownLatch(1);
  private InMemoryState state = new InMemoryState();
  private OnlineStories stories = new OnlineStories(state, OnlineStories.WINDOW);
  private long lastCapture;

  /** What was kept and is shown only, until {@link #begin}. */
  private final AtomicReference<@Nullable KeptBoard> shown = new AtomicReference<>();

  /** The tick after which the stories were kept. */
  private volatile long kept;

  private volatile @Nullable StoreException failure;

  /**
   * The stories of what the store had at some time, all of the log read.
   *
   * @param until ticks after this are left out
   */
  StoryBoard(Store store, Instant until) {
    this.store = store;
    this.until = until;
    store.lines().forEach(view::put);
    readLog(0);
    ready.countDown();
  }

  /** The stories as they stand; where they were kept they are shown only, until {@link #begin}. */
  StoryBoard(Store store) {
    this.store = store;
    this.until = ReportShelf.NOW;
    this.lastCapture = store.lastCapture();
    KeptBoard kept = KeptBoard.open(store);
    Begun<Boolean> read = Begun.of(() -> kept != null && kept.read());
    store.lines().forEach(view::put);
    store.arrivals(view::came);
    store.decisions().forEach(view::decided);
    if (kept == null || !read.get()) {
      readLog(0);
      ready.countDown();
    } else {
      kept.show(view);
      shown.set(kept);
    }
  }

  /** Makes stories that were kept able to grow, beside what goes on. Who needs that begins it. */
  void begin() {
    KeptBoard kept = shown.getAndSet(null);
    if (kept != null) {
      Thread thread = new Thread(() -> goOn(kept), "stories");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Lets go of what was kept, where it was only shown. */
  void close() {
    KeptBoard kept = shown.getAndSet(null);
    if (kept != null) {
      kept.close();
    }
  }

  private synchronized void goOn(KeptBoard kept) {
    try {
      InMemoryState restored = new InMemoryState();
      OnlineStories known = kept.stories(restored);
      if (known == null) {
        view.clear();
        readLog(0);
      } else {
        state = restored;
        stories = known;
        this.kept = kept.tick();
        readLog(kept.tick());
      }
    } catch (StoreException e) {
      failure = e;
    } catch (RuntimeException | Error e) {
      failure = new StoreException("the stories could not be made of the log", e);
    } finally {
      ready.countDown();
    }
  }

  private void readLog(long after) {
    store.replay(
        after,
        tick -> {
          if (!tick.at().isAfter(until)) {
            apply(tick);
          }
        });
    show(view.lastTick());
  }

  private void awaitReady() {
    begin();
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the desk is ending", e);
    }
    if (failure != null) {
      throw new StoreException("the stories could not be read; start the desk again", failure);
    }
  }

  /** Whether something can be added without waiting for what was kept to be read. */
  boolean isReady() {
    return ready.getCount() == 0;
  }

  /** What pages show. */
  StoryView view() {
    return view;
  }

  /**
   * The stories as they stood at some time. The log is read for it only where more has changed
   * since than is remembered.
   */
  StoriesAt at(Instant time) {
    awaitReady();
    synchronized (this) {
      // Between two ticks: what has changed and what is shown belong together.
      if (view.remembers(time)) {
        return new EarlierStories(store, view, time);
      }
    }
    return new StoryBoard(store, time).view();
  }

  /**
   * Keeps what came as the next tick, and regroups the stories with it. A report that another desk
   * has kept meanwhile is left out.
   */
  void add(Instant at, List<NewReport> reports, List<Decision> decisions) {
    awaitReady();
    synchronized (this) {
      List<NewReport> news = unknown(reports);
      Tick tick;
      try {
        tick = store.append(at, false, news, decisions);
      } catch (StoreException e) {
        if (catchUp() == 0) {
          throw e;
        }
        news = unknown(news);
        tick = store.append(at, false, news, decisions);
      }
      news.forEach(report -> view.put(report.line()));
      applyKept(tick);
    }
  }

  private List<NewReport> unknown(List<NewReport> reports) {
    return reports.stream().filter(report -> !view.knows(report.line().id())).toList();
  }

  /** Groups the whole window anew, which may split stories. */
  void regroup(Instant at) {
    awaitReady();
    synchronized (this) {
      applyKept(store.append(at, true, List.of(), List.of()));
    }
  }

  /** Other desks may have kept ticks before this one. */
  private void applyKept(Tick tick) {
    if (tick.number() == view.lastTick() + 1) {
      apply(tick);
      show(tick.number());
    } else {
      catchUp();
    }
  }

  /** Takes in what other desks have kept meanwhile; returns how many ticks and pages. */
  int catchUp() {
    awaitReady();
    synchronized (this) {
      int[] news = {0};
      List<Revision> next = store.after(lastCapture, AT_ONCE);
      while (!next.isEmpty()) {
        for (Revision revision : next) {
          refresh(revision.report());
          lastCapture = revision.number();
        }
        news[0] += next.size();
        next = store.after(lastCapture, AT_ONCE);
      }
      long before = view.lastTick();
      store.replay(
          before,
          tick -> {
            apply(tick);
            news[0]++;
          });
      if (view.lastTick() > before) {
        show(view.lastTick());
      }
      return news[0];
    }
  }

  private void refresh(String report) {
    ReportLine line = store.line(report);
    if (line != null && !line.equals(view.line(report))) {
      view.replace(line, this::headline);
    }
  }

  private void apply(Tick tick) {
    for (ReportProfile report : tick.reports()) {
      view.came(report.id(), tick.number());
    }
    tick.decisions().forEach(view::decided);
    for (StoryChange change : stories.apply(tick)) {
      concerned(change).forEach(story -> view.changed(story, change));
    }
    view.reached(tick.number());
  }

  private void show(long tick) {
    view.show(tick, stories.stories(), this::headline);
  }

  /** The stories on whose pages a change is told: of a decision those of its reports now. */
  private Set<String> concerned(StoryChange change) {
    Set<String> concerned = new TreeSet<>();
    if (change.kind() == StoryChange.Kind.DECIDED) {
      for (String report : change.reports()) {
        var story = stories.storyOf(report);
        if (story != null) {
          concerned.add(story.id());
        }
      }
    } else {
      concerned.add(change.story());
    }
    return concerned;
  }

  /**
   * Keeps another fetch of a known report; returns false when its content is known.
   *
   * @param answer that brought it; null where nothing was fetched
   * @param line by which the report is shown from now on; null where the fetch holds no report
   */
  boolean revise(String report, Page page, @Nullable Capture answer, @Nullable ReportLine line) {
    awaitReady();
    synchronized (this) {
      boolean changed = store.revise(report, page, answer, line);
      if (changed && line != null) {
        view.replace(line, this::headline);
      }
      return changed;
    }
  }

  /** Forgets stories with their reports, which are gone from the store. */
  void forget(Set<String> ids) {
    awaitReady();
    synchronized (this) {
      stories.forget(ids);
      view.forget(ids);
    }
  }

  /** Keeps the stories beside the store, so that the next start need not group the log again. */
  void keep() {
    if (isReady() && failure == null) {
      synchronized (this) {
        kept = view.lastTick();
        KeptBoard.write(store, view, state, stories.links());
      }
    }
  }

  /** Keeps the stories where much has come since, so that a kill costs the next start little. */
  void keepInTime() {
    if (isReady() && view.lastTick() - kept >= MOST_UNKEPT) {
      keep();
    }
  }

  private String headline(List<ReportLine> reports) {
    return CentralHeadline.of(reports, state.reports()::get);
  }
}

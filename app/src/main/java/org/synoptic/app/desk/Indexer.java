package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.search.ReportIndex;

/**
 * Keeps the index up with the store: what came after the last capture in it is added, also what
 * came before a kill. One thread does it, and nothing interrupts that.
 */
final class Indexer implements AutoCloseable {

  /** Captures that are added at once, and are on disk together. Set by hand. */
  private static final int AT_ONCE = 100;

  /** Before the index is tried again after a failure. Set by hand. */
  private static final long PAUSE_MILLIS = 5_000;

  private static final long PATIENCE_MILLIS = 10_000;

  private final Store store;
  private final StoryBoard board;
  private final ReportShelf shelf;
  private final ReportIndex index;
  private final Thread thread = new Thread(this::run, "index");
  private boolean news = true;
  private boolean closed;
  private boolean idle;

  /** Whether what a removal left in the index was looked for, which this thread does once. */
  private boolean swept;

  Indexer(Store store, StoryBoard board, ReportShelf shelf, ReportIndex index) {
    this.store = store;
    this.board = board;
    this.shelf = shelf;
    this.index = index;
    thread.setDaemon(true);
  }

  void begin() {
    thread.start();
  }

  /** Says that something new is in the store. */
  synchronized void wake() {
    news = true;
    idle = false;
    notifyAll();
  }

  /** Whether everything that the store has is in the index. */
  synchronized boolean isUpToDate() {
    return idle;
  }

  private void run() {
    while (awaitNews()) {
      try {
        catchUp();
        rest();
      } catch (RuntimeException e) {
        // A full disk or a locked file: what is behind is added after a while.
        pause();
      }
    }
  }

  private void catchUp() {
    List<Revision> next = store.after(index.position(store::after), AT_ONCE);
    if (!swept) {
      sweep();
      swept = true;
    }
    while (!next.isEmpty() && !isClosed()) {
      add(next);
      next = store.after(next.get(next.size() - 1).number(), AT_ONCE);
    }
  }

  /** Takes out what the store lost where a removal was cut short, or done by another desk. */
  private void sweep() {
    Set<String> gone = new TreeSet<>(index.ids());
    gone.removeIf(board.view()::knows);
    if (!gone.isEmpty()) {
      index.remove(gone);
    }
  }

  private synchronized void pause() {
    news = true;
    try {
      wait(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void add(List<Revision> revisions) {
    List<ReportIndex.IndexedReport> reports = new ArrayList<>();
    for (Revision revision : revisions) {
      ReportLine line = board.view().line(revision.report());
      Article article = article(revision);
      if (line != null && article != null) {
        reports.add(new ReportIndex.IndexedReport(line, article.body()));
      }
    }
    index.add(reports, revisions.get(revisions.size() - 1));
  }

  /** What fails on one page keeps no other page out of the index. */
  private @Nullable Article article(Revision revision) {
    try {
      return shelf.article(revision);
    } catch (RuntimeException | StackOverflowError fault) {
      return null;
    }
  }

  private synchronized boolean awaitNews() {
    try {
      while (!news && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      return false;
    }
    news = false;
    return !closed;
  }

  private synchronized void rest() {
    idle = !news;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Waits for what is being added, and closes the index. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.close();
  }
}

package org.synoptic.app.desk;

import java.util.List;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;

/** Lays what comes beside the watches, and sends alerts where that was asked for. */
final class Teller implements AutoCloseable {

  private static final String LAST = "told";
  private static final int AT_ONCE = 100;

  private final Store store;
  private final Watches watches;
  private final Indexer indexer;
  private final Deliveries deliveries;
  private final SteadyWork work = new SteadyWork("alerts", this::work);

  Teller(Store store, Watches watches, Indexer indexer, Deliveries deliveries) {
    this.store = store;
    this.watches = watches;
    this.indexer = indexer;
    this.deliveries = deliveries;
    work.start();
  }

  /** Returns whether there was something to do. */
  private boolean work() {
    if (!store.leads()) {
      return false;
    }
    boolean worked = indexer.isUpToDate() && lookAtNext();
    return deliveries.begin() || worked;
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

  /** Stops; waits for the message that is under way for a moment. */
  @Override
  public void close() {
    work.close();
    deliveries.close();
  }
}

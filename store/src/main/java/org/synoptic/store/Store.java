package org.synoptic.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.model.Page;
import org.synoptic.store.people.PeopleRecord;

/**
 * What a desk keeps, in one folder. What a method that writes has returned for is on disk. Safe for
 * use by several threads, which wait for one another.
 *
 * <pre>
 *   try (Store store = Store.open(Path.of("desk"))) {
 *     store.replay(stories::apply);
 *     store.append(now, false, reports, List.of());
 *   }
 * </pre>
 */
public final class Store implements AutoCloseable {

  /** Ticks that are read at once, which bounds memory. Set by hand. */
  private static final int TICKS_AT_ONCE = 100;

  private final Database database;
  private final Path folder;
  private final @Nullable FolderLock lock;

  private Store(Database database, Path folder, @Nullable FolderLock lock) {
    this.database = database;
    this.folder = folder;
    this.lock = lock;
  }

  /** The folder of this desk alone, in which the index lies. */
  public Path folder() {
    return folder.toAbsolutePath().normalize();
  }

  /**
   * Opens the store of a folder, which is made where it is missing, for this process alone.
   *
   * @throws StoreException when it cannot be opened, is open elsewhere, or was written by a newer
   *     version
   */
  public static Store open(Path folder) {
    Path file = SqliteFile.in(folder);
    return open(folder, FolderLock.of(folder), file.toString(), () -> new SqliteFile(file));
  }

  /**
   * Opens the store in a database of PostgreSQL, which other desks may use at the same time.
   *
   * @param folder for what this desk alone needs; made where it is missing
   * @throws StoreException as {@link #open(Path)}
   */
  public static Store open(Path folder, DatabaseUrl url) {
    SqliteFile.in(folder);
    return open(folder, FolderLock.of(folder), url.toString(), () -> new PostgresDatabase(url));
  }

  /** Opens a store for {@link #backup}, also while another process has it open. */
  public static Store openToCopy(Path folder) {
    Path file = SqliteFile.in(folder);
    return open(folder, null, file.toString(), () -> new SqliteFile(file));
  }

  /** Opens the store in a database for {@link #backup}, also while desks use it. */
  public static Store openToCopy(Path folder, DatabaseUrl url) {
    SqliteFile.in(folder);
    return open(folder, null, url.toString(), () -> new PostgresDatabase(url));
  }

  private static Store open(
      Path folder, @Nullable FolderLock lock, String name, Database.Opening opening) {
    Database database = null;
    try {
      database = opening.open();
      return new Store(database, folder, lock);
    } catch (SQLException e) {
      throw new StoreException("cannot open the store " + name, e);
    } finally {
      if (database == null && lock != null) {
        lock.close();
      }
    }
  }

  /**
   * Adds a tick to the log, all of it or nothing.
   *
   * @param reports none of which is known yet
   * @param decisions are given the next numbers, in their order
   */
  public Tick append(Instant at, boolean slow, List<NewReport> reports, List<Decision> decisions) {
    return written(
        connection -> {
          long number = Sql.last(connection, "tick") + 1;
          long decision = Sql.last(connection, "decision");
          List<Decision> numbered = new ArrayList<>();
          for (Decision one : decisions) {
            numbered.add(one.numbered(++decision));
          }
          Tick tick =
              new Tick(
                  number, at, slow, reports.stream().map(NewReport::profile).toList(), numbered);
          LogRows.write(connection, tick);
          for (NewReport report : reports) {
            LogRows.write(connection, number, report);
            CaptureRows.write(connection, report.profile().id(), report.page(), report.answer());
          }
          return tick;
        });
  }

  /**
   * Keeps another fetch of a known report; returns false when its content is known.
   *
   * @param answer that brought it; null where nothing was fetched
   * @param line by which the report is shown from now on; null to leave it as it is
   */
  public boolean revise(
      String report, Page page, @Nullable Capture answer, @Nullable ReportLine line) {
    return written(
        connection -> {
          boolean changed = CaptureRows.write(connection, report, page, answer);
          if (changed && line != null) {
            LogRows.replace(connection, line);
          }
          return changed;
        });
  }

  /**
   * Removes reports with their pages and all that is remembered of them, for good. What was told of
   * them stays with its watch, and what a person decided and undid stays among the decisions. The
   * report of the last capture stays, by which the index knows how far it is.
   *
   * @return those that were removed
   */
  public Set<String> remove(Collection<String> reports) {
    return written(connection -> RemovedRows.remove(connection, reports));
  }

  /** Gives all ticks in order. Others may use the store between them. */
  public void replay(Consumer<Tick> ticks) {
    replay(0, ticks);
  }

  /** Gives the ticks after one of them in order. */
  public void replay(long after, Consumer<Tick> ticks) {
    List<Tick> next = ticks(after);
    while (!next.isEmpty()) {
      next.forEach(ticks);
      next = ticks(next.get(next.size() - 1).number());
    }
  }

  /**
   * A mark of a tick: that of another log has another one.
   *
   * @return empty where there is no such tick
   */
  public String markOf(long tick) {
    return read(connection -> LogRows.markOf(connection, tick));
  }

  /** Gives the profiles of the reports that came until a tick, in no order. */
  public void profiles(long until, Consumer<ReportProfile> profiles) {
    for (long after = 0; after < until; after += TICKS_AT_ONCE) {
      long from = after;
      long to = Math.min(until, after + TICKS_AT_ONCE);
      read(connection -> LogRows.profiles(connection, from, to)).forEach(profiles);
    }
  }

  /** The profiles of some reports by their ids. */
  public Map<String, ReportProfile> profiles(Collection<String> reports) {
    return read(connection -> LogRows.profiles(connection, reports));
  }

  /** Gives the number of the tick of each report. */
  public void arrivals(BiConsumer<String, Long> arrivals) {
    read(connection -> LogRows.arrivals(connection)).forEach(arrivals);
  }

  /** The number of the last capture; 0 for none. */
  public long lastCapture() {
    return read(connection -> Sql.last(connection, "capture"));
  }

  private List<Tick> ticks(long after) {
    return read(connection -> LogRows.ticks(connection, after, TICKS_AT_ONCE));
  }

  /** The lines of all reports. */
  public List<ReportLine> lines() {
    return read(connection -> LogRows.lines(connection));
  }

  /** The line of a report; null for an unknown one. */
  public @Nullable ReportLine line(String report) {
    return find(connection -> LogRows.line(connection, report));
  }

  /** The number that the next decision has. */
  public long nextDecision() {
    return read(connection -> Sql.last(connection, "decision") + 1);
  }

  /** All decisions, the oldest first. */
  public List<Decision> decisions() {
    return read(connection -> LogRows.decisions(connection));
  }

  /** The captures of a report, the oldest first; none of an unknown one. */
  public List<Page> captures(String report) {
    return read(connection -> CaptureRows.read(connection, report));
  }

  /** The captures of a report without their content, the oldest first. */
  public List<Revision> revisions(String report) {
    return read(connection -> CaptureRows.revisions(connection, report));
  }

  /**
   * The captures of all reports after one of them, the oldest first.
   *
   * @param number 0 for the first
   */
  public List<Revision> after(long number, int most) {
    return read(connection -> CaptureRows.after(connection, number, most));
  }

  /** The page of a revision. */
  public Page capture(Revision revision) {
    Page page = find(connection -> CaptureRows.read(connection, revision));
    if (page == null) {
      throw new StoreException(
          "there is no capture " + revision.number() + " in " + database.name());
    }
    return page;
  }

  /** Keeps when a page is looked at again. */
  public void visit(PageVisit visit) {
    written(connection -> VisitRows.write(connection, visit));
  }

  /** What is remembered of the page of a report; null where it is not looked at again. */
  public @Nullable PageVisit visit(String report) {
    return find(connection -> VisitRows.read(connection, report));
  }

  /** The page whose visit is due longest; null for none. */
  public @Nullable PageVisit dueVisit(Instant now) {
    return find(connection -> VisitRows.due(connection, now));
  }

  /** Keeps a watch, and returns it with its number. */
  public Watch addWatch(Watch watch) {
    return written(connection -> WatchRows.add(connection, watch));
  }

  /** Forgets a watch with its alerts; its feed is gone. */
  public void removeWatch(long number) {
    written(connection -> WatchRows.remove(connection, number));
  }

  /** All watches, the oldest first. */
  public List<Watch> watches() {
    return read(connection -> WatchRows.read(connection));
  }

  /** Keeps an alert; returns false where its watch was told the same already. */
  public boolean addAlert(Alert alert) {
    return written(connection -> WatchRows.add(connection, alert));
  }

  /** Keeps an alert in the place of that of its number. */
  public void replace(Alert alert) {
    written(connection -> WatchRows.replace(connection, alert));
  }

  /** The latest alerts of a watch, the latest first. */
  public List<Alert> alerts(long watch, int most) {
    return read(connection -> WatchRows.read(connection, watch, most));
  }

  /** The alerts of a watch that are still to be sent, in the order in which they are due. */
  public List<Alert> unsent(long watch, int most) {
    return read(connection -> UnsentRows.read(connection, watch, most));
  }

  /** The alerts that are to be sent by now. */
  public List<Alert> dueAlerts(Instant now, int most) {
    return read(connection -> WatchRows.due(connection, now, most));
  }

  /** Keeps something that is to be taken in. */
  public Pending pend(Pending.Kind kind, String name, byte[] content) {
    return written(connection -> PendingRows.add(connection, kind, name, content));
  }

  /** What was added and is not yet taken in, in the order in which it came. */
  public List<Pending> pending() {
    return read(connection -> PendingRows.read(connection));
  }

  /** Counts a try to take something in, and returns its content; that of an address is empty. */
  public byte[] begin(Pending pending) {
    return written(connection -> PendingRows.begin(connection, pending.number()));
  }

  /** Whether something is still to be taken in. */
  public boolean isPending(Pending pending) {
    return read(connection -> PendingRows.has(connection, pending));
  }

  /** The content of something that is to be taken in. */
  public byte[] content(Pending pending) {
    return read(connection -> PendingRows.content(connection, pending.number()));
  }

  /** Forgets something that was taken in. */
  public void done(Pending pending) {
    written(connection -> PendingRows.remove(connection, pending.number()));
  }

  /** The feeds, in the order of their addresses. */
  public List<FeedState> feeds() {
    return read(connection -> FeedRows.read(connection));
  }

  /**
   * Keeps the state of a feed.
   *
   * @param url by which it was known; that of {@code state} may be another
   */
  public void feed(String url, FeedState state) {
    written(connection -> FeedRows.write(connection, url, state));
  }

  /** Forgets a feed. */
  public void removeFeed(String url) {
    written(connection -> FeedRows.remove(connection, url));
  }

  /** Whether an entry of a feed was taken in, by its address as the feed gives it. */
  public boolean hasEntry(String url) {
    return read(connection -> FeedRows.hasEntry(connection, url));
  }

  /** Remembers that an entry of a feed was taken in. */
  public void addEntry(String url) {
    written(connection -> FeedRows.addEntry(connection, url));
  }

  /** Keeps something of people, in the place of that of its key. */
  public void keep(PeopleRecord value) {
    written(connection -> PeopleRows.write(connection, value));
  }

  /** Forgets something of people. */
  public void forget(PeopleRecord value) {
    written(connection -> PeopleRows.remove(connection, value));
  }

  /** What is kept of people under a key; null for nothing. */
  public <T extends PeopleRecord> @Nullable T kept(Class<T> type, String key) {
    return find(connection -> PeopleRows.read(connection, type, key));
  }

  /** All of one kind that is kept of people, in the order of their keys. */
  public <T extends PeopleRecord> List<T> kept(Class<T> type) {
    return read(connection -> PeopleRows.read(connection, type));
  }

  /** A setting; null when it was never set. */
  public @Nullable String setting(String name) {
    return find(connection -> SettingRows.read(connection, name));
  }

  /** Sets a setting. */
  public void setting(String name, String value) {
    written(connection -> SettingRows.write(connection, name, value));
  }

  /**
   * Puts in the place of a setting what is made of it, which nobody else changes meanwhile.
   *
   * @param change is given an empty text where it was never set
   */
  public void change(String name, UnaryOperator<String> change) {
    written(
        connection -> {
          String old = SettingRows.read(connection, name);
          return SettingRows.write(connection, name, change.apply(old == null ? "" : old));
        });
  }

  /** Whether other desks use this store at the same time. */
  public boolean isShared() {
    return database.isShared();
  }

  /** Whether of all desks on this store this is the one that fetches and tells. */
  public boolean leads() {
    return database.leads();
  }

  /** Takes something that is to be taken in, unless another desk or thread has it. */
  public boolean claim(Pending pending) {
    return database.claim(pending.number());
  }

  /** Gives back what was claimed. */
  public void release(Pending pending) {
    database.release(pending.number());
  }

  /**
   * Copies the store as it is now into a new file of SQLite, while it goes on being used.
   *
   * @throws StoreException when the file exists already or cannot be written
   */
  public void backup(Path copy) {
    if (Files.exists(copy)) {
      throw new StoreException(copy + " exists already; a backup needs a new file");
    }
    try {
      database.backup(copy);
    } catch (SQLException e) {
      throw new StoreException("cannot copy the store " + database.name(), e);
    }
  }

  /**
   * Fills an empty store with what was copied from one, of any form and database.
   *
   * @throws StoreException when this store is not empty, or the file is no backup
   */
  public void restore(Path backup) {
    try (BackupFile from = BackupFile.open(backup, folder)) {
      written(connection -> from.copyInto(connection, database.name()));
    }
  }

  private <T> T written(Database.Work<T> work) {
    try {
      return database.write(work);
    } catch (SQLException e) {
      throw new StoreException("cannot write the store " + database.name(), e);
    }
  }

  /** Looks for something; null for nothing. */
  <T> @Nullable T find(Database.Search<T> search) {
    return read(connection -> Optional.ofNullable(search.find(connection))).orElse(null);
  }

  private <T> T read(Database.Work<T> work) {
    try {
      return database.read(work);
    } catch (SQLException e) {
      throw new StoreException("cannot read the store " + database.name(), e);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close the store " + database.name(), e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}

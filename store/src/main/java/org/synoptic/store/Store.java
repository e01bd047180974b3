package org.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.model.Page;
import org.synoptic.store.people.PeopleRecord;
import org.synoptic.text.Sha256;

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

  /** Characters of a report's id behind {@code r-}. */
  private static final int ID_LENGTH = 20;

  /** Ticks that are read at once, which bounds memory. Set by hand. */
  private static final int TICKS_AT_ONCE = 100;

  private final Connection connection;
  private final Path file;
  private final @Nullable FolderLock lock;

  private Store(Connection connection, Path file, @Nullable FolderLock lock) {
    this.connection = connection;
    this.file = file;
    this.lock = lock;
  }

  /** The folder in which everything lies. */
  public Path folder() {
    return file.toAbsolutePath().resolveSibling(".").normalize();
  }

  /** Something that SQLite does. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Opens the store of a folder, which is made where it is missing, for this process alone.
   *
   * @throws StoreException when it cannot be opened, is open elsewhere, or was written by a newer
   *     version
   */
  public static Store open(Path folder) {
    Path file = SqliteFile.in(folder);
    return open(file, FolderLock.of(folder));
  }

  /** Opens a store for {@link #backup}, also while another process has it open. */
  public static Store openToCopy(Path folder) {
    return open(SqliteFile.in(folder), null);
  }

  private static Store open(Path file, @Nullable FolderLock lock) {
    try {
      Connection connection = SqliteFile.open(file);
      SqliteFile.migrate(connection, file);
      return new Store(connection, file, lock);
    } catch (SQLException e) {
      if (lock != null) {
        lock.close();
      }
      throw new StoreException("cannot open the store " + file, e);
    }
  }

  /**
   * The id of a page's report: the same for every fetch of one address, and without an address for
   * the same content.
   */
  public static String reportId(Page page) {
    String url = page.url();
    return url == null ? id(page.content()) : reportIdOf(url);
  }

  /** The id of the report at an address. */
  public static String reportIdOf(String url) {
    return id(url.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(byte[] key) {
    return "r-" + Sha256.hex(key).substring(0, ID_LENGTH);
  }

  /**
   * Adds a tick to the log, all of it or nothing.
   *
   * @param reports none of which is known yet
   * @param decisions their numbers ascend
   */
  public synchronized Tick append(
      Instant at, boolean slow, List<NewReport> reports, List<Decision> decisions) {
    return written(
        () -> {
          long number = LogRows.last(connection, "tick") + 1;
          Tick tick =
              new Tick(
                  number, at, slow, reports.stream().map(NewReport::profile).toList(), decisions);
          LogRows.write(connection, tick);
          for (NewReport report : reports) {
            LogRows.write(connection, number, report);
            CaptureRows.write(connection, report.profile().id(), report.page());
          }
          return tick;
        });
  }

  /**
   * Keeps another fetch of a known report; returns false when its content is known.
   *
   * @param line by which the report is shown from now on; null to leave it as it is
   */
  public synchronized boolean revise(String report, Page page, @Nullable ReportLine line) {
    return written(
        () -> {
          boolean changed = CaptureRows.write(connection, report, page);
          if (changed && line != null) {
            LogRows.replace(connection, line);
          }
          return changed;
        });
  }

  /** Whether a report was fetched with this content. */
  public boolean hasCapture(String report, byte[] content) {
    String sha256 = Sha256.hex(content);
    return revisions(report).stream().anyMatch(revision -> revision.sha256().equals(sha256));
  }

  /** Gives all ticks in order. Others may use the store between them. */
  public void replay(Consumer<Tick> ticks) {
    List<Tick> next = ticks(0);
    while (!next.isEmpty()) {
      next.forEach(ticks);
      next = ticks(next.get(next.size() - 1).number());
    }
  }

  private synchronized List<Tick> ticks(long after) {
    return read(() -> LogRows.ticks(connection, after, TICKS_AT_ONCE));
  }

  /** The lines of all reports, in the order of their ids. */
  public synchronized List<ReportLine> lines() {
    return read(() -> LogRows.lines(connection));
  }

  /** The number that the next decision has. */
  public synchronized long nextDecision() {
    return read(() -> LogRows.last(connection, "decision") + 1);
  }

  /** All decisions, the oldest first. */
  public synchronized List<Decision> decisions() {
    return read(() -> LogRows.decisions(connection));
  }

  /** The captures of a report, the oldest first; none of an unknown one. */
  public synchronized List<Page> captures(String report) {
    return read(() -> CaptureRows.read(connection, report));
  }

  /** The captures of a report without their content, the oldest first. */
  public synchronized List<Revision> revisions(String report) {
    return read(() -> CaptureRows.revisions(connection, report));
  }

  /**
   * The captures of all reports after one of them, the oldest first.
   *
   * @param number 0 for the first
   */
  public synchronized List<Revision> after(long number, int most) {
    return read(() -> CaptureRows.after(connection, number, most));
  }

  /** The page of a revision. */
  public synchronized Page capture(Revision revision) {
    Page page =
        read(() -> Optional.ofNullable(CaptureRows.read(connection, revision))).orElse(null);
    if (page == null) {
      throw new StoreException("there is no capture " + revision.number() + " in " + file);
    }
    return page;
  }

  /** Keeps when a page is looked at again. */
  public synchronized void visit(PageVisit visit) {
    written(() -> VisitRows.write(connection, visit));
  }

  /** What is remembered of the page of a report; null where it is not looked at again. */
  public synchronized @Nullable PageVisit visit(String report) {
    return read(() -> Optional.ofNullable(VisitRows.read(connection, report))).orElse(null);
  }

  /** The page whose visit is due longest; null for none. */
  public synchronized @Nullable PageVisit dueVisit(Instant now) {
    return read(() -> Optional.ofNullable(VisitRows.due(connection, now))).orElse(null);
  }

  /** Keeps a watch, and returns it with its number. */
  public synchronized Watch addWatch(Watch watch) {
    return written(() -> WatchRows.add(connection, watch));
  }

  /** Forgets a watch with its alerts; its feed is gone. */
  public synchronized void removeWatch(long number) {
    written(() -> WatchRows.remove(connection, number));
  }

  /** All watches, the oldest first. */
  public synchronized List<Watch> watches() {
    return read(() -> WatchRows.read(connection));
  }

  /** Keeps an alert; returns false where its watch was told the same already. */
  public synchronized boolean addAlert(Alert alert) {
    return written(() -> WatchRows.add(connection, alert));
  }

  /** Keeps an alert in the place of that of its number. */
  public synchronized void replace(Alert alert) {
    written(() -> WatchRows.replace(connection, alert));
  }

  /** The latest alerts of a watch, the latest first. */
  public synchronized List<Alert> alerts(long watch, int most) {
    return read(() -> WatchRows.read(connection, watch, most));
  }

  /** The alerts that are to be sent by now. */
  public synchronized List<Alert> dueAlerts(Instant now, int most) {
    return read(() -> WatchRows.due(connection, now, most));
  }

  /** Keeps something that is to be taken in. */
  public synchronized Pending pend(Pending.Kind kind, String name, byte[] content) {
    return written(() -> PendingRows.add(connection, kind, name, content));
  }

  /** What was added and is not yet taken in, in the order in which it came. */
  public synchronized List<Pending> pending() {
    return read(() -> PendingRows.read(connection));
  }

  /** Counts a try to take something in, and returns its content; that of an address is empty. */
  public synchronized byte[] begin(Pending pending) {
    return written(() -> PendingRows.begin(connection, pending.number()));
  }

  /** The content of something that is to be taken in. */
  public synchronized byte[] content(Pending pending) {
    return read(() -> PendingRows.content(connection, pending.number()));
  }

  /** Forgets something that was taken in. */
  public synchronized void done(Pending pending) {
    written(() -> PendingRows.remove(connection, pending.number()));
  }

  /** The feeds, in the order of their addresses. */
  public synchronized List<FeedState> feeds() {
    return read(() -> FeedRows.read(connection));
  }

  /**
   * Keeps the state of a feed.
   *
   * @param url by which it was known; that of {@code state} may be another
   */
  public synchronized void feed(String url, FeedState state) {
    written(() -> FeedRows.write(connection, url, state));
  }

  /** Forgets a feed. */
  public synchronized void removeFeed(String url) {
    written(() -> FeedRows.remove(connection, url));
  }

  /** Whether an entry of a feed was taken in, by its address as the feed gives it. */
  public synchronized boolean hasEntry(String url) {
    return read(() -> FeedRows.hasEntry(connection, url));
  }

  /** Remembers that an entry of a feed was taken in. */
  public synchronized void addEntry(String url) {
    written(() -> FeedRows.addEntry(connection, url));
  }

  /** Keeps something of people, in the place of that of its key. */
  public synchronized void keep(PeopleRecord value) {
    written(() -> PeopleRows.write(connection, value));
  }

  /** Forgets something of people. */
  public synchronized void forget(PeopleRecord value) {
    written(() -> PeopleRows.remove(connection, value));
  }

  /** What is kept of people under a key; null for nothing. */
  public synchronized <T extends PeopleRecord> @Nullable T kept(Class<T> type, String key) {
    return read(() -> Optional.ofNullable(PeopleRows.read(connection, type, key))).orElse(null);
  }

  /** All of one kind that is kept of people, in the order of their keys. */
  public synchronized <T extends PeopleRecord> List<T> kept(Class<T> type) {
    return read(() -> PeopleRows.read(connection, type));
  }

  /** A setting; null when it was never set. */
  public synchronized @Nullable String setting(String name) {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new StoreException("cannot read the store " + file, e);
    }
  }

  /** Sets a setting. */
  public synchronized void setting(String name, String value) {
    written(
        () -> {
          try (PreparedStatement row =
              connection.prepareStatement("INSERT OR REPLACE INTO setting VALUES (?, ?)")) {
            row.setString(1, name);
            row.setString(2, value);
            return row.executeUpdate();
          }
        });
  }

  /**
   * Copies the store as it is now into a new file, while it goes on being used.
   *
   * @throws StoreException when the file exists already or cannot be written
   */
  public synchronized void backup(Path copy) {
    if (Files.exists(copy)) {
      throw new StoreException(copy + " exists already; a backup needs a new file");
    }
    read(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            return statement.execute();
          }
        });
  }

  private <T> T written(Work<T> work) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.run();
        statement.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw new StoreException("cannot write the store " + file, e);
    }
  }

  private <T> T read(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new StoreException("cannot read the store " + file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close the store " + file, e);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}

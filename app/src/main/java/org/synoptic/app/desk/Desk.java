package org.synoptic.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.check.Checker;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.gather.feed.FeedList;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Comparison;
import org.synoptic.model.Page;
import org.synoptic.store.Pending;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;
import org.synoptic.store.search.Found;
import org.synoptic.store.search.ReportIndex;
import org.synoptic.store.search.SearchQuery;

/**
 * Stories over the reports of a store. What a person adds is taken in by one thread, what feeds
 * lead to by another one, one thing after the other. Safe for use by several threads.
 */
public final class Desk implements AutoCloseable {

  /** Who decides, as long as a desk has one reader. */
  private static final String READER = "reader";

  private static final String LOOKED = "looked";
  private static final long PATIENCE_SECONDS = 10;
  private static final byte[] NOTHING = {};

  /** Bytes that must be free: a day's reports of a busy desk. Set by hand. */
  private static final long LEAST_ROOM = 200L << 20;

  private static final int MOST_EARLIER = 2;

  /** As things are now. */
  public static final Instant NOW = Instant.MAX;

  /** How often something is begun that a kill or a failure interrupted. Set by hand. */
  private static final int MOST_TRIES = 3;

  private final Store store;
  private final Pipeline pipeline;
  private final Clock clock;
  private final StoryBoard board;
  private final ReportShelf shelf;
  private final SoundDecisions soundness;
  private final Accounts accounts;
  private final ReportEdits edits;

  /** The stories as they stood at some time; making them means reading the log. */
  private final LatestMade<Instant, StoryBoard> earlier = new LatestMade<>(MOST_EARLIER);

  private final ReportIndex index;
  private final Indexer indexer;
  private final Intake intake;
  private final FeedWatch feeds;
  private final FeedFinder feedFinder;
  private final PageWatch visits;
  private final Watches watches;
  private final Teller teller;
  private final ExecutorService line = Executors.newSingleThreadExecutor(Desk::thread);

  /** For what feeds lead to, so that a person's own things need not wait for it. */
  private final ExecutorService entries = Executors.newSingleThreadExecutor(Desk::thread);

  private final Set<String> queued = ConcurrentHashMap.newKeySet();
  private final AtomicInteger waiting = new AtomicInteger();

  /** Numbers of what this desk is about to take in. */
  private final Set<Long> begun = ConcurrentHashMap.newKeySet();

  private final Regrouping regrouping;
  private final OtherDesks otherDesks;
  private final Retention retention;

  /**
   * A desk over a store, which it closes.
   *
   * @param network fetches the addresses that are added, and the feeds
   */
  public Desk(Store store, Pipeline pipeline, Network network, Clock clock) {
    this(store, pipeline, network, clock, 0);
  }

  /**
   * A desk that removes reports after some time, see {@link Retention}.
   *
   * @param keepDays 0 to keep all
   */
  public Desk(Store store, Pipeline pipeline, Network network, Clock clock, int keepDays) {
    this.store = store;
    this.pipeline = pipeline;
    this.clock = clock;
    this.board = new StoryBoard(store);
    this.regrouping = new Regrouping(board, clock);
    this.soundness = new SoundDecisions(store, board);
    this.shelf = new ReportShelf(store, pipeline);
    this.accounts = new Accounts(shelf, pipeline);
    this.edits = new ReportEdits(store, shelf);
    this.index = ReportIndex.open(store.folder());
    this.indexer = new Indexer(store, board, shelf, index);
    this.intake = new Intake(store, pipeline, board, shelf, network.pages(), clock, indexer::wake);
    this.feeds = new FeedWatch(store, network.feeds(), this::addNew, clock);
    this.feedFinder = new FeedFinder(network.pages(), feeds);
    this.visits = new PageWatch(store, intake, network.pages(), clock);
    this.watches = new Watches(store, this, clock);
    this.teller = new Teller(store, watches, indexer, network.alerts(), clock);
    this.retention = new Retention(store, board, index, clock, keepDays, intake::note);
    retention.start();
    this.otherDesks = new OtherDesks(store, board, this::follow);
    store.pending().forEach(this::submit);
  }

  /** Does what another desk on the same store left undone. */
  private void follow(boolean leads) {
    indexer.wake();
    if (leads) {
      store.pending().stream().filter(one -> !begun.contains(one.number())).forEach(this::submit);
      regrouping.regroup();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "intake");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes in files, folders and addresses of this machine, after what was added before. */
  public void add(List<String> inputs) {
    inputs.forEach(input -> submit(line, input, () -> intake.add(input)));
  }

  /** Takes in addresses, after what was added before; they are kept when this returns. */
  public void addAddresses(List<String> addresses) {
    addresses.forEach(address -> pend(Pending.Kind.ADDRESS, address, NOTHING));
  }

  /** Takes in the content of a file, after what was added before; it is kept when this returns. */
  public void add(String name, byte[] content) {
    pend(Pending.Kind.FILE, name, content);
  }

  private void pend(Pending.Kind kind, String name, byte[] content) {
    submit(store.pend(kind, name, content));
  }

  /** What a kill or a failure interrupts is begun again at the next start, some times. */
  private void submit(Pending pending) {
    if (pending.tries() >= MOST_TRIES) {
      intake.note(
          pending.name(), "it was not taken in: each try failed, or the desk ended while it tried");
      store.done(pending);
      return;
    }
    begun.add(pending.number());
    submit(line, pending.name(), () -> takeOnce(pending));
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
      case FEED -> intake.note(pending.name(), feedFinder.watch(pending.name()));
    }
  }

  /** Takes in what a feed leads to and is not known yet. */
  private void addNew(List<String> addresses) {
    List<String> news =
        addresses.stream()
            .filter(url -> !store.hasEntry(url) && !board.view().knows(Store.reportIdOf(url)))
            .toList();
    for (String address : news) {
      if (queued.add(address)) {
        submit(
            entries,
            address,
            () -> {
              try {
                intake.addEntry(address);
              } finally {
                queued.remove(address);
              }
            });
      }
    }
  }

  /** Watches a feed from now on, or the first feed that a page names. */
  public void addFeed(String address) {
    pend(Pending.Kind.FEED, address, NOTHING);
  }

  /** Watches the feeds of a list, which is OPML or has one address a line. */
  public int addFeeds(byte[] list) {
    List<FeedList.Entry> entries = FeedList.read(list);
    entries.forEach(entry -> feeds.add(entry.url()));
    return entries.size();
  }

  /** Watches a feed no longer. Its reports stay. */
  public void removeFeed(String url) {
    feeds.remove(url);
  }

  /** The feeds that are watched. */
  public List<FeedState> feeds() {
    return feeds.feeds();
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
  public int waiting() {
    return waiting.get();
  }

  /** What became of the latest things that were added, the newest first. */
  public List<Notice> notices() {
    return intake.notices();
  }

  /** All stories, the one with the latest report first. */
  public List<StoryLine> stories() {
    return board.view().all(looked());
  }

  /** The story of an id or of a report's id; null for an unknown one. */
  public @Nullable StoryLine story(String id) {
    return board.view().story(id, looked());
  }

  /** The story of an id as it stood at some time; null where it did not stand then. */
  public @Nullable StoryLine story(String id, Instant at) {
    return at.equals(NOW) ? story(id) : boardAt(at).view().story(id, 0);
  }

  /** What happened to a story until some time, the oldest first. */
  public List<StoryChange> history(String story, Instant at) {
    return at.equals(NOW) ? board.view().history(story) : boardAt(at).view().history(story);
  }

  private StoryBoard boardAt(Instant at) {
    return earlier.get(at, () -> new StoryBoard(store, at));
  }

  /**
   * The joint account of a story.
   *
   * @param at from what the reports said then
   */
  public Comparison account(StoryLine story, Instant at) {
    return accounts.of(story, at);
  }

  /**
   * The pages that the account of a story is made of, in its order.
   *
   * @param at as they stood then
   */
  public List<Page> pages(StoryLine story, Instant at) {
    List<Page> pages = new ArrayList<>();
    for (AnnotatedArticle report : accounts.reports(story, at)) {
      Revision revision = shelf.revision(report.article().id(), at);
      if (revision != null) {
        pages.add(store.capture(revision));
      }
    }
    return pages;
  }

  /** A report with its annotations as it stood at some time; null where there was none. */
  public @Nullable AnnotatedArticle report(String id, Instant at) {
    return board.view().knows(id) ? shelf.report(id, at) : null;
  }

  /** The facts that an outlet changed in its report until some time, the oldest first. */
  public List<ToldEdit> edits(String report, Instant at) {
    return edits.of(report, at);
  }

  /** The fetches of a report with other content, the oldest first. */
  public List<Revision> revisions(String report) {
    return store.revisions(report);
  }

  /** When the page of a report is looked at again; null where it is not. */
  public @Nullable PageVisit visit(String report) {
    return store.visit(report);
  }

  /**
   * The reports that fit a query.
   *
   * @param from the number of the first that is given, from 0
   * @param most how many are given
   */
  public Found search(SearchQuery query, int from, int most) {
    return index.search(query, from, most);
  }

  /** Whether a report fits a query. */
  boolean fits(SearchQuery query, String report) {
    return index.fits(query, report);
  }

  /** How many reports there are. */
  public int reports() {
    return board.view().reports();
  }

  /** Bytes that are free where the store lies; 0 where that cannot be told. */
  public long room() {
    try {
      return Files.getFileStore(store.folder()).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  /** What keeps the desk from working, a line each; none where it can work. */
  public List<String> notReady() {
    List<String> missing = new ArrayList<>();
    try {
      looked();
      search(SearchQuery.of(""), 0, 1);
    } catch (StoreException e) {
      missing.add(String.valueOf(e.getMessage()));
    }
    if (room() < LEAST_ROOM) {
      missing.add("there is less than " + (LEAST_ROOM >> 20) + " MB of room for the store");
    }
    return missing;
  }

  Store store() {
    return store;
  }

  /** What is watched. */
  Watches watches() {
    return watches;
  }

  /** Whether everything that the desk has can be found. */
  public boolean isIndexed() {
    return indexer.isUpToDate();
  }

  /** What people decided, the oldest first. */
  public List<Decision> decisions() {
    return store.decisions();
  }

  /** What a list shows of a report; null for an unknown one. */
  public @Nullable ReportLine line(String report) {
    return board.view().line(report);
  }

  /** Each fetch of a report whose content differs, the oldest first. */
  public List<Page> captures(String report) {
    return store.captures(report);
  }

  /**
   * Which sentences of a draft the reports of a story bear out.
   *
   * @throws IllegalArgumentException when the draft is too long; the message is a sentence
   */
  public CheckedDraft check(String draft, StoryLine story) {
    Checker.requireLength(draft);
    Article article = Article.ofText("draft", draft);
    return pipeline.check(pipeline.annotate(article), accounts.reports(story, NOW));
  }

  /** Everything that is there now has been looked at. */
  public void looked(long tick) {
    store.setting(LOOKED, Long.toString(tick));
  }

  /** The number of the last tick. */
  public long lastTick() {
    return board.view().lastTick();
  }

  private long looked() {
    String tick = store.setting(LOOKED);
    return tick == null ? 0 : Long.parseLong(tick);
  }

  /**
   * Keeps a decision and regroups the stories that it is about.
   *
   * @param reports ids of reports or stories
   * @param others ids of reports or stories
   * @throws IllegalArgumentException when one of them is unknown
   */
  public synchronized void decide(
      Decision.Kind kind, List<String> reports, List<String> others, String reason) {
    soundness.require(kind, reports, others);
    Instant now = clock.instant();
    Decision decision =
        new Decision(store.nextDecision(), kind, reports, others, READER, now, reason);
    board.add(now, List.of(), List.of(decision));
  }

  /** Waits for what is being taken in, for some seconds, and closes the store. */
  @Override
  public void close() {
    feeds.close();
    visits.close();
    teller.close();
    otherDesks.close();
    retention.close();
    entries.shutdownNow();
    line.shutdown();
    try {
      line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      entries.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    indexer.close();
    board.keep();
    store.close();
  }
}

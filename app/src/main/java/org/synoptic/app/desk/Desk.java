package org.synoptic.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
import org.synoptic.model.Corrections;
import org.synoptic.model.Page;
import org.synoptic.store.Pending;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;
import org.synoptic.store.search.Found;
import org.synoptic.store.search.ReportIndex;
import org.synoptic.store.search.SearchQuery;

/** Stories over the reports of a store. Safe for use by several threads. */
public final class Desk implements AutoCloseable {

  /** A setting that is read to see whether the store answers. */
  private static final String PROBE = "probe";

  /** Bytes that must be free: a day's reports of a busy desk. Set by hand. */
  private static final long LEAST_ROOM = 200L << 20;

  private static final int MOST_EARLIER = 2;

  /** As things are now. */
  public static final Instant NOW = ReportShelf.NOW;

  private final Store store;
  private final Pipeline pipeline;
  private final Clock clock;
  private final StoryBoard board;
  private final Map<String, ReadMarks> looked = new ConcurrentHashMap<>();
  private final ReportShelf shelf;
  private final SoundDecisions soundness;
  private final Accounts accounts;
  private final ReportEdits edits;

  private final LatestMade<Instant, StoriesAt> earlier = new LatestMade<>(MOST_EARLIER);

  private final ReportIndex index;
  private final Indexer indexer;
  private final Intake intake;
  private final IntakeQueue queue;
  private final FeedWatch feeds;
  private final FeedFinder feedFinder;
  private final PageWatch visits;
  private final Watches watches;
  private final Teller teller;
  private final OtherDesks otherDesks;
  private final Retention retention;
  private final SteadyWork keeping;

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
    Begun<ReportIndex> opening = Begun.of(() -> ReportIndex.open(store.folder()));
    this.board = board(store, opening);
    this.soundness = new SoundDecisions(store, board);
    this.shelf = new ReportShelf(store, pipeline);
    this.accounts = new Accounts(shelf, pipeline);
    this.edits = new ReportEdits(store, shelf);
    this.index = opening.get();
    this.indexer = new Indexer(store, board, shelf, index);
    this.intake = new Intake(store, pipeline, board, shelf, network.pages(), clock, indexer::wake);
    this.queue =
        new IntakeQueue(store, intake, board, new Regrouping(board, clock), this::watchFeed);
    this.feeds = new FeedWatch(store, network.feeds(), queue::addNew, clock);
    this.feedFinder = new FeedFinder(network.pages(), feeds);
    this.visits = new PageWatch(store, intake, network.pages(), clock);
    this.watches = new Watches(store, this, network, clock);
    this.teller = new Teller(store, watches, indexer, deliveries(network));
    this.retention = new Retention(store, board, index, clock, keepDays, intake::note);
    retention.start();
    this.otherDesks = new OtherDesks(store, board, this::follow);
    this.keeping = new SteadyWork("keeping", this::keepInTime);
    keeping.start();
    queue.resume();
  }

  private static StoryBoard board(Store store, Begun<ReportIndex> opening) {
    try {
      return new StoryBoard(store);
    } catch (RuntimeException | Error e) {
      opening.get().close();
      throw e;
    }
  }

  /** Begins what a first page need not wait for: what was kept can grow, all can be found. */
  void begin() {
    board.begin();
    indexer.begin();
  }

  /** Returns false: once in a while is enough. */
  private boolean keepInTime() {
    board.keepInTime();
    return false;
  }

  /** Does what another desk on the same store left undone. */
  private void follow(boolean leads) {
    indexer.wake();
    if (leads) {
      queue.follow();
    }
  }

  private Deliveries deliveries(Network network) {
    return new Deliveries(store, new AlertSender(store, network, clock), clock);
  }

  /** Takes in files, folders and addresses of this machine, after what was added before. */
  public void add(List<String> inputs) {
    queue.add(inputs);
  }

  /** Takes in addresses, after what was added before; they are kept when this returns. */
  public void addAddresses(List<String> addresses) {
    addresses.forEach(address -> queue.pend(Pending.Kind.ADDRESS, address));
  }

  /** Takes in the content of a file, after what was added before; it is kept when this returns. */
  public void add(String name, byte[] content) {
    queue.pend(Pending.Kind.FILE, name, content);
  }

  /** Takes in a page as a person saw it, which is never fetched; it is kept when this returns. */
  public void addSent(String url, byte[] content) {
    queue.pend(Pending.Kind.SENT, url, content);
  }

  /** Watches a feed from now on, or the first feed that a page names. */
  public void addFeed(String address) {
    queue.pend(Pending.Kind.FEED, address);
  }

  private String watchFeed(String address) {
    return feedFinder.watch(address);
  }

  /**
   * Watches the feeds of a list, which is OPML or has one address a line; those that are watched
   * already stay as they are.
   *
   * @return how many are in the list
   */
  public int addFeeds(byte[] list) {
    List<FeedList.Entry> entries = FeedList.read(list);
    Set<String> known = feeds.feeds().stream().map(FeedState::url).collect(Collectors.toSet());
    entries.stream().map(FeedList.Entry::url).filter(known::add).forEach(feeds::add);
    return entries.size();
  }

  /** Takes in what a feed leads to and is not known yet. */
  void addNew(List<String> addresses) {
    queue.addNew(addresses);
  }

  /** The entries of feeds that were tried some times and gave no report. */
  List<GivenUp> givenUp() {
    return queue.givenUp();
  }

  /** Forgets an entry that was given up, or tries it once more; false for an unknown one. */
  boolean endGivenUp(long number, boolean again) {
    return queue.endGivenUp(number, again);
  }

  /** Watches a feed no longer. Its reports stay. */
  public void removeFeed(String url) {
    feeds.remove(url);
  }

  /** The feeds that are watched. */
  public List<FeedState> feeds() {
    return feeds.feeds();
  }

  /** How many things were added and are not yet taken in. */
  public int waiting() {
    return queue.waiting();
  }

  /** What became of the latest things that were added, the newest first. */
  public List<Notice> notices() {
    return intake.notices();
  }

  /** All stories, the one with the latest report first. */
  public List<StoryLine> stories() {
    return stories(ReadMarks.LOOKED);
  }

  /**
   * All stories as somebody sees them, the one with the latest report first.
   *
   * @param seen under which it is kept what somebody has seen
   */
  List<StoryLine> stories(String seen) {
    return board.view().all(seenBy(seen));
  }

  /** The story of an id or of a report's id; null for an unknown one. */
  public @Nullable StoryLine story(String id) {
    return board.view().story(id, seenBy(ReadMarks.LOOKED));
  }

  /** The story of an id as it stood at some time; null where it did not stand then. */
  public @Nullable StoryLine story(String id, Instant at) {
    return at.equals(NOW) ? story(id) : at(at).story(id, ReadMarks.none());
  }

  /** What happened to a story until some time, the oldest first. */
  public List<StoryChange> history(String story, Instant at) {
    return at(at).history(story);
  }

  private StoriesAt at(Instant time) {
    return time.equals(NOW) ? board.view() : earlier.get(time, () -> board.at(time));
  }

  /**
   * The joint account of a story.
   *
   * @param at from what the reports said then
   */
  public Comparison account(StoryLine story, Instant at) {
    return accounts.of(story, at, corrections(story, at));
  }

  /** What people corrected in the reports of a story until some time. */
  Corrections corrections(StoryLine story, Instant at) {
    return StoryCorrections.of(story, at(at));
  }

  /** What there is to check in a story, and what was checked. */
  List<Checklist.Point> checklist(StoryLine story, Instant at) {
    StoriesAt then = at(at);
    return Checklist.of(
        story, account(story, at), then.held(Decision.Kind.CHECKED), then::storyIdOf);
  }

  /**
   * The pages that the account of a story is made of, in its order.
   *
   * @param at as they stood then
   */
  public List<Page> pages(StoryLine story, Instant at) {
    List<Page> pages = new ArrayList<>();
    for (AnnotatedArticle report : accounts.reports(story, at, Corrections.NONE)) {
      Revision revision = shelf.revision(report.article().id(), at);
      if (revision != null) {
        pages.add(store.capture(revision));
      }
    }
    return pages;
  }

  /** A report with its annotations as it stood at some time; null where there was none. */
  public @Nullable AnnotatedArticle report(String id, Instant at) {
    AnnotatedArticle report = board.view().knows(id) ? shelf.report(id, at) : null;
    return report == null ? null : StoryCorrections.of(Set.of(id), at(at)).applied(report);
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
      store.setting(PROBE);
      search(SearchQuery.of(""), 0, 1);
    } catch (StoreException e) {
      // Strangers ask too: not where it lies.
      missing.add("the store does not answer");
    }
    if (room() < LEAST_ROOM) {
      missing.add("there is less than " + (LEAST_ROOM >> 20) + " MB of room for the store");
    }
    return missing;
  }

  Store store() {
    return store;
  }

  Clock clock() {
    return clock;
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
    return pipeline.check(article, accounts.reports(story, NOW, corrections(story, NOW)));
  }

  /** Everything that was there after a tick has been looked at by somebody. */
  void looked(String seen, long tick) {
    seenBy(seen).look(tick);
  }

  /** One story has been looked at by somebody as it was after a tick. */
  void looked(String seen, StoryLine story, long tick) {
    seenBy(seen).look(story.id(), tick);
  }

  /** Other desks on the same store change the marks too. */
  private ReadMarks seenBy(String seen) {
    return store.isShared()
        ? new ReadMarks(store, seen)
        : looked.computeIfAbsent(seen, name -> new ReadMarks(store, name));
  }

  /** The marks of a story that hold. */
  List<Decision> marks(StoryLine story) {
    return board.view().held(Decision.Kind.MARKED).stream()
        .filter(mark -> story.id().equals(board.view().storyIdOf(mark.reports().get(0))))
        .toList();
  }

  /** The number of the last tick. */
  public long lastTick() {
    return board.view().lastTick();
  }

  /**
   * Keeps a decision and regroups the stories that it is about.
   *
   * @param reports ids of reports or stories
   * @param others ids of reports or stories
   * @param author who decides
   * @throws IllegalArgumentException when one of them is unknown
   */
  public synchronized void decide(
      Decision.Kind kind, List<String> reports, List<String> others, String author) {
    soundness.require(kind, reports, others);
    Instant now = clock.instant();
    Decision decision = new Decision(store.nextDecision(), kind, reports, others, author, now, "");
    board.add(now, List.of(), List.of(decision));
  }

  /** Waits for what is being taken in, for some seconds, and closes the store. */
  @Override
  public void close() {
    feeds.close();
    visits.close();
    teller.close();
    queue.close();
    otherDesks.close();
    retention.close();
    keeping.close();
    indexer.close();
    keepStories();
    board.close();
    store.close();
  }

  private void keepStories() {
    try {
      board.keep();
    } catch (StoreException e) {
      // They are made from the log at the next start, which takes longer.
    }
  }
}

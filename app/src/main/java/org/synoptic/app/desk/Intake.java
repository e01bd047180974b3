package org.synoptic.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportIds;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;
import org.synoptic.text.Sha256;

/** Makes reports of what somebody adds: gathered, read, annotated, kept, and put into stories. */
final class Intake {

  /** Notices that are kept for the page. Set by hand. */
  private static final int MOST_NOTICES = 50;

  /** Reports that make one tick: what is kept at once, and seen at once. Set by hand. */
  private static final int MOST_AT_ONCE = 25;

  /** How often an entry of a feed is tried in one run. Set by hand. */
  private static final int MOST_TRIES = 3;

  private static final String SENT_TYPE = "text/html; charset=utf-8";

  /** What a file's name ends in, as in {@code reports.jsonl.gz}. */
  private static final Pattern ENDING = Pattern.compile("(?:\\.[A-Za-z0-9]{1,8}){1,2}$");

  private final Store store;
  private final Pipeline pipeline;
  private final StoryBoard board;
  private final ReportShelf shelf;
  private final PageFetcher fetcher;
  private final Clock clock;
  private final Runnable kept;
  private final PastedTexts pasted;
  private final Map<String, Integer> tried = new ConcurrentHashMap<>();
  private final Deque<Notice> notices = new ArrayDeque<>();

  /**
   * @param kept run when something new is in the store
   */
  Intake(
      Store store,
      Pipeline pipeline,
      StoryBoard board,
      ReportShelf shelf,
      PageFetcher fetcher,
      Clock clock,
      Runnable kept) {
    this.store = store;
    this.pipeline = pipeline;
    this.board = board;
    this.shelf = shelf;
    this.fetcher = fetcher;
    this.clock = clock;
    this.kept = kept;
    this.pasted = new PastedTexts(board, shelf);
  }

  /** Takes in a file, a folder or an address. */
  void add(String input) {
    gathered(input, input);
  }

  /**
   * Takes in an entry of a feed, unless that was done meanwhile. One that fails is tried again when
   * the feed is asked again, some times.
   *
   * @return why it is given up; null where it is not
   */
  @Nullable String addEntry(String address) {
    if (store.hasEntry(address)) {
      return null;
    }
    int tries = tried.merge(address, 1, Integer::sum);
    Batch batch = gathered(address, address);
    if (batch.found || tries == MOST_TRIES) {
      store.addEntry(address);
      tried.remove(address);
    }
    return batch.found || tries < MOST_TRIES ? null : batch.missed;
  }

  /**
   * Takes in a page as a person's browser showed it.
   *
   * @param url by which it is the same report as what is fetched from there
   */
  void addSent(String url, byte[] content) {
    Page page =
        new Page("sent", "sent from a browser", url, null, clock.instant(), SENT_TYPE, content);
    Batch batch = new Batch(Map.of());
    take(new Gathered.Found(page), url, url, batch);
    batch.end(url);
  }

  /**
   * Takes in the content of a file.
   *
   * @param name as its sender calls it; only its ending is used
   */
  void add(String name, byte[] content) {
    try {
      Path file = Files.createTempFile("synoptic-", ending(name));
      try {
        Files.write(file, content);
        gathered(file.toString(), name);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.find() ? ending.group() : ".txt";
  }

  /** The latest notices, the newest first. */
  synchronized List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** Adds a notice. */
  synchronized void note(String input, String sentence) {
    notices.addFirst(new Notice(clock.instant(), input, sentence));
    while (notices.size() > MOST_NOTICES) {
      notices.removeLast();
    }
  }

  private Batch gathered(String input, String name) {
    Map<String, Capture> fetched = new HashMap<>();
    PageFetcher remembering =
        address -> {
          FetchResult result = fetcher.fetch(address);
          if (result instanceof Capture capture) {
            fetched.put(capture.url(), capture);
          }
          return result;
        };
    Gatherer gatherer =
        new Gatherer(clock, InputStream::nullInputStream, Selection.ALL, remembering);
    Batch batch = new Batch(fetched);
    try (Stream<Gathered> found = gatherer.gather(List.of(input))) {
      found.forEachOrdered(gathered -> take(gathered, input, name, batch));
    }
    batch.end(name);
    return batch;
  }

  private void take(Gathered gathered, String input, String name, Batch batch) {
    if (gathered instanceof Gathered.Missed missed) {
      batch.missed = missed.skipped().detail();
      note(name, batch.missed);
      return;
    }
    batch.found = true;
    Page page = named(((Gathered.Found) gathered).page(), input, name);
    if (board.view().knows(page.id())) {
      batch.revised(revise(page.id(), page, batch.answer(page)));
      return;
    }
    AnnotatedArticle report = read(page, name);
    if (report == null) {
      return;
    }
    String same = pasted.sameAs(report);
    if (same == null) {
      batch.add(page, report);
    } else {
      batch.revised(pasted.isLonger(report.article(), same) && revise(same, page, null));
    }
  }

  /**
   * Keeps another fetch of a known report; returns whether its content is new.
   *
   * @param answer that brought it; null where nothing was fetched
   */
  boolean revise(String known, Page page, @Nullable Capture answer) {
    Page fetched = withId(known, page, page.path());
    String sha256 = Sha256.hex(fetched.content());
    if (store.revisions(known).stream().anyMatch(one -> one.sha256().equals(sha256))) {
      return false;
    }
    AnnotatedArticle report =
        pipeline.read(fetched) instanceof Article article ? pipeline.annotate(article) : null;
    boolean changed =
        board.revise(known, fetched, answer, report == null ? null : ReportLine.of(report));
    if (changed) {
      if (report != null) {
        shelf.put(report);
      }
      kept.run();
    }
    return changed;
  }

  /** The page under the id of its report; that of an upload names the sender's file. */
  static Page named(Page page, String input, String name) {
    return withId(ReportIds.of(page), page, page.path().replace(input, name));
  }

  private static Page withId(String id, Page page, String path) {
    return new Page(
        id,
        path,
        page.url(),
        page.outlet(),
        page.gatheredAt(),
        page.mediaType(),
        page.content(),
        page.metadata());
  }

  private @Nullable AnnotatedArticle read(Page page, String name) {
    try {
      if (pipeline.read(page) instanceof Article article) {
        return pipeline.annotate(article);
      }
      note(name, ((Skipped) pipeline.read(page)).detail());
    } catch (RuntimeException | StackOverflowError e) {
      note(name, "a fault of Synoptic's own on " + page.path() + ": " + e);
    }
    return null;
  }

  /** What has been read and is not yet kept. */
  private final class Batch {

    /** What was fetched, by the address that answered; each page is looked at again later. */
    private final Map<String, Capture> fetched;

    private final Map<String, NewReport> reports = new LinkedHashMap<>();
    private final List<AnnotatedArticle> annotated = new ArrayList<>();
    private boolean found;
    private String missed = "no page was found there";
    private int come;
    private int known;
    private int changed;

    Batch(Map<String, Capture> fetched) {
      this.fetched = fetched;
    }

    void add(Page page, AnnotatedArticle report) {
      Instant now = clock.instant();
      NewReport one =
          new NewReport(page, ReportLine.of(report), ProfileReader.read(report, now), answer(page));
      if (reports.putIfAbsent(page.id(), one) == null) {
        annotated.add(report);
        come++;
      } else {
        known++;
      }
      if (reports.size() >= MOST_AT_ONCE) {
        flush();
      }
    }

    void flush() {
      if (reports.isEmpty()) {
        return;
      }
      board.add(clock.instant(), List.copyOf(reports.values()), List.of());
      annotated.forEach(shelf::put);
      reports.values().forEach(one -> visitLater(one.page()));
      kept.run();
      reports.clear();
      annotated.clear();
    }

    void revised(boolean isNew) {
      changed += isNew ? 1 : 0;
      known += isNew ? 0 : 1;
    }

    /** Keeps what is left and tells what came. */
    void end(String name) {
      flush();
      if (come + known + changed > 0) {
        note(name, sentence());
      }
    }

    /** The answer that brought a page; null where it was not fetched. */
    @Nullable Capture answer(Page page) {
      return page.url() == null ? null : fetched.get(page.url());
    }

    private void visitLater(Page page) {
      Capture capture = answer(page);
      if (capture != null) {
        store.visit(
            PageVisit.first(
                page.id(),
                capture.url(),
                clock.instant(),
                capture.field("etag"),
                capture.field("last-modified")));
      }
    }

    String sentence() {
      List<String> parts = new ArrayList<>();
      part(parts, come, "new report", "new reports");
      part(parts, changed, "changed since", "changed since");
      part(parts, known, "known already", "known already");
      return String.join(", ", parts);
    }

    private static void part(List<String> parts, int number, String one, String more) {
      if (number > 0) {
        parts.add(number + " " + (number == 1 ? one : more));
      }
    }
  }
}

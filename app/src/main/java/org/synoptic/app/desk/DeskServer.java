package org.synoptic.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.gather.feed.FeedList;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Comparison;
import org.synoptic.publish.CheckPublisher;
import org.synoptic.publish.Format;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.publish.Verb;

/** Serves a desk on the loopback interface. */
public final class DeskServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  /** Megabytes of a request: some thousand pasted pages. Set by hand. */
  private static final int MAX_REQUEST_MEGABYTES = 64;

  private static final int MAX_ADDRESSES = 200;
  private static final int MAX_ID_CHARS = 60;
  private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private final Desk desk;
  private final RequestGuard guard = new RequestGuard();
  private final DeskFrame frame = new DeskFrame(guard.token());
  private final Javalin server;

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   */
  public DeskServer(Desk desk, int port) {
    this.desk = desk;
    this.server = Javalin.create(this::configure).start(LOOPBACK, port);
  }

  /** The address of the first page. */
  public String address() {
    return "http://" + LOOPBACK + ":" + server.port() + "/";
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = (long) MAX_REQUEST_MEGABYTES << 20;
    config.jetty.multipartConfig.maxFileSize(MAX_REQUEST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MAX_REQUEST_MEGABYTES, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        context -> context.setMaxFormContentSize(MAX_REQUEST_MEGABYTES << 20));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    RoutesConfig routes = config.routes;
    routes.before(guard::check);
    routes.get("/", this::front);
    routes.get(
        "/intake", context -> html(context, IntakePage.of(frame, desk.notices(), desk.waiting())));
    routes.get("/feeds", context -> html(context, FeedsPage.of(frame, desk.feeds())));
    routes.get("/feeds.opml", this::opml);
    routes.post("/feeds", this::addFeeds);
    routes.post("/feeds/remove", this::removeFeed);
    routes.get("/stories/{id}", this::story);
    routes.get("/stories/{id}/account", context -> account(context, Format.HTML));
    routes.get("/stories/{id}/account.json", context -> account(context, Format.JSON));
    routes.get("/reports/{id}", this::report);
    routes.get("/style.css", context -> style(context));
    routes.get("/desk.js", context -> script(context));
    routes.get("/healthz", context -> context.contentType("text/plain").result("ok\n"));
    routes.post("/add", this::add);
    routes.post("/looked", this::looked);
    routes.get("/decisions", this::decisions);
    routes.get("/stories.json", this::storiesJson);
    routes.post("/decisions", this::decide);
    routes.post("/stories/{id}/check", this::check);
    routes.exception(
        HttpResponseException.class,
        (e, context) -> refuse(context, e.getStatus(), e.getMessage()));
    routes.exception(
        Exception.class, (e, context) -> refuse(context, 500, "A fault of Synoptic's own: " + e));
    routes.error(404, context -> refuse(context, 404, "There is no such page."));
  }

  private void front(Context context) {
    long lastTick = desk.lastTick();
    String asked = context.queryParam("page");
    int page = asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    html(context, FrontPage.of(frame, desk.stories(), page, desk.waiting(), lastTick));
  }

  private void story(Context context) {
    StoryLine story = asked(context);
    html(context, StoryPage.of(frame, story, desk.account(story), desk.history(story.id())));
  }

  private void account(Context context, Format format) throws IOException {
    Comparison account = desk.account(asked(context));
    StringWriter out = new StringWriter();
    Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(account), out);
    if (format == Format.JSON) {
      context.contentType("application/json; charset=utf-8").result(out.toString());
    } else {
      context.header(CONTENT_SECURITY_POLICY, Publisher.contentSecurityPolicy(Verb.COMPARE));
      html(context, out.toString());
    }
  }

  private void report(Context context) throws IOException {
    AnnotatedArticle report = desk.report(context.pathParam("id"));
    if (report == null) {
      throw new NotFoundResponse("There is no such report.");
    }
    StringWriter out = new StringWriter();
    Publisher publisher = Publisher.of(Format.HTML, TextLayout.PLAIN);
    publisher.begin(Verb.ANNOTATE, out);
    publisher.annotated(report, out);
    publisher.end(Verb.ANNOTATE, out);
    context.header(CONTENT_SECURITY_POLICY, Publisher.contentSecurityPolicy(Verb.ANNOTATE));
    html(context, out.toString());
  }

  private void check(Context context) throws IOException {
    StoryLine story = asked(context);
    CheckedDraft checked = desk.check(required(context, "draft"), story);
    StringWriter out = new StringWriter();
    new CheckPublisher(Format.HTML).drafts(List.of(checked), out);
    context.header(CONTENT_SECURITY_POLICY, Publisher.contentSecurityPolicy(Verb.CHECK));
    html(context, out.toString());
  }

  private void add(Context context) throws IOException {
    String what = context.formParam("what");
    if (what != null && !what.isBlank()) {
      add(what.strip());
    }
    for (UploadedFile file : context.uploadedFiles("file")) {
      if (file.size() > 0) {
        try (InputStream content = file.content()) {
          desk.add(file.filename(), content.readAllBytes());
        }
      }
    }
    context.redirect("/intake");
  }

  private void add(String what) {
    List<String> lines = what.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.stream().allMatch(line -> line.matches("(?i)https?://\\S+"))) {
      if (lines.size() > MAX_ADDRESSES) {
        throw new BadRequestResponse("At most " + MAX_ADDRESSES + " addresses at once.");
      }
      desk.add(lines);
    } else {
      String name = what.startsWith("<") ? "pasted.html" : "pasted.txt";
      desk.add(name, what.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void addFeeds(Context context) throws IOException {
    String url = context.formParam("url");
    if (url != null && !url.isBlank()) {
      desk.addFeed(url.strip());
    }
    for (UploadedFile file : context.uploadedFiles("list")) {
      try (InputStream content = file.content()) {
        desk.addFeeds(content.readAllBytes());
      }
    }
    context.redirect(url == null || url.isBlank() ? "/feeds" : "/intake");
  }

  private void removeFeed(Context context) {
    desk.removeFeed(required(context, "url"));
    context.redirect("/feeds");
  }

  private void opml(Context context) {
    List<FeedList.Entry> entries =
        desk.feeds().stream().map(feed -> new FeedList.Entry(feed.url(), null, "")).toList();
    context
        .contentType("text/x-opml; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"feeds.opml\"")
        .result(FeedList.opml("Feeds of this desk", entries));
  }

  private void looked(Context context) {
    String tick = required(context, "tick");
    if (!tick.matches("\\d{1,18}")) {
      throw new BadRequestResponse("No tick has this number.");
    }
    desk.looked(Long.parseLong(tick));
    context.redirect("/");
  }

  private void decide(Context context) {
    Decision.Kind kind =
        Stream.of(Decision.Kind.values())
            .filter(one -> one.name().equals(context.formParam("kind")))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("There is no such decision."));
    boolean undo = kind == Decision.Kind.UNDO;
    try {
      desk.decide(kind, ids(context, "reports"), undo ? List.of() : ids(context, "others"), "");
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    StoryLine now = undo ? null : desk.story(required(context, "story"));
    context.redirect(now == null ? "/decisions" : "/stories/" + now.id());
  }

  private void decisions(Context context) {
    html(context, DecisionsPage.of(frame, desk.decisions(), desk::line));
  }

  private void storiesJson(Context context) {
    context.contentType("application/json; charset=utf-8").result(StoriesJson.of(desk.stories()));
  }

  private static List<String> ids(Context context, String field) {
    String id = required(context, field).strip();
    if (id.length() > MAX_ID_CHARS) {
      throw new BadRequestResponse("No report and no story has so long a name.");
    }
    return List.of(id);
  }

  private static String required(Context context, String field) {
    String value = context.formParam(field);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse("The field “" + field + "” is empty.");
    }
    return value;
  }

  private StoryLine asked(Context context) {
    StoryLine story = desk.story(context.pathParam("id"));
    if (story == null) {
      throw new NotFoundResponse("There is no such story.");
    }
    return story;
  }

  private void refuse(Context context, int status, @Nullable String sentence) {
    HtmlBuilder html = frame.begin("Not here");
    html.element("p", sentence == null ? "" : sentence).line();
    html(context.status(status), frame.end(html));
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  private static void style(Context context) {
    context.contentType("text/css; charset=utf-8").result(Publisher.pageStyle() + text("desk.css"));
  }

  private static void script(Context context) {
    String script = Publisher.pageScript() + text("desk.js");
    context.contentType("text/javascript; charset=utf-8").result(script);
  }

  private static String text(String name) {
    try (InputStream in = DeskServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: desk/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read desk/" + name, e);
    }
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}

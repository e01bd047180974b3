package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Comparison;
import org.synoptic.publish.CheckPublisher;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.publish.Verb;
import org.synoptic.store.ReportLine;

/** Stories and their reports, and what people decide about them. */
final class StoryRoutes {

  private static final int MAX_ID_CHARS = 60;
  private static final int DAY_CHARS = "2026-05-20".length();
  private static final String TO_STORY = "← Back to the story";

  private final Desk desk;

  StoryRoutes(Desk desk) {
    this.desk = desk;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::front);
    routes.get("/stories.json", this::storiesJson);
    routes.get("/stories/{id}", this::story);
    routes.get("/stories/{id}/account", context -> account(context, Format.HTML));
    routes.get("/stories/{id}/account.json", context -> account(context, Format.JSON));
    routes.post("/stories/{id}/check", this::check);
    routes.get("/reports/{id}", this::report);
    routes.get("/reports/{id}/revisions", this::revisions);
    routes.get("/reports/{id}/revisions.json", this::revisionsJson);
    routes.post("/looked", this::looked);
    routes.get("/decisions", this::decisions);
    routes.post("/decisions", this::decide);
  }

  private void front(Context context) {
    String asked = context.queryParam("page");
    int page = asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    List<StoryLine> stories = desk.stories(Visitor.of(context).seen());
    Answers.html(
        context,
        FrontPage.of(DeskFrame.of(context), stories, page, desk.waiting(), desk.lastTick()));
  }

  private void storiesJson(Context context) {
    Answers.json(context, StoriesJson.of(desk.stories(Visitor.of(context).seen())));
  }

  private void story(Context context) {
    StoryLine story = asked(context);
    Answers.html(context, new StoryPage(desk, DeskFrame.of(context), story, at(context)).of());
  }

  private void account(Context context, Format format) throws IOException {
    StoryLine story = asked(context);
    Comparison account = desk.account(story, at(context));
    StringWriter out = new StringWriter();
    Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(account), out);
    if (format == Format.JSON) {
      Answers.json(context, out.toString());
    } else {
      Answers.published(
          context,
          Verb.COMPARE,
          out.toString(),
          List.of(new DeskFrame.Way(TO_STORY, pageOf(story))));
    }
  }

  private void report(Context context) throws IOException {
    String id = context.pathParam("id");
    AnnotatedArticle report = desk.report(id, at(context));
    StoryLine story = desk.story(id);
    if (report == null || story == null) {
      throw new NotFoundResponse("There is no such report.");
    }
    StringWriter out = new StringWriter();
    Publisher publisher = Publisher.of(Format.HTML, TextLayout.PLAIN);
    publisher.begin(Verb.ANNOTATE, out);
    publisher.annotated(report, out);
    publisher.end(Verb.ANNOTATE, out);
    int revisions = desk.revisions(id).size();
    Answers.published(
        context,
        Verb.ANNOTATE,
        out.toString(),
        List.of(
            new DeskFrame.Way("← Its story", pageOf(story)),
            new DeskFrame.Way(
                DeskFrame.count(revisions, "revision"), "/reports/" + id + "/revisions")));
  }

  private void revisions(Context context) {
    ReportLine line = knownLine(context);
    Answers.html(
        context,
        RevisionsPage.of(
            DeskFrame.of(context),
            line,
            desk.revisions(line.id()),
            desk.edits(line.id(), Desk.NOW),
            desk.visit(line.id())));
  }

  private void revisionsJson(Context context) {
    ReportLine line = knownLine(context);
    Answers.json(
        context, RevisionsJson.of(desk.revisions(line.id()), desk.edits(line.id(), Desk.NOW)));
  }

  private ReportLine knownLine(Context context) {
    ReportLine line = desk.line(context.pathParam("id"));
    if (line == null) {
      throw new NotFoundResponse("There is no such report.");
    }
    return line;
  }

  /** The time of which somebody asks what was known then; a day means its end. */
  static Instant at(Context context) {
    String asked = context.queryParam("at");
    if (asked == null || asked.isBlank()) {
      return Desk.NOW;
    }
    try {
      return asked.length() == DAY_CHARS
          ? LocalDate.parse(asked).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(asked);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "“at” is a day or a time like 2026-05-20 or 2026-05-20T12:00:00Z.");
    }
  }

  private void check(Context context) throws IOException {
    StoryLine story = asked(context);
    String draft =
        Answers.required(context, "draft", "There is no draft to check: the box is empty.");
    CheckedDraft checked = checked(draft, story);
    StringWriter out = new StringWriter();
    new CheckPublisher(Format.HTML).drafts(List.of(checked), out);
    Answers.published(
        context, Verb.CHECK, out.toString(), List.of(new DeskFrame.Way(TO_STORY, pageOf(story))));
  }

  private CheckedDraft checked(String draft, StoryLine story) {
    try {
      return desk.check(draft, story);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private void looked(Context context) {
    String tick = Answers.required(context, "tick", "Nothing says what was seen.");
    if (!tick.matches("\\d{1,18}")) {
      throw new BadRequestResponse("No tick has this number.");
    }
    desk.looked(Visitor.of(context).seen(), Long.parseLong(tick));
    context.redirect("/");
  }

  private void decisions(Context context) {
    Answers.html(context, DecisionsPage.of(DeskFrame.of(context), desk.decisions(), desk::line));
  }

  private void decide(Context context) {
    Decision.Kind kind =
        Stream.of(Decision.Kind.values())
            .filter(one -> one.name().equals(context.formParam("kind")))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("There is no such decision."));
    boolean undo = kind == Decision.Kind.UNDO;
    try {
      desk.decide(
          kind,
          ids(context, "reports"),
          undo ? List.of() : ids(context, "others"),
          Visitor.of(context).author());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    StoryLine now =
        undo ? null : desk.story(Answers.required(context, "story", "Of which story is this?"));
    context.redirect(now == null ? "/decisions" : pageOf(now));
  }

  private static List<String> ids(Context context, String field) {
    String id = Answers.required(context, field, "Which report or story is meant?");
    if (id.length() > MAX_ID_CHARS) {
      throw new BadRequestResponse("No report and no story has so long a name.");
    }
    return List.of(id);
  }

  private static String pageOf(StoryLine story) {
    return "/stories/" + story.id();
  }

  private StoryLine asked(Context context) {
    Instant at = at(context);
    StoryLine story = desk.story(context.pathParam("id"), at);
    if (story == null) {
      throw new NotFoundResponse(
          at.equals(Desk.NOW)
              ? "There is no such story."
              : "There was no such story at " + DeskFrame.time(at) + ".");
    }
    return story;
  }
}

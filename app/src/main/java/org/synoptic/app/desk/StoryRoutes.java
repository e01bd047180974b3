package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
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

  private static final String TO_STORY = "← Back to the story";

  private final Desk desk;
  private final AskedStory asked;

  StoryRoutes(Desk desk) {
    this.desk = desk;
    this.asked = new AskedStory(desk);
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
    StoryLine story = asked.story(context);
    Answers.html(
        context, new StoryPage(desk, DeskFrame.of(context), story, asked.at(context)).of());
  }

  private void account(Context context, Format format) throws IOException {
    StoryLine story = asked.story(context);
    Comparison account = desk.account(story, asked.at(context));
    StringWriter out = new StringWriter();
    Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(account), out);
    if (format == Format.JSON) {
      Answers.json(context, out.toString());
    } else {
      Answers.published(
          context,
          Verb.COMPARE,
          out.toString(),
          List.of(new DeskFrame.Way(TO_STORY, pageOf(story) + then(context))));
    }
  }

  private void report(Context context) throws IOException {
    String id = context.pathParam("id");
    AnnotatedArticle report = desk.report(id, asked.at(context));
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
            new DeskFrame.Way("← Its story", pageOf(story) + then(context)),
            new DeskFrame.Way("Who says what", "/reports/" + id + "/quotes"),
            new DeskFrame.Way(
                DeskFrame.count(revisions, "revision"), "/reports/" + id + "/revisions")));
  }

  private void revisions(Context context) {
    ReportLine line = asked.report(context);
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
    ReportLine line = asked.report(context);
    Answers.json(
        context, RevisionsJson.of(desk.revisions(line.id()), desk.edits(line.id(), Desk.NOW)));
  }

  private void check(Context context) throws IOException {
    StoryLine story = asked.story(context);
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

  /** The time that was asked for, for the way back. */
  private String then(Context context) {
    return asked.at(context).equals(Desk.NOW) ? "" : "?at=" + asked.at(context);
  }

  private static String pageOf(StoryLine story) {
    return "/stories/" + story.id();
  }
}

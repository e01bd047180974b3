package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Corrections;
import org.synoptic.model.Quote;
import org.synoptic.store.ReportLine;

/** What people decide about stories and reports: each decision has an author and can be undone. */
final class DecisionRoutes {

  private static final int MAX_ID_CHARS = 60;
  private static final int MAX_DIGITS = 18;

  /** Decisions that name reports alone, besides those that group. */
  private static final Set<Decision.Kind> OTHERS =
      Set.of(Decision.Kind.UNDO, Decision.Kind.SAME_ORIGIN, Decision.Kind.OWN_ORIGINS);

  private final Desk desk;
  private final AskedStory asked;

  DecisionRoutes(Desk desk) {
    this.desk = desk;
    this.asked = new AskedStory(desk);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/decisions", this::decisions);
    routes.post("/decisions", this::decide);
    routes.get("/stories/{id}/checklist.json", this::checklistJson);
    routes.post("/stories/{id}/checklist", this::check);
    routes.post("/stories/{id}/headline", this::headline);
    routes.post("/stories/{id}/mark", this::mark);
    routes.get("/reports/{id}/quotes", this::quotes);
    routes.post("/reports/{id}/quotes", this::speaker);
    routes.post("/looked", this::looked);
  }

  private void decisions(Context context) {
    Answers.html(
        context,
        DecisionsPage.of(DeskFrame.of(context), desk.decisions(), desk::line, desk::story));
  }

  private void decide(Context context) {
    Decision.Kind kind =
        Stream.of(Decision.Kind.values())
            .filter(one -> one.groups() || OTHERS.contains(one))
            .filter(one -> one.name().equals(context.formParam("kind")))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("There is no such decision."));
    List<String> reports = ids(context, "reports");
    switch (kind) {
      case UNDO, SAME_ORIGIN, OWN_ORIGINS -> decide(context, kind, reports, List.of());
      case APART -> decide(context, kind, reports, rest(context, reports));
      default -> decide(context, kind, reports, ids(context, "others"));
    }
    String story = context.formParam("story");
    StoryLine now = story == null || story.isBlank() ? null : desk.story(story);
    context.redirect(now == null ? "/decisions" : pageOf(now));
  }

  private void decide(
      Context context, Decision.Kind kind, List<String> reports, List<String> others) {
    try {
      desk.decide(kind, reports, others, Visitor.of(context).author());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** The reports of the story that were not chosen. */
  private List<String> rest(Context context, List<String> chosen) {
    StoryLine story =
        desk.story(Answers.required(context, "story", "Of which story are they a part?"));
    if (story == null) {
      throw new NotFoundResponse("There is no such story.");
    }
    List<String> all = story.reports().stream().map(ReportLine::id).toList();
    if (!all.containsAll(chosen)) {
      throw new BadRequestResponse("One of the reports is not in this story, or no longer.");
    }
    return all.stream().filter(id -> !chosen.contains(id)).toList();
  }

  private static List<String> ids(Context context, String field) {
    List<String> ids = context.formParams(field).stream().map(String::strip).distinct().toList();
    if (ids.isEmpty() || ids.contains("")) {
      throw new BadRequestResponse("Which report or story is meant?");
    }
    if (ids.stream().anyMatch(id -> id.length() > MAX_ID_CHARS)) {
      throw new BadRequestResponse("No report and no story has so long a name.");
    }
    return ids;
  }

  private void checklistJson(Context context) {
    StoryLine story = asked.story(context);
    Answers.json(context, ChecklistPage.json(story, desk.checklist(story, asked.at(context))));
  }

  /** A tick is for the words that its page showed. */
  private void check(Context context) {
    StoryLine story = asked.story(context);
    String id = Answers.required(context, "point", "Which point was checked?");
    Checklist.Point point =
        desk.checklist(story, Desk.NOW).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new BadRequestResponse(
                        "The words of this point are other ones since the page was made: look"
                            + " again."));
    List<String> others = new ArrayList<>(List.of(point.kind().name(), point.line()));
    others.addAll(point.keys());
    if (point.isOpen()) {
      decide(context, Decision.Kind.CHECKED, List.of(story.id()), others);
    }
    context.redirect(pageOf(story) + "#checklist");
  }

  private void headline(Context context) {
    StoryLine story = asked.story(context);
    String headline = Answers.required(context, "headline", "The headline is empty.");
    decide(
        context,
        Decision.Kind.HEADLINE,
        List.of(story.id()),
        List.of(headline.replaceAll("\\s+", " ")));
    context.redirect(pageOf(story));
  }

  /** Marks the story; a marked one is marked no longer. */
  private void mark(Context context) {
    StoryLine story = asked.story(context);
    if (!story.marked()) {
      decide(context, Decision.Kind.MARKED, List.of(story.id()), List.of());
    } else {
      List<String> marks =
          desk.marks(story).stream().map(mark -> Long.toString(mark.number())).toList();
      decide(context, Decision.Kind.UNDO, marks, List.of());
    }
    context.redirect("front".equals(context.formParam("back")) ? "/" : pageOf(story));
  }

  private void quotes(Context context) {
    ReportLine line = asked.report(context);
    AnnotatedArticle report = desk.report(line.id(), Desk.NOW);
    if (report == null) {
      throw new NotFoundResponse("There is no such report.");
    }
    Answers.html(context, QuotesPage.of(DeskFrame.of(context), line, report));
  }

  private void speaker(Context context) {
    ReportLine line = asked.report(context);
    String words = Answers.required(context, "words", "Which words are meant?");
    String speaker = Answers.required(context, "speaker", "Whose words are they?");
    AnnotatedArticle report = desk.report(line.id(), Desk.NOW);
    List<Quote> quotes = report == null ? List.of() : report.quotes();
    if (report == null
        || quotes.stream()
            .noneMatch(one -> Corrections.wordsOf(one, report.article().body()).equals(words))) {
      throw new BadRequestResponse("The report has no such quotation, or no longer.");
    }
    decide(
        context,
        Decision.Kind.SPEAKER,
        List.of(line.id()),
        List.of(words, speaker.replaceAll("\\s+", " ")));
    context.redirect("/reports/" + line.id() + "/quotes");
  }

  /** All stories were seen, or the one that is named. */
  private void looked(Context context) {
    String tick = Answers.required(context, "tick", "Nothing says what was seen.");
    if (!tick.matches("\\d{1," + MAX_DIGITS + "}")) {
      throw new BadRequestResponse("No tick has this number.");
    }
    String id = context.formParam("story");
    StoryLine story = id == null || id.isBlank() ? null : desk.story(id);
    if (story != null) {
      desk.looked(Visitor.of(context).seen(), story, Long.parseLong(tick));
    } else {
      desk.looked(Visitor.of(context).seen(), Long.parseLong(tick));
    }
    context.redirect("/");
  }

  private static String pageOf(StoryLine story) {
    return "/stories/" + story.id();
  }
}

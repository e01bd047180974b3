package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.app.bundle.BundleWriter;
import org.synoptic.model.Comparison;
import org.synoptic.publish.AccountParts;
import org.synoptic.publish.Format;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.store.CaptureArchive;
import org.synoptic.store.ReportLine;

/** Stories as files. */
final class ExportRoutes {

  private static final List<String> REPORT_HEADER =
      List.of(
          "story",
          "storyHeadline",
          "marked",
          "report",
          "outlet",
          "published",
          "headline",
          "url",
          "language",
          "partial");

  private final Desk desk;
  private final AskedStory asked;
  private final CaptureArchive archive;

  ExportRoutes(Desk desk) {
    this.desk = desk;
    this.asked = new AskedStory(desk);
    this.archive = new CaptureArchive(desk.store(), "Synoptic/" + BundleWriter.version());
  }

  void addTo(RoutesConfig routes) {
    routes.get("/stories/{id}/bundle.zip", this::bundle);
    routes.get(
        "/stories/{id}/account.csv",
        context -> account(context, Format.CSV, "text/csv; charset=utf-8", "csv"));
    routes.get(
        "/stories/{id}/account.md",
        context -> account(context, Format.MARKDOWN, "text/markdown; charset=utf-8", "md"));
    routes.get(
        "/stories/{id}/annotations.jsonld",
        context -> account(context, Format.ANNOTATIONS, "application/ld+json", "jsonld"));
    routes.get(
        "/stories/{id}/claims.jsonld",
        context -> account(context, Format.CLAIMS, "application/ld+json", "claims.jsonld"));
    routes.get("/stories/{id}/pages.warc.gz", this::warc);
    routes.get("/captures.warc.gz", this::captures);
    routes.get("/reports.csv", this::reports);
  }

  /** The links to the files of a story. */
  static void links(HtmlBuilder html, String page, String then) {
    html.open("p class=meta").text("As files: ");
    html.element("a", "bundle that can be verified", "href", page + "/bundle.zip" + then);
    html.text(" · ").element("a", "JSON", "href", page + "/account.json" + then);
    html.text(" · ").element("a", "CSV", "href", page + "/account.csv" + then);
    html.text(" · ").element("a", "Markdown", "href", page + "/account.md" + then);
    html.text(" · ");
    html.element("a", "Web Annotations", "href", page + "/annotations.jsonld" + then);
    html.text(" · ").element("a", "claims (schema.org)", "href", page + "/claims.jsonld" + then);
    html.text(" · ");
    html.element("a", "the pages (WARC)", "href", page + "/pages.warc.gz" + then).end();
  }

  private void account(Context context, Format format, String type, String ending)
      throws IOException {
    StoryLine story = asked.story(context);
    Comparison account = desk.account(story, asked.at(context));
    try (Writer out = Answers.fileWriter(context, type, story.id() + "." + ending)) {
      Publisher.of(format, TextLayout.PLAIN, AccountParts.ALL).comparisons(List.of(account), out);
    }
  }

  /** Every report with its story, as it is written. */
  private void reports(Context context) throws IOException {
    try (Writer out = Answers.fileWriter(context, "text/csv; charset=utf-8", "reports.csv")) {
      Publisher.csvRow(out, REPORT_HEADER);
      for (StoryLine story : desk.stories()) {
        for (ReportLine report : story.reports()) {
          Publisher.csvRow(out, row(story, report));
        }
      }
    }
  }

  private static List<String> row(StoryLine story, ReportLine report) {
    return Stream.of(
            story.id(),
            story.headline(),
            story.marked() ? "marked" : "",
            report.id(),
            report.outlet(),
            report.published(),
            report.headline(),
            report.url(),
            report.language(),
            report.partial())
        .map(field -> field == null ? "" : field)
        .toList();
  }

  private String published(StoryLine story, Format format, Instant at) throws IOException {
    Comparison account = desk.account(story, at);
    StringWriter out = new StringWriter();
    Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(account), out);
    return out.toString();
  }

  private void bundle(Context context) throws IOException {
    StoryLine story = asked.story(context);
    Instant at = asked.at(context);
    byte[] bundle =
        BundleWriter.bundle(
            story.id(),
            story.headline(),
            desk.pages(story, at),
            published(story, Format.JSON, at),
            desk.corrections(story, at));
    Answers.file(context, "application/zip", story.id() + ".zip", bundle);
  }

  private void warc(Context context) throws IOException {
    StoryLine story = asked.story(context);
    List<String> reports = story.reports().stream().map(ReportLine::id).sorted().toList();
    archive.ofReports(
        reports,
        asked.at(context),
        desk.clock().instant(),
        Answers.fileStream(context, "application/warc", story.id() + ".warc.gz"));
  }

  /** All captures of some days as they are kept. */
  private void captures(Context context) throws IOException {
    Instant from = day(context, "from", Instant.MIN);
    Instant until = day(context, "until", Desk.NOW);
    archive.ofTime(
        from,
        until.equals(Desk.NOW) ? until : until.plus(1, ChronoUnit.DAYS).minusNanos(1),
        desk.clock().instant(),
        Answers.fileStream(context, "application/warc", "captures.warc.gz"));
  }

  private static Instant day(Context context, String field, Instant otherwise) {
    String day = context.queryParam(field);
    try {
      return day == null || day.isBlank()
          ? otherwise
          : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new BadRequestResponse("“" + field + "” is a day like 2026-05-20.");
    }
  }
}

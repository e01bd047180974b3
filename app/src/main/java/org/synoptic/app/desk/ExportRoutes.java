package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.app.bundle.BundleWriter;
import org.synoptic.gather.warc.WarcWriter;
import org.synoptic.model.Comparison;
import org.synoptic.model.Page;
import org.synoptic.publish.Format;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
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

  ExportRoutes(Desk desk) {
    this.desk = desk;
    this.asked = new AskedStory(desk);
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
      Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(account), out);
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
    List<Page> pages = desk.pages(story, asked.at(context));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Instant made = pages.stream().map(Page::gatheredAt).max(Instant::compareTo).orElseThrow();
    try (WarcWriter warc = new WarcWriter(out, "Synoptic/" + BundleWriter.version(), made)) {
      for (Page page : pages) {
        String url = page.url();
        warc.resource(
            url == null ? "urn:synoptic:report:" + page.id() : url,
            page.gatheredAt(),
            page.mediaType(),
            page.content());
      }
    }
    Answers.file(context, "application/warc", story.id() + ".warc.gz", out.toByteArray());
  }
}

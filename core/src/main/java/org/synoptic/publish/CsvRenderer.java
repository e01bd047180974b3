package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;
import org.synoptic.model.Story;

/**
 * Writes claims or events as CSV (RFC 4180, with a header; lines end with CR LF). Claims have one
 * row for each version and passage, events one row for each pair of an actor and a recipient. A
 * field that a spreadsheet would evaluate as a formula gets an apostrophe in front.
 */
final class CsvRenderer implements Renderer {

  private static final List<String> HEADER =
      List.of(
          ("story,claim,standing,origins,saidBy,modality,when,event,text,report,outlet,"
                  + "value,start,end,passage")
              .split(","));
  private static final List<String> STORY_HEADER =
      List.of(
          "story", "storyHeadline", "origins", "report", "outlet", "published", "headline", "path");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");

  @Override
  public void begin(Verb verb, Writer out) throws IOException {
    if (verb == Verb.ANNOTATE) {
      row(out, EventRows.HEADER);
    }
    if (verb == Verb.STORIES) {
      row(out, STORY_HEADER);
    }
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    for (List<String> row : EventRows.of(article)) {
      row(out, row);
    }
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    String origins = String.valueOf(StorySummary.of(story).origins());
    for (AnnotatedArticle report : story.reports()) {
      Article article = report.article();
      row(
          out,
          List.of(
              story.id(),
              story.headline(),
              origins,
              article.id(),
              article.label(),
              Labels.orEmpty(article.published().when()),
              Labels.orEmpty(article.headline()),
              article.path()));
    }
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    row(out, HEADER);
    for (Comparison comparison : comparisons) {
      ComparisonView view = new ComparisonView(comparison);
      for (Claim claim : comparison.claims()) {
        claim(out, view, claim);
      }
    }
  }

  private static void claim(Writer out, ComparisonView view, Claim claim) throws IOException {
    for (Claim.Version version : claim.versions()) {
      for (Passage passage : version.passages()) {
        row(
            out,
            List.of(
                view.comparison().story().id(),
                claim.id(),
                Labels.of(claim.standing()),
                String.valueOf(claim.origins()),
                Labels.orEmpty(claim.saidBy()),
                Labels.of(claim.modality()),
                Labels.orEmpty(claim.when()),
                Labels.orEmpty(claim.event()),
                claim.text(),
                version.report(),
                view.article(version.report()).label(),
                Labels.orEmpty(version.value()),
                String.valueOf(passage.span().start()),
                String.valueOf(passage.span().end()),
                passage.text()));
      }
    }
  }

  static void row(Writer out, List<String> fields) throws IOException {
    String separator = "";
    for (String field : fields) {
      out.write(separator);
      out.write(field(field));
      separator = ",";
    }
    out.write("\r\n");
  }

  static String field(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    boolean startsLikeFormula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return startsLikeFormula && !NUMBER.matcher(text).matches();
  }
}

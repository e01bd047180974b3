package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Removed;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/** Writes text for a terminal. */
final class TextRenderer implements Renderer {

  private final TextLayout layout;
  private final AccountParts parts;

  TextRenderer(TextLayout layout, AccountParts parts) {
    this.layout = layout;
    this.parts = parts;
  }

  @Override
  public void reading(Article article, Writer out) throws IOException {
    TerminalWriter terminal = new TerminalWriter(out, layout);
    article(terminal, article);
    for (ArticleParagraph paragraph : ArticleParagraph.of(article)) {
      terminal.blank();
      if (paragraph.time() != null) {
        terminal.text(0, TerminalStyle.DIM.of(paragraph.time()));
      }
      terminal.text(0, paragraph.text());
    }
    if (!article.removed().isEmpty()) {
      terminal.blank();
      terminal.text(0, TerminalStyle.DIM.of("Removed: " + removed(article.removed())));
    }
    terminal.blank();
  }

  /** Writes the headline of a report and what is known about it. */
  static void article(TerminalWriter terminal, Article article) throws IOException {
    terminal.title(Labels.headline(article));
    terminal.text(0, TerminalStyle.DIM.of(String.join(" · ", metadata(article))));
    if (article.partial() != null) {
      terminal.text(0, TerminalStyle.YELLOW.of("Not the whole report: " + article.partial()));
    }
  }

  private static List<String> metadata(Article article) {
    List<String> metadata = new ArrayList<>();
    metadata.add(article.label());
    if (!article.bylines().isEmpty()) {
      metadata.add("by " + String.join(", ", article.bylines()));
    }
    if (article.section() != null) {
      metadata.add("in " + article.section());
    }
    metadata.add(Labels.published(article.published()));
    if (Labels.wasUpdated(article)) {
      metadata.add("updated " + Labels.published(article.updated()));
    }
    metadata.add(article.path());
    return metadata;
  }

  /** Counts what was removed, in alphabetical order: "1 cookie, 2 navigation". */
  static String removed(List<Removed> removed) {
    Map<String, Integer> counts = new TreeMap<>();
    removed.forEach(piece -> counts.merge(Labels.of(piece.why()), 1, Integer::sum));
    return String.join(
        ", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    String why = Labels.of(skipped.why());
    new TerminalWriter(out, layout)
        .text(
            0,
            TerminalStyle.YELLOW.of("Skipped " + skipped.path() + " (" + why + "): ")
                + " "
                + skipped.detail());
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    new TextLayers(new TerminalWriter(out, layout)).write(article);
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    TerminalWriter terminal = new TerminalWriter(out, layout);
    int count = story.reports().size();
    StorySummary summary = StorySummary.of(story);
    terminal.text(
        0,
        TerminalStyle.BOLD.of(story.headline())
            + " "
            + TerminalStyle.DIM.of("(" + story.id() + ", " + Labels.count(count, "report") + ")"));
    List<String> facts = new ArrayList<>(List.of(summary.time()));
    if (count > 1) {
      facts.add(Labels.count(summary.outlets().size(), "outlet"));
      facts.add(Labels.count(summary.origins(), "independent origin"));
    } else {
      Article article = story.reports().get(0).article();
      facts.addAll(List.of(article.label(), article.path()));
    }
    terminal.text(2, TerminalStyle.DIM.of(String.join(" · ", facts)));
    if (count > 1) {
      reports(story, summary, terminal);
    }
    terminal.blank();
  }

  private static void reports(Story story, StorySummary summary, TerminalWriter terminal)
      throws IOException {
    for (AnnotatedArticle report : StorySummary.byDay(story)) {
      Article article = report.article();
      String day = StorySummary.day(report);
      String when = summary.hasDays() ? (day == null ? "no date" : day) + " " : "";
      terminal.entry(
          2,
          "•",
          2,
          when
              + article.label()
              + ": "
              + Labels.headline(article)
              + " "
              + TerminalStyle.DIM.of(article.path()));
    }
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    TerminalWriter terminal = new TerminalWriter(out, layout);
    String separator = "";
    for (Comparison comparison : comparisons) {
      out.write(separator);
      new TextComparison(terminal, new ComparisonView(comparison), parts).write();
      separator = "\n\n";
    }
  }
}

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

/** Text for a terminal. */
final class TextEdition implements Edition {

  private final TextLayout look;

  TextEdition(TextLayout look) {
    this.look = look;
  }

  @Override
  public void reading(Article article, Writer out) throws IOException {
    TerminalWriter sheet = new TerminalWriter(out, look);
    article(sheet, article);
    for (ArticleParagraph part : ArticleParagraph.of(article)) {
      sheet.blank();
      if (part.time() != null) {
        sheet.text(0, TerminalStyle.DIM.of(part.time()));
      }
      sheet.text(0, part.text());
    }
    if (!article.removed().isEmpty()) {
      sheet.blank();
      sheet.text(0, TerminalStyle.DIM.of("Removed: " + removed(article.removed())));
    }
    sheet.blank();
  }

  /** The head of a report: headline and what is known of it. */
  static void article(TerminalWriter sheet, Article article) throws IOException {
    sheet.title(Labels.headline(article));
    sheet.text(0, TerminalStyle.DIM.of(String.join(" · ", meta(article))));
    if (article.partial() != null) {
      sheet.text(0, TerminalStyle.YELLOW.of("Not the whole report: " + article.partial()));
    }
  }

  private static List<String> meta(Article article) {
    List<String> meta = new ArrayList<>();
    meta.add(article.label());
    if (!article.bylines().isEmpty()) {
      meta.add("by " + String.join(", ", article.bylines()));
    }
    if (article.section() != null) {
      meta.add("in " + article.section());
    }
    meta.add(Labels.published(article.published()));
    if (Labels.changed(article)) {
      meta.add("updated " + Labels.published(article.updated()));
    }
    meta.add(article.path());
    return meta;
  }

  /** "2 navigation, 1 cookie", in the order of the reasons' names. */
  static String removed(List<Removed> removed) {
    Map<String, Integer> counts = new TreeMap<>();
    removed.forEach(piece -> counts.merge(Labels.of(piece.why()), 1, Integer::sum));
    return String.join(
        ", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    String why = Labels.of(skipped.why());
    new TerminalWriter(out, look)
        .text(
            0,
            TerminalStyle.YELLOW.of("Skipped " + skipped.path() + " (" + why + "): ")
                + " "
                + skipped.detail());
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    new TextLayers(new TerminalWriter(out, look)).set(article);
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    TerminalWriter sheet = new TerminalWriter(out, look);
    int count = story.reports().size();
    sheet.text(
        0,
        TerminalStyle.BOLD.of(story.headline())
            + " "
            + TerminalStyle.DIM.of("(" + Labels.count(count, "report") + ")"));
    for (AnnotatedArticle report : story.reports()) {
      Article article = report.article();
      sheet.entry(
          2,
          "•",
          2,
          article.label()
              + ": "
              + Labels.headline(article)
              + " "
              + TerminalStyle.DIM.of(article.path()));
    }
    sheet.blank();
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    TerminalWriter sheet = new TerminalWriter(out, look);
    String between = "";
    for (Comparison comparison : comparisons) {
      out.write(between);
      new TextComparison(sheet, new ComparisonView(comparison)).set();
      between = "\n\n";
    }
  }
}

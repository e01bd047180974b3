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

  private final Look look;

  TextEdition(Look look) {
    this.look = look;
  }

  @Override
  public void reading(Article article, Writer out) throws IOException {
    Sheet sheet = new Sheet(out, look);
    article(sheet, article);
    for (Parts part : Parts.of(article)) {
      sheet.blank();
      if (part.time() != null) {
        sheet.text(0, Style.DIM.of(part.time()));
      }
      sheet.text(0, part.text());
    }
    if (!article.removed().isEmpty()) {
      sheet.blank();
      sheet.text(0, Style.DIM.of("Removed: " + removed(article.removed())));
    }
    sheet.blank();
  }

  /** The head of a report: headline and what is known of it. */
  static void article(Sheet sheet, Article article) throws IOException {
    sheet.title(Terms.headline(article));
    sheet.text(0, Style.DIM.of(String.join(" · ", meta(article))));
    if (article.partial() != null) {
      sheet.text(0, Style.YELLOW.of("Not the whole report: " + article.partial()));
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
    meta.add(Terms.published(article.published()));
    if (Terms.changed(article)) {
      meta.add("updated " + Terms.published(article.updated()));
    }
    meta.add(article.path());
    return meta;
  }

  /** "2 navigation, 1 cookie", in the order of the reasons' names. */
  static String removed(List<Removed> removed) {
    Map<String, Integer> counts = new TreeMap<>();
    removed.forEach(piece -> counts.merge(Terms.of(piece.why()), 1, Integer::sum));
    return String.join(
        ", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    String why = Terms.of(skipped.why());
    new Sheet(out, look)
        .text(
            0,
            Style.YELLOW.of("Skipped " + skipped.path() + " (" + why + "): ")
                + " "
                + skipped.detail());
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    new TextLayers(new Sheet(out, look)).set(article);
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    Sheet sheet = new Sheet(out, look);
    int count = story.reports().size();
    sheet.text(
        0,
        Style.BOLD.of(story.headline())
            + " "
            + Style.DIM.of("(" + Terms.count(count, "report") + ")"));
    for (AnnotatedArticle report : story.reports()) {
      Article article = report.article();
      sheet.entry(
          2,
          "•",
          2,
          article.label() + ": " + Terms.headline(article) + " " + Style.DIM.of(article.path()));
    }
    sheet.blank();
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    Sheet sheet = new Sheet(out, look);
    String between = "";
    for (Comparison comparison : comparisons) {
      out.write(between);
      new TextComparison(sheet, new Account(comparison)).set();
      between = "\n\n";
    }
  }
}

package org.synoptic.publish;

import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Story;

/** Writes which reports a story has, as HTML. */
final class HtmlStory {

  private HtmlStory() {}

  static String render(Story story) {
    StorySummary summary = StorySummary.of(story);
    HtmlBuilder html = new HtmlBuilder();
    html.open("article class=report").line();
    html.element("h2 dir=auto", story.headline()).line();
    String facts =
        String.join(
            " · ",
            summary.time(),
            Labels.count(story.reports().size(), "report"),
            Labels.count(summary.outlets().size(), "outlet"),
            Labels.count(summary.origins(), "independent origin"));
    html.element("p class=meta", facts).line();
    html.open("ul").line();
    for (AnnotatedArticle report : story.reports()) {
      Article article = report.article();
      String when = Labels.published(article.published());
      html.element("li", article.label() + ": " + Labels.headline(article) + " (" + when + ")");
      html.line();
    }
    return html.end().end().toString();
  }
}

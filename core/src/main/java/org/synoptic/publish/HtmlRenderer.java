package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/** Writes HTML: one page that loads nothing else. */
final class HtmlRenderer implements Renderer {

  @Override
  public void begin(Verb verb, Writer out) throws IOException {
    if (verb != Verb.COMPARE) {
      out.write(frame(verb).opening(title(verb)));
      out.write(verb == Verb.ANNOTATE ? HtmlLayers.legend() : "");
    }
  }

  private static String title(Verb verb) {
    return switch (verb) {
      case READ -> "The clean reports";
      case STORIES -> "The stories";
      default -> "What each report says";
    };
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    out.write(HtmlStory.render(story));
  }

  @Override
  public void reading(Article article, Writer out) throws IOException {
    out.write(HtmlLayers.reading(article));
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    out.write(HtmlLayers.skipped(skipped));
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    out.write(new HtmlLayers(article).render());
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    HtmlFrame frame = frame(Verb.COMPARE);
    boolean single = comparisons.size() == 1;
    out.write(frame.opening(single ? comparisons.get(0).story().headline() : "The joint account"));
    if (!single) {
      out.write(HtmlComparison.contents(comparisons));
    }
    for (int i = 0; i < comparisons.size(); i++) {
      out.write(new HtmlComparison(new ComparisonView(comparisons.get(i)), i + 1).render());
    }
    out.write(HtmlComparison.selectionBar());
    out.write(frame.closing());
  }

  @Override
  public void end(Verb verb, Writer out) throws IOException {
    if (verb != Verb.COMPARE) {
      out.write(frame(verb).closing());
    }
  }

  static HtmlFrame frame(Verb verb) {
    return new HtmlFrame(
        switch (verb) {
          case COMPARE -> "comparison";
          case CHECK -> "check";
          default -> "layers";
        });
  }
}

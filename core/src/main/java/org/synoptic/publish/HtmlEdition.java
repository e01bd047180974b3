package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;

/** HTML: one page that needs nothing but itself. */
final class HtmlEdition implements Edition {

  @Override
  public void begin(Verb verb, Writer out) throws IOException {
    if (verb != Verb.COMPARE) {
      boolean read = verb == Verb.READ;
      out.write(frame(verb).head(read ? "The clean reports" : "What each report says"));
      out.write(read ? "" : HtmlLayers.legend());
    }
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
    out.write(new HtmlLayers(article).set());
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    HtmlFrame frame = frame(Verb.COMPARE);
    boolean one = comparisons.size() == 1;
    out.write(frame.head(one ? comparisons.get(0).story().headline() : "The joint account"));
    if (!one) {
      out.write(HtmlComparison.contents(comparisons));
    }
    for (int i = 0; i < comparisons.size(); i++) {
      out.write(new HtmlComparison(new ComparisonView(comparisons.get(i)), i + 1).set());
    }
    out.write(HtmlComparison.bar());
    out.write(frame.foot());
  }

  @Override
  public void end(Verb verb, Writer out) throws IOException {
    if (verb != Verb.COMPARE) {
      out.write(frame(verb).foot());
    }
  }

  private static HtmlFrame frame(Verb verb) {
    return new HtmlFrame(verb == Verb.COMPARE ? "comparison" : "layers");
  }
}

package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;

/** Markdown: a document that reads well as it is and shows a change as a short diff. */
final class MarkdownEdition implements Edition {

  @Override
  public void reading(Article article, Writer out) throws IOException {
    out.write("# " + Markdown.text(Labels.headline(article)) + "\n\n");
    out.write(Markdown.text(article.label()));
    if (!article.bylines().isEmpty()) {
      out.write(" · by " + Markdown.text(String.join(", ", article.bylines())));
    }
    if (article.section() != null) {
      out.write(" · in " + Markdown.text(article.section()));
    }
    out.write(" · " + Labels.published(article.published()));
    if (Labels.changed(article)) {
      out.write(" · updated " + Labels.published(article.updated()));
    }
    out.write("\n\n");
    if (article.partial() != null) {
      out.write("*Not the whole report: " + Markdown.text(article.partial()) + "*\n\n");
    }
    for (ArticleParagraph part : ArticleParagraph.of(article)) {
      String time = part.time() == null ? "" : "**" + Markdown.text(part.time()) + "** ";
      out.write(time + Markdown.text(part.text()) + "\n\n");
    }
    if (!article.removed().isEmpty()) {
      out.write("*Removed: " + TextEdition.removed(article.removed()) + "*\n\n");
    }
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    String why = Labels.of(skipped.why());
    String detail = Markdown.text(skipped.detail());
    out.write("*Skipped " + Markdown.text(skipped.path()) + " (" + why + "): " + detail + "*\n\n");
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    String between = "";
    for (Comparison comparison : comparisons) {
      out.write(between);
      new MarkdownComparison(out, new ComparisonView(comparison)).set();
      between = "\n---\n\n";
    }
  }
}

package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;

/** Writes Markdown, one short line for each finding, so that a change gives a short diff. */
final class MarkdownRenderer implements Renderer {

  private final AccountParts parts;

  MarkdownRenderer(AccountParts parts) {
    this.parts = parts;
  }

  @Override
  public void reading(Article article, Writer out) throws IOException {
    out.write("# " + MarkdownEscaper.escape(Labels.headline(article)) + "\n\n");
    out.write(MarkdownEscaper.escape(article.label()));
    if (!article.bylines().isEmpty()) {
      out.write(" · by " + MarkdownEscaper.escape(String.join(", ", article.bylines())));
    }
    if (article.section() != null) {
      out.write(" · in " + MarkdownEscaper.escape(article.section()));
    }
    out.write(" · " + Labels.published(article.published()));
    if (Labels.wasUpdated(article)) {
      out.write(" · updated " + Labels.published(article.updated()));
    }
    out.write("\n\n");
    if (article.partial() != null) {
      out.write("*Not the whole report: " + MarkdownEscaper.escape(article.partial()) + "*\n\n");
    }
    for (ArticleParagraph paragraph : ArticleParagraph.of(article)) {
      String time =
          paragraph.time() == null ? "" : "**" + MarkdownEscaper.escape(paragraph.time()) + "** ";
      out.write(time + MarkdownEscaper.escape(paragraph.text()) + "\n\n");
    }
    if (!article.removed().isEmpty()) {
      out.write("*Removed: " + TextRenderer.removed(article.removed()) + "*\n\n");
    }
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    String why = Labels.of(skipped.why());
    String detail = MarkdownEscaper.escape(skipped.detail());
    out.write(
        "*Skipped "
            + MarkdownEscaper.escape(skipped.path())
            + " ("
            + why
            + "): "
            + detail
            + "*\n\n");
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    String separator = "";
    for (Comparison comparison : comparisons) {
      out.write(separator);
      new MarkdownComparison(out, new ComparisonView(comparison), parts).write();
      separator = "\n---\n\n";
    }
  }
}

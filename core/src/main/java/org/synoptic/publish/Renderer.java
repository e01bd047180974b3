package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/**
 * Writes results in one format. {@link Verb} says which formats exist for which results; a renderer
 * throws {@code IllegalStateException} for a result that its format does not have.
 */
interface Renderer {

  /** Writes what comes before the first result. */
  default void begin(Verb verb, Writer out) throws IOException {}

  default void reading(Article article, Writer out) throws IOException {
    throw new IllegalStateException("not set in this edition");
  }

  default void skipped(Skipped skipped, Writer out) throws IOException {}

  default void annotated(AnnotatedArticle article, Writer out) throws IOException {
    throw new IllegalStateException("not set in this edition");
  }

  default void story(Story story, Writer out) throws IOException {
    throw new IllegalStateException("not set in this edition");
  }

  void comparisons(List<Comparison> comparisons, Writer out) throws IOException;

  /** Writes what comes after the last result. */
  default void end(Verb verb, Writer out) throws IOException {}
}

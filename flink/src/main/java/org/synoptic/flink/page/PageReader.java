package org.synoptic.flink.page;

import java.io.Serializable;
import java.util.function.Consumer;
import org.synoptic.Pipeline;
import org.synoptic.annotate.engine.InstallationException;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;

/** Reads and annotates one page. A page that cannot be read never ends a job. */
public interface PageReader extends Serializable {

  /** Gives the annotated article, or why there is none, to one of the two. */
  void read(Page page, Consumer<AnnotatedArticle> articles, Consumer<Skipped> skipped);

  /**
   * Reads with the pipeline of this process.
   *
   * @throws InstallationException from {@code read}, when the language models are missing
   */
  static PageReader ofProcess() {
    return (page, articles, skipped) -> read(SharedPipeline.get(), page, articles, skipped);
  }

  private static void read(
      Pipeline pipeline,
      Page page,
      Consumer<AnnotatedArticle> articles,
      Consumer<Skipped> skipped) {
    AnnotatedArticle annotated;
    try {
      Reading reading = pipeline.read(page);
      if (reading instanceof Skipped none) {
        skipped.accept(none);
        return;
      }
      annotated = pipeline.annotate((Article) reading);
    } catch (InstallationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      skipped.accept(
          new Skipped(page.path(), Skipped.Why.FAILED, "a fault of Synoptic's own: " + e));
      return;
    }
    articles.accept(annotated);
  }
}

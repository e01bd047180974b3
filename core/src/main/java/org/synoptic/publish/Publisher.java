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
 * Writes results down in one format.
 *
 * <pre>
 *   Publisher publisher = Publisher.of(Format.TEXT, Look.PLAIN);
 *   publisher.begin(Verb.READ, out);
 *   publisher.reading(article, out);      // once for each
 *   publisher.end(Verb.READ, out);
 * </pre>
 *
 * <p>{@link #comparisons} writes a whole document and needs neither begin nor end; calling them
 * does no harm. The writer is flushed and never closed. Same input, same output. A publisher keeps
 * nothing between calls.
 */
public final class Publisher {

  private final Format format;
  private final Edition edition;

  private Publisher(Format format, Edition edition) {
    this.format = format;
    this.edition = edition;
  }

  /** A publisher that sets its results as {@code look} says, where the format asks. */
  public static Publisher of(Format format, TextLayout look) {
    return new Publisher(format, edition(format, look));
  }

  private static Edition edition(Format format, TextLayout look) {
    return switch (format) {
      case TEXT -> new TextEdition(look);
      case HTML -> new HtmlEdition();
      case JSON -> new JsonEdition();
      case MARKDOWN -> new MarkdownEdition();
      case CSV -> new CsvEdition();
    };
  }

  /**
   * Writes what stands before the first result of {@code verb}.
   *
   * @throws IllegalArgumentException where the format makes no sense for the verb
   */
  public void begin(Verb verb, Writer out) throws IOException {
    verb.require(format);
    edition.begin(verb, out);
    out.flush();
  }

  /** Writes the clean article of a page. */
  public void reading(Article article, Writer out) throws IOException {
    Verb.READ.require(format);
    edition.reading(article, out);
    out.flush();
  }

  /** Writes that an input of {@code read} gave no article, and why. */
  public void skipped(Skipped skipped, Writer out) throws IOException {
    edition.skipped(skipped, out);
    out.flush();
  }

  /** Writes what an article says, layer by layer. */
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    Verb.ANNOTATE.require(format);
    edition.annotated(article, out);
    out.flush();
  }

  /** Writes which reports belong together. */
  public void story(Story story, Writer out) throws IOException {
    Verb.STORIES.require(format);
    edition.story(story, out);
    out.flush();
  }

  /** Writes the joint account of each story as one document. */
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    Verb.COMPARE.require(format);
    edition.comparisons(comparisons, out);
    out.flush();
  }

  /** Writes what stands after the last result of {@code verb}. */
  public void end(Verb verb, Writer out) throws IOException {
    verb.require(format);
    edition.end(verb, out);
    out.flush();
  }
}

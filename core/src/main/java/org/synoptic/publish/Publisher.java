package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/**
 * Writes results in one format. It is the public face of the package's renderers; it refuses a
 * format that the result does not have and flushes after each result.
 *
 * <pre>
 *   Publisher publisher = Publisher.of(Format.TEXT, TextLayout.PLAIN);
 *   publisher.begin(Verb.READ, out);
 *   publisher.reading(article, out);      // once for each
 *   publisher.end(Verb.READ, out);
 * </pre>
 *
 * <p>{@link #comparisons} writes a whole document, so {@code begin} and {@code end} are not needed;
 * calling them is harmless. The writer is never closed. The same input gives the same output. A
 * publisher has no state between calls. Every method but {@link #skipped} throws {@code
 * IllegalArgumentException} when the format does not exist for the verb.
 */
public final class Publisher {

  private final Format format;
  private final Renderer renderer;

  private Publisher(Format format, Renderer renderer) {
    this.format = format;
    this.renderer = renderer;
  }

  /** Makes a publisher of the short account; only {@link Format#TEXT} uses the layout. */
  public static Publisher of(Format format, TextLayout layout) {
    return of(format, layout, AccountParts.SHORT);
  }

  /**
   * Makes a publisher.
   *
   * @param layout used by {@link Format#TEXT} alone
   * @param parts of the joint account, used by {@link Format#TEXT} and {@link Format#MARKDOWN}
   */
  public static Publisher of(Format format, TextLayout layout, AccountParts parts) {
    return new Publisher(format, renderer(format, layout, parts));
  }

  private static Renderer renderer(Format format, TextLayout layout, AccountParts parts) {
    return switch (format) {
      case TEXT -> new TextRenderer(layout, parts);
      case HTML -> new HtmlRenderer();
      case JSON -> new JsonRenderer();
      case MARKDOWN -> new MarkdownRenderer(parts);
      case CSV -> new CsvRenderer();
      case PLOVER -> new PloverRenderer();
      case POLECAT -> new PolecatRenderer();
      case ANNOTATIONS -> new AnnotationRenderer();
      case CLAIMS -> new ClaimRenderer();
    };
  }

  /**
   * The content security policy of an HTML page of {@code verb}, for a server that sends it as a
   * header too.
   */
  public static String contentSecurityPolicy(Verb verb) {
    return HtmlRenderer.frame(verb).policy();
  }

  /** The style sheet that every page begins with: colours, type, masthead. */
  public static String pageStyle() {
    return HtmlFrame.resource("page.css");
  }

  /** The script of every page: light or dark. */
  public static String pageScript() {
    return HtmlFrame.resource("page.js");
  }

  /** The standing of a line of the brief as readers see it; empty where nothing need be said. */
  public static String standing(BriefLine line) {
    return Labels.standing(line);
  }

  /** Writes one row of a CSV file, its fields quoted and made harmless as everywhere. */
  public static void csvRow(Writer out, List<String> fields) throws IOException {
    CsvRenderer.row(out, fields);
  }

  /**
   * A page with the menu of the server that shows it, in its masthead.
   *
   * @param page as a publisher wrote it
   * @param menu a {@code nav} element, escaped
   */
  public static String withMenu(String page, String menu) {
    int at = page.indexOf(HtmlFrame.MOTTO);
    return at < 0
        ? page
        : page.substring(0, at) + menu + page.substring(at + HtmlFrame.MOTTO.length());
  }

  /** Writes what comes before the first result of {@code verb}. */
  public void begin(Verb verb, Writer out) throws IOException {
    verb.require(format);
    renderer.begin(verb, out);
    out.flush();
  }

  /** Writes the clean article of a page. */
  public void reading(Article article, Writer out) throws IOException {
    Verb.READ.require(format);
    renderer.reading(article, out);
    out.flush();
  }

  /** Writes that an input gave no article, with the reason. */
  public void skipped(Skipped skipped, Writer out) throws IOException {
    renderer.skipped(skipped, out);
    out.flush();
  }

  /** Writes an article with its annotation layers. */
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    Verb.ANNOTATE.require(format);
    renderer.annotated(article, out);
    out.flush();
  }

  /** Writes which reports belong to a story. */
  public void story(Story story, Writer out) throws IOException {
    Verb.STORIES.require(format);
    renderer.story(story, out);
    out.flush();
  }

  /** Writes the joint account of each story as one document. */
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    Verb.COMPARE.require(format);
    renderer.comparisons(comparisons, out);
    out.flush();
  }

  /** Writes what comes after the last result of {@code verb}. */
  public void end(Verb verb, Writer out) throws IOException {
    verb.require(format);
    renderer.end(verb, out);
    out.flush();
  }
}

package org.synoptic.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/** What a publisher writes, as a string. */
final class Printed {

  private Printed() {}

  private interface Writing {
    void to(Writer out) throws IOException;
  }

  /** All of the joint account. */
  static String comparison(Format format, Comparison... comparisons) {
    return comparison(format, AccountParts.ALL, comparisons);
  }

  static String comparison(Format format, AccountParts parts, Comparison... comparisons) {
    Publisher publisher = Publisher.of(format, TextLayout.PLAIN, parts);
    return printed(out -> publisher.comparisons(List.of(comparisons), out));
  }

  static String coloured(Comparison comparison) {
    Publisher publisher = Publisher.of(Format.TEXT, new TextLayout(80, true), AccountParts.ALL);
    return printed(out -> publisher.comparisons(List.of(comparison), out));
  }

  static String reading(Format format, Article article) {
    Publisher publisher = Publisher.of(format, TextLayout.PLAIN);
    return printed(
        out -> {
          publisher.begin(Verb.READ, out);
          publisher.reading(article, out);
          publisher.end(Verb.READ, out);
        });
  }

  static String skipped(Format format, Skipped skipped) {
    return printed(out -> Publisher.of(format, TextLayout.PLAIN).skipped(skipped, out));
  }

  static String annotated(Format format, AnnotatedArticle article) {
    Publisher publisher = Publisher.of(format, TextLayout.PLAIN);
    return printed(
        out -> {
          publisher.begin(Verb.ANNOTATE, out);
          publisher.annotated(article, out);
          publisher.end(Verb.ANNOTATE, out);
        });
  }

  static String story(Format format, Story story) {
    return printed(out -> Publisher.of(format, TextLayout.PLAIN).story(story, out));
  }

  private static String printed(Writing writing) {
    StringWriter out = new StringWriter();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

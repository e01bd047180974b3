package org.synoptic.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.synoptic.Run;
import org.synoptic.model.Article;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Command;

/** Writes the clean article of each page. */
@Command(name = "read", description = "the clean article of each page")
final class ReadCommand extends PathCommand {

  ReadCommand(Terminal terminal) {
    super(Verb.READ, terminal);
  }

  @Override
  int results(Run run, List<String> paths, Publisher publisher, Writer out) {
    AtomicInteger count = new AtomicInteger();
    run.read(
        paths,
        article -> {
          write(article, publisher, out);
          count.incrementAndGet();
        });
    return count.get();
  }

  private static void write(Article article, Publisher publisher, Writer out) {
    try {
      publisher.reading(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

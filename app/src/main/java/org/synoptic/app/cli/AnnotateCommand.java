package org.synoptic.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Run;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annotations of each article. */
@Command(name = "annotate", description = "what each article says, layer by layer")
final class AnnotateCommand extends PathCommand {

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description = "code events with the CAMEO dictionaries in this folder")
  private @Nullable Path dictionaries;

  @Mixin private final CacheOption cache = new CacheOption();

  AnnotateCommand(Terminal terminal) {
    super(Verb.ANNOTATE, terminal);
  }

  @Override
  Options options() {
    String folder = dictionaries == null ? null : dictionaries.toString();
    return super.options().withDictionaries(folder).withCache(cache.folder());
  }

  @Override
  int results(Run run, List<String> paths, Publisher publisher, Writer out) {
    AtomicInteger count = new AtomicInteger();
    run.annotate(
        paths,
        article -> {
          write(article, publisher, out);
          count.incrementAndGet();
        });
    return count.get();
  }

  private static void write(AnnotatedArticle article, Publisher publisher, Writer out) {
    try {
      publisher.annotated(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.synoptic.flink.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.synoptic.Run;
import org.synoptic.flink.page.SharedPipeline;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Skipped;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/** The lines of an annotated corpus. */
public final class CorpusLines {

  private CorpusLines() {}

  /** What the command line's {@code annotate} writes, of each file of a folder by itself. */
  public static List<String> ofCommandLine(Path folder, List<Skipped> skipped) throws IOException {
    Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
    StringWriter lines = new StringWriter();
    for (Path file : files(folder, "")) {
      Run run = new Run(new Gatherer(Clock.systemUTC()), SharedPipeline.get(), 1, skipped::add);
      run.annotate(List.of(file.toString()), article -> write(publisher, article, lines));
    }
    return lines.toString().lines().toList();
  }

  private static void write(Publisher publisher, AnnotatedArticle article, StringWriter lines) {
    try {
      publisher.annotated(article, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a job has written.
   *
   * @param kind of results: {@code articles} or {@code skipped}
   */
  public static List<String> written(Path out, String kind) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(out.resolve(kind), ".jsonl.gz")) {
      try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
        new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
      }
    }
    return lines;
  }

  /** The files of a folder that have their names: what a try that failed leaves is hidden. */
  public static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}

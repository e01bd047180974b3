package org.synoptic.flink.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.core.fs.Path;
import org.synoptic.flink.PageReader;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/** Reads a split, annotates its pages and writes its results. */
final class SplitAnnotator implements MapFunction<CorpusSplit, SplitCount> {

  private static final long serialVersionUID = 1;

  private final String folder;
  private final PageReader reader;

  /**
   * @param folder address of the folder of all results
   */
  SplitAnnotator(String folder, PageReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  @Override
  public SplitCount map(CorpusSplit split) throws IOException {
    if (SplitFiles.exist(folder, split)) {
      return new SplitCount(split.results(), 0, 0, true);
    }
    try (SplitFiles files = new SplitFiles(folder, split)) {
      Writing writing = new Writing(files);
      Path file = new Path(split.file());
      if (file.getFileSystem().isDistributedFS()) {
        readCopy(file, split, writing);
      } else {
        read(file.getPath(), split, writing);
      }
      files.keep();
      return new SplitCount(split.results(), writing.articles, writing.skipped, false);
    }
  }

  /** Reads a file of another machine from a copy of that name. */
  private void readCopy(Path file, CorpusSplit split, Writing writing) throws IOException {
    var own = Files.createTempDirectory("synoptic-");
    var copy = own.resolve(file.getName());
    try (InputStream in = file.getFileSystem().open(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy.toString(), split, writing);
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(own);
    }
  }

  private void read(String path, CorpusSplit split, Writing writing) {
    try (Stream<Gathered> all = new Gatherer(Clock.systemUTC()).gather(List.of(path))) {
      Iterator<Gathered> found = all.iterator();
      for (long place = 0; found.hasNext(); place++) {
        Gathered one = found.next();
        if (split.has(place)) {
          writing.take(one);
        }
      }
    }
  }

  /** Writes what each page gives, and counts. */
  private final class Writing {

    private final Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
    private final SplitFiles files;
    private long articles;
    private long skipped;

    Writing(SplitFiles files) {
      this.files = files;
    }

    void take(Gathered gathered) {
      if (gathered instanceof Gathered.Missed missed) {
        skipped++;
        write(() -> publisher.skipped(missed.skipped(), files.skipped()));
        return;
      }
      Page page = ((Gathered.Found) gathered).page();
      reader.read(
          page,
          article -> {
            articles++;
            write(() -> publisher.annotated(article, files.articles()));
          },
          none -> {
            skipped++;
            write(() -> publisher.skipped(none, files.skipped()));
          });
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

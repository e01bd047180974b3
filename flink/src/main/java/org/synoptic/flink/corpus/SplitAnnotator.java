package org.synoptic.flink.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.core.fs.Path;
import org.synoptic.flink.PageReader;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;

/** Reads a split, annotates its pages and writes its results. */
final class SplitAnnotator implements MapFunction<CorpusSplit, SplitCount> {

  private static final long serialVersionUID = 1;

  private final String folder;
  private final EnumSet<ResultFormat> formats;
  private final PageReader reader;

  /**
   * @param folder address of the folder of all results
   * @param formats of the articles, one or more
   */
  SplitAnnotator(String folder, Set<ResultFormat> formats, PageReader reader) {
    this.folder = folder;
    this.formats = EnumSet.copyOf(formats);
    this.reader = reader;
  }

  @Override
  public SplitCount map(CorpusSplit split) throws IOException {
    if (SplitFiles.exist(folder, split, formats)) {
      return new SplitCount(split.results(), 0, 0, true);
    }
    try (SplitFiles files = new SplitFiles(folder, split, formats)) {
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

    private final SplitFiles files;
    private long articles;
    private long skipped;

    Writing(SplitFiles files) {
      this.files = files;
    }

    void take(Gathered gathered) {
      if (gathered instanceof Gathered.Missed missed) {
        skipped++;
        write(() -> files.add(missed.skipped()));
        return;
      }
      Page page = ((Gathered.Found) gathered).page();
      reader.read(
          page,
          article -> {
            articles++;
            write(() -> files.add(article));
          },
          none -> {
            skipped++;
            write(() -> files.add(none));
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

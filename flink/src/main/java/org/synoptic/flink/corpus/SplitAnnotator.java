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
import org.synoptic.flink.page.PageReader;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

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
      Path file = new Path(split.file());
      Writing writing =
          file.getFileSystem().isDistributedFS()
              ? readCopy(file, split, files)
              : read(file.getPath(), split, new Writing(files, "", ""));
      files.keep();
      return new SplitCount(split.results(), writing.articles, writing.skipped, false);
    }
  }

  /** Reads a file of another machine from a copy of that name; the copy's path is told nobody. */
  private Writing readCopy(Path file, CorpusSplit split, SplitFiles files) throws IOException {
    var own = Files.createTempDirectory("synoptic-");
    var copy = own.resolve(file.getName());
    try (InputStream in = file.getFileSystem().open(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return read(copy.toString(), split, new Writing(files, copy.toString(), split.file()));
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(own);
    }
  }

  private Writing read(String path, CorpusSplit split, Writing writing) {
    try (Stream<Gathered> all = new Gatherer(Clock.systemUTC()).gather(List.of(path))) {
      Iterator<Gathered> found = all.iterator();
      for (long place = 0; found.hasNext(); place++) {
        Gathered one = found.next();
        if (split.has(place)) {
          writing.take(one);
        }
      }
    }
    return writing;
  }

  /** Writes what each page gives, and counts. */
  private final class Writing {

    private final SplitFiles files;
    private final String read;
    private final String told;
    private long articles;
    private long skipped;

    /**
     * @param read how the paths begin that are read
     * @param told how they begin in the results
     */
    Writing(SplitFiles files, String read, String told) {
      this.files = files;
      this.read = read;
      this.told = told;
    }

    void take(Gathered gathered) {
      if (gathered instanceof Gathered.Missed missed) {
        Skipped none = missed.skipped();
        String path = path(none.path());
        skip(new Skipped(path, none.why(), none.detail(), none.count()));
        return;
      }
      Page page = ((Gathered.Found) gathered).page();
      reader.read(
          new Page(
              page.id(),
              path(page.path()),
              page.url(),
              page.outlet(),
              page.gatheredAt(),
              page.mediaType(),
              page.content(),
              page.metadata()),
          article -> {
            articles++;
            write(() -> files.add(article));
          },
          this::skip);
    }

    private void skip(Skipped none) {
      skipped++;
      write(() -> files.add(none));
    }

    private String path(String path) {
      return path.startsWith(read) ? told + path.substring(read.length()) : path;
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

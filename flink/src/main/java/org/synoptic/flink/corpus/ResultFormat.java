package org.synoptic.flink.corpus;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.fs.Path;

/** The kinds of files that a corpus may become. */
public enum ResultFormat {
  /** Parquet, with columns by which one selects and the line of JSON in one of its own. */
  PARQUET(".parquet"),
  /** JSON Lines with gzip. */
  JSONL(".jsonl.gz");

  private final String ending;

  ResultFormat(String ending) {
    this.ending = ending;
  }

  /**
   * The formats of these names; JSON Lines where there is none.
   *
   * @throws IllegalArgumentException when a name is that of none
   */
  public static Set<ResultFormat> of(Iterable<String> names) {
    Set<ResultFormat> formats = new TreeSet<>();
    for (String name : names) {
      try {
        formats.add(valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("--format takes jsonl or parquet, not " + name, e);
      }
    }
    return formats.isEmpty() ? Set.of(JSONL) : formats;
  }

  Path path(String folder, String kind, CorpusSplit split) {
    return new Path(folder, kind + "/" + split.results() + ending);
  }

  ResultFile open(Path path) throws IOException {
    return this == PARQUET ? new ParquetFile(path) : new LinesFile(path);
  }
}

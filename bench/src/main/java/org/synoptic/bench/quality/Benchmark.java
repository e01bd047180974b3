package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;

/** One gold set and its metric. */
public interface Benchmark {

  /** Its name; of a single set the archive's without {@code .tar.gz}, and the folder's. */
  String set();

  /** The sets it is made of: itself, or those that it takes its items from. */
  default List<String> sets() {
    return List.of(set());
  }

  /** The same on another part of the set, where it has several; the whole of it elsewhere. */
  default Benchmark part(String name) {
    return this;
  }

  /**
   * Scores the line on the set.
   *
   * @param folder the unpacked set; of several the first, with the others beside it
   * @param most how many items to score at the most, for a quick look; all when larger than the set
   */
  List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException;
}

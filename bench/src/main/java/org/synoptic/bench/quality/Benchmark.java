package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;

/** One gold set and its metric. */
public interface Benchmark {

  /** The archive's name without {@code .tar.gz}, and the folder it unpacks to. */
  String set();

  /** The same on another part of the set, where it has several; the whole of it elsewhere. */
  default Benchmark part(String name) {
    return this;
  }

  /**
   * Scores the line on the set.
   *
   * @param folder the unpacked set
   * @param most how many items to score at the most, for a quick look; all when larger than the set
   */
  List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException;
}

package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;

/** Scores a stage of the pipeline on one gold set. */
public interface Benchmark {

  /** Returns the set's name, which is also the name of its folder or {@code .tar.gz} archive. */
  String set();

  /** Returns the sets that must be present: this one, or those that its items come from. */
  default List<String> sets() {
    return List.of(set());
  }

  /** Returns the benchmark for another part of the set, or itself if the set has no parts. */
  default Benchmark part(String name) {
    return this;
  }

  /**
   * Scores the pipeline on the set.
   *
   * @param folder the folder of the first set of {@link #sets}; the others lie beside it
   * @param most the most items to score
   */
  List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException;
}

package org.synoptic.gather;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.model.Gathered;

/** Finds the pages in files, folders and standard input. */
public final class Gatherer {

  private final Clock clock;

  public Gatherer(Clock clock) {
    this.clock = clock;
  }

  /** The pages of {@code paths} in order, each as it is reached; {@code -} is standard input. */
  public Stream<Gathered> gather(List<String> paths) {
    return Stream.empty();
  }
}

package org.synoptic.bench;

import java.util.List;
import org.synoptic.bench.quality.Benchmark;

/** The gold sets that are scored, in the order of the line. */
final class Benchmarks {

  static final List<Benchmark> ALL = List.of();

  private Benchmarks() {}
}

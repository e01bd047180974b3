package org.synoptic.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a process takes from its start to its end.
 *
 * @param seconds processor time of the process and those it started, as bash counts it
 * @param clockSeconds the same by the clock
 * @param megabytes the most memory that one of them had resident; 0 where the system does not say
 * @param out what it wrote to standard output
 */
record ProcessCost(double seconds, double clockSeconds, long megabytes, String out) {

  private static final String TIMED =
      "TIMEFORMAT='%U %S'; time \"$@\" >\"$SPEED_OUT\" 2>/dev/null </dev/null";

  private static final long LOOK_MILLIS = 50;

  /** Runs a command to its end; null where it cannot be started or fails. */
  static @Nullable ProcessCost of(List<String> command, Map<String, String> environment)
      throws IOException {
    Path out = Files.createTempFile("speed", ".out");
    Path times = Files.createTempFile("speed", ".times");
    try {
      List<String> timed =
          Stream.concat(Stream.of("bash", "-c", TIMED, "bash"), command.stream()).toList();
      ProcessBuilder builder = new ProcessBuilder(timed).redirectError(times.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("SPEED_OUT", out.toString());
      long start = System.nanoTime();
      Process process = builder.start();
      long megabytes = watched(process);
      double clock = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        return null;
      }
      double seconds =
          Stream.of(Files.readString(times).strip().split("\\s+"))
              .mapToDouble(Double::parseDouble)
              .sum();
      return new ProcessCost(
          seconds, clock, megabytes, new String(Files.readAllBytes(out), StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(times);
    }
  }

  /** The cheapest of several runs of a command, which other work disturbed least. */
  static @Nullable ProcessCost least(
      int runs, List<String> command, Map<String, String> environment) throws IOException {
    ProcessCost least = null;
    for (int i = 0; i < runs; i++) {
      ProcessCost cost = of(command, environment);
      if (cost != null && (least == null || cost.seconds() < least.seconds())) {
        least = cost;
      }
    }
    return least;
  }

  private static long watched(Process process) {
    long most = 0;
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        most =
            Math.max(
                most, process.descendants().mapToLong(one -> resident(one.pid())).max().orElse(0));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a process was measured", e);
    }
    return most;
  }

  /** The most memory that a process had resident, in MB; 0 where only the system knows. */
  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      // It has ended, or this is no Linux.
      return 0;
    }
  }
}

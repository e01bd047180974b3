package org.synoptic.bench.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the fuzzer Jazzer once, in a separate process; what it finds lies in {@link #folder}. */
final class FuzzRun {

  private static final String[] INSTRUMENTED = {
    "org.synoptic.extract.**",
    "org.synoptic.gather.**",
    "org.synoptic.text.**",
    "org.synoptic.bench.fuzz.**"
  };

  /** The most bytes of an input; the seeds are smaller. Set by hand. */
  private static final int LONGEST_BYTES = 4096;

  /** The most seconds that reading one input may take. Set by hand. */
  private static final int SLOWEST_SECONDS = 5;

  /** How the fuzzer begins the report of a fault. */
  private static final Pattern FAULT =
      Pattern.compile("^(?:== |==\\d+== ERROR)", Pattern.MULTILINE);

  private final InputKind kind;
  private final Path folder;

  FuzzRun(InputKind kind, Path folder) {
    this.kind = kind;
    this.folder = folder;
  }

  /** Whether the fuzzer finds a fault in {@code seconds}; its log describes the fault. */
  boolean findsFault(int seconds, boolean canary) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    int number = 0;
    for (byte[] seed : kind.seeds()) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    Process process =
        new ProcessBuilder(command(corpus, seconds, canary))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    boolean failed = process.waitFor() != 0;
    if (failed && FAULT.matcher(Files.readString(log(), ISO_8859_1)).find()) {
      return true;
    }
    if (failed) {
      throw new IOException("the fuzzer did not run to its end; its log: " + log());
    }
    return false;
  }

  Path folder() {
    return folder;
  }

  Path log() {
    return folder.resolve("fuzzer.log");
  }

  /** Returns the class path with absolute entries, because the fuzzer runs in another folder. */
  private static String classPath() {
    String separator = System.getProperty("path.separator");
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(separator));
  }

  private List<String> command(Path corpus, int seconds, boolean canary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
    command.addAll(List.of("-cp", classPath(), Jazzer.class.getName()));
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add(
        "--target_args="
            + kind.name().toLowerCase(Locale.ROOT)
            + (canary ? " " + FuzzTarget.CANARY : ""));
    String instrumented = String.join(System.getProperty("path.separator"), INSTRUMENTED);
    command.add("--instrumentation_includes=" + instrumented);
    command.add("--custom_hook_includes=" + instrumented);
    command.add("-max_total_time=" + seconds);
    command.add("-max_len=" + LONGEST_BYTES);
    command.add("-timeout=" + SLOWEST_SECONDS);
    command.add("-seed=1");
    command.add("-len_control=0");
    command.add(corpus.toString());
    return command;
  }
}

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

/** One run of the fuzzer in a process of its own; what it finds lies in {@code folder}. */
final class Hunt {

  private static final String[] INSTRUMENTED = {
    "org.synoptic.extract.**",
    "org.synoptic.gather.**",
    "org.synoptic.text.**",
    "org.synoptic.bench.fuzz.**"
  };

  /** Bytes of one input; the seeds are smaller. */
  private static final int LONGEST = 4096;

  /** Seconds that one input may take. */
  private static final int SLOWEST = 5;

  /** With what the fuzzer begins to tell of a fault. */
  private static final Pattern FAULT =
      Pattern.compile("^(?:== |==\\d+== ERROR)", Pattern.MULTILINE);

  private final Surface surface;
  private final Path folder;

  Hunt(Surface surface, Path folder) {
    this.surface = surface;
    this.folder = folder;
  }

  /** True when a fault was found in {@code seconds}; the fuzzer's own words are in its log. */
  boolean finds(int seconds, boolean canary) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    int number = 0;
    for (byte[] seed : surface.seeds()) {
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

  /** The fuzzer runs in another folder. */
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
    command.add("--target_class=" + Target.class.getName());
    command.add(
        "--target_args="
            + surface.name().toLowerCase(Locale.ROOT)
            + (canary ? " " + Target.CANARY : ""));
    String instrumented = String.join(System.getProperty("path.separator"), INSTRUMENTED);
    command.add("--instrumentation_includes=" + instrumented);
    command.add("--custom_hook_includes=" + instrumented);
    command.add("-max_total_time=" + seconds);
    command.add("-max_len=" + LONGEST);
    command.add("-timeout=" + SLOWEST);
    command.add("-seed=1");
    command.add("-len_control=0");
    command.add(corpus.toString());
    return command;
  }
}

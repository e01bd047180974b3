package org.synoptic.flink.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A standalone cluster of Flink: a job manager and task managers, each a process of its own. */
final class Standalone implements AutoCloseable {

  private static final String SETTINGS =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.rpc.port: %1$d
      jobmanager.bind-host: 127.0.0.1
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      rest.port: %2$d
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 2
      taskmanager.cpu.cores: 1.0
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.jvm-metaspace.size: 192m
      taskmanager.memory.jvm-overhead.min: 128m
      taskmanager.memory.jvm-overhead.max: 128m
      taskmanager.memory.task.heap.size: 384m
      taskmanager.memory.task.off-heap.size: 64m
      taskmanager.memory.managed.size: 8m
      taskmanager.memory.network.min: 32m
      taskmanager.memory.network.max: 32m
      heartbeat.interval: 1000
      heartbeat.timeout: 6000
      restart-strategy.type: fixed-delay
      restart-strategy.fixed-delay.attempts: 1000
      restart-strategy.fixed-delay.delay: 500 ms
      slot.request.timeout: 120000
      execution.checkpointing.dir: %3$s
      io.tmp.dirs: %4$s
      """;

  private final Path folder;
  private final String classPath;
  private final int rest;
  private final OwnProcess jobManager;
  private final List<OwnProcess> taskManagers = new ArrayList<>();
  private int started;

  /** A cluster that has all that this test has. */
  Standalone(Path folder, int workers) throws IOException, InterruptedException {
    this(folder, workers, System.getProperty("java.class.path"), "");
  }

  /**
   * @param classPath what lies in Flink's lib
   * @param more settings
   */
  Standalone(Path folder, int workers, String classPath, String more)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.classPath = classPath;
    this.rest = OwnProcess.freePort();
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    String checkpoints = folder.resolve("checkpoints").toUri().toString();
    Files.writeString(
        folder.resolve("config.yaml"),
        SETTINGS.formatted(OwnProcess.freePort(), rest, checkpoints, temporary) + more);
    jobManager =
        OwnProcess.java(
            "jobmanager",
            folder,
            classPath,
            options(256),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of("--configDir", folder.toString()));
    jobManager.awaitPort(rest);
    for (int i = 0; i < workers; i++) {
      startWorker();
    }
  }

  private static List<String> options(int megabytes) {
    return List.of(
        "-Xmx" + megabytes + "m",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED");
  }

  private void startWorker() throws IOException {
    taskManagers.add(
        OwnProcess.java(
            "taskmanager-" + ++started,
            folder,
            classPath,
            options(512),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            List.of("--configDir", folder.toString())));
  }

  /**
   * Ends a task manager at once and starts another.
   *
   * @param which any number
   */
  void replaceWorker(int which) throws IOException, InterruptedException {
    taskManagers.remove(Math.floorMod(which, taskManagers.size())).kill();
    startWorker();
  }

  /** Runs {@code flink run} with these words after it, and waits for its end. */
  void flinkRun(List<String> words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("run"));
    all.addAll(words);
    OwnProcess.java(
            "flink-run",
            folder,
            classPath,
            options(256),
            "org.apache.flink.client.cli.CliFrontend",
            all)
        .awaitEnd();
  }

  String address() {
    return "http://127.0.0.1:" + rest;
  }

  /** What the cluster says about a job that does not do as it should. */
  String troubles(String job) throws IOException, InterruptedException {
    String of = address() + "/jobs/" + job;
    return ask(of) + "\n" + ask(of + "/exceptions");
  }

  private static String ask(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  StreamExecutionEnvironment environment(int parallelism) {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(RestOptions.ADDRESS, "127.0.0.1");
    settings.set(RestOptions.PORT, rest);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createRemoteEnvironment("127.0.0.1", rest, settings);
    environment.setParallelism(parallelism);
    environment.enableCheckpointing(Duration.ofMillis(500).toMillis());
    return environment;
  }

  @Override
  public void close() {
    taskManagers.forEach(OwnProcess::close);
    jobManager.close();
  }
}

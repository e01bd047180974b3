package org.synoptic.flink.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the test's own; its output goes to a file. */
final class OwnProcess implements AutoCloseable {

  private final Process process;
  private final Path log;

  private OwnProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static OwnProcess start(String name, Path folder, List<String> command) throws IOException {
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FLINK_CONF_DIR", folder.toString());
    builder.environment().put("FLINK_PLUGINS_DIR", folder.resolve("plugins").toString());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return new OwnProcess(builder.start(), log);
  }

  /** Runs a class of this test's class path. */
  static OwnProcess java(
      String name, Path folder, List<String> options, String main, List<String> words)
      throws IOException {
    return java(name, folder, System.getProperty("java.class.path"), options, main, words);
  }

  /** Runs a class. */
  static OwnProcess java(
      String name,
      Path folder,
      String classPath,
      List<String> options,
      String main,
      List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(words);
    return start(name, folder, command);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until something answers at a port of this machine. */
  void awaitPort(int port) throws IOException, InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      if (!process.isAlive()) {
        break;
      }
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("does not start: " + log + "\n" + tail());
  }

  /** Waits for its end. */
  void awaitEnd() throws IOException, InterruptedException {
    if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("failed: " + log + "\n" + tail());
    }
  }

  String tail() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  /** Ends it at once, as a machine that fails does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

package org.synoptic.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of PostgreSQL that the machine has, with a data folder of the test's own. */
public final class PostgresServer implements AutoCloseable {

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  /** Its owner, who runs it where the test is run by root, which it refuses. */
  public static final String USER = "postgres";

  private static final int PATIENCE_SECONDS = 60;

  private final Path log;
  private final Path data;
  private final Path programs;
  private final List<String> as;
  private final int port;
  private final Process process;
  private int databases;

  /**
   * Starts one.
   *
   * @param folder for what it prints
   */
  public PostgresServer(Path folder) throws IOException, InterruptedException {
    List<Path> servers = servers();
    programs = servers.get(servers.size() - 1);
    log = folder.resolve("postgres.log");
    data = Files.createTempDirectory("synoptic-pg-");
    boolean root = System.getProperty("user.name").equals("root");
    as = root ? List.of("runuser", "-u", USER, "--") : List.of();
    if (root) {
      ended(started(List.of(), "chown", USER, data.toString()));
    }
    String at = data.resolve("data").toString();
    String initdb = programs.resolve("initdb").toString();
    ended(started(as, initdb, "-D", at, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
    port = freePort();
    process =
        started(
            as,
            programs.resolve("postgres").toString(),
            "-D",
            at,
            "-p",
            "" + port,
            "-h",
            "127.0.0.1",
            "-k",
            data.toString());
    awaitAnswer();
  }

  /** Whether a server of it is installed, and not its clients alone. */
  public static boolean isThere() throws IOException {
    return !servers().isEmpty();
  }

  /** The folders with the programs of a server, the latest version last. */
  private static List<Path> servers() throws IOException {
    if (!Files.isDirectory(PACKAGES)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions
          .sorted()
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .toList();
    }
  }

  private Process started(List<String> as, String... words) throws IOException {
    List<String> command = new ArrayList<>(as);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  private void ended(Process run) throws IOException, InterruptedException {
    if (!run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || run.exitValue() != 0) {
      throw new IOException("PostgreSQL does not start:\n" + Files.readString(log));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    for (int tries = 0; tries < PATIENCE_SECONDS * 10 && process.isAlive(); tries++) {
      try (Connection connection = asOwner()) {
        connection.isValid(1);
        return;
      } catch (SQLException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    close();
    throw new IOException("PostgreSQL does not answer:\n" + Files.readString(log));
  }

  /** A connection to the server's own database, with all rights. */
  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url(), USER, "");
  }

  /** The address of the server's own database. */
  public String url() {
    return address("postgres");
  }

  public int port() {
    return port;
  }

  /** Makes an empty database. */
  public synchronized DatabaseUrl database() throws SQLException {
    String name = "desk" + ++databases;
    try (Connection connection = asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return DatabaseUrl.of(address(name) + "?user=" + USER, Map.of());
  }

  private String address(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  /** Ends it, and deletes what it kept. */
  @Override
  public void close() {
    end();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends it whoever is connected, and waits until it has written its last: a signal to the process
   * would reach only the one that runs it as its owner.
   */
  private void end() {
    try {
      String stop = programs.resolve("pg_ctl").toString();
      String at = data.resolve("data").toString();
      started(as, stop, "stop", "-D", at, "-m", "fast", "-w", "-t", "" + PATIENCE_SECONDS)
          .waitFor();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

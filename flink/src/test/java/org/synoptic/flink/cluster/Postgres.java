package org.synoptic.flink.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A server of PostgreSQL that the machine has, with a data folder of the test's own. */
final class Postgres implements AutoCloseable {

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  /** Who runs the server where the test is run by root, which it refuses. */
  private static final String USER = "postgres";

  private final OwnProcess process;
  private final int port;

  Postgres(Path folder) throws IOException, InterruptedException {
    Path programs = programs();
    port = OwnProcess.freePort();
    Path data = Files.createTempDirectory("synoptic-pg-");
    List<String> as = List.of();
    if (System.getProperty("user.name").equals("root")) {
      as = List.of("runuser", "-u", USER, "--");
      OwnProcess.start("chown", folder, List.of("chown", USER, data.toString())).awaitEnd();
    }
    String at = data.resolve("data").toString();
    OwnProcess.start(
            "initdb",
            folder,
            with(as, programs.resolve("initdb"), "-D", at, "-U", USER, "-A", "trust", "-E", "UTF8"))
        .awaitEnd();
    process =
        OwnProcess.start(
            "postgres",
            folder,
            with(
                as,
                programs.resolve("postgres"),
                "-D",
                at,
                "-p",
                "" + port,
                "-h",
                "127.0.0.1",
                "-k",
                data.toString()));
    process.awaitPort(port);
  }

  private static List<String> with(List<String> as, Path program, String... words) {
    List<String> command = new ArrayList<>(as);
    command.add(program.toString());
    command.addAll(List.of(words));
    return command;
  }

  /** Whether a server of it is installed, and not its clients alone. */
  static boolean isThere() throws IOException {
    return !servers().isEmpty();
  }

  private static Path programs() throws IOException {
    List<Path> servers = servers();
    return servers.get(servers.size() - 1);
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

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** The words of a command line that asks which reports the stories have. */
  String client() {
    return "psql -h 127.0.0.1 -p "
        + port
        + " -U "
        + USER
        + " -c \"SELECT id, revision, content->'reports' FROM stories\"";
  }

  /** The answer's first column, and its second where there is one. */
  Map<String, String> ask(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), USER, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Map<String, String> answer = new TreeMap<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        answer.put(rows.getString(1), columns > 1 ? rows.getString(2) : "");
      }
      return answer;
    }
  }

  @Override
  public void close() {
    process.close();
  }
}

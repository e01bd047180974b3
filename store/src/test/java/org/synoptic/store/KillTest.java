package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at a random moment; what it was told is kept is there. */
class KillTest {

  private static final int KILLS = Integer.getInteger("synoptic.kills", 8);
  private static final String URL = "https://courier.example/";

  @TempDir Path folder;

  /** Keeps captures without end, and names each when it is told that it is kept. */
  static final class Writer {

    public static void main(String[] args) {
      int from = Integer.parseInt(args[1]);
      Captures captures = new Captures(SqliteFile.open(Path.of(args[0])));
      for (int i = from; ; i++) {
        captures.keep(SqliteFileTest.capture(URL + i, "x".repeat(i * 997 % 60_000)));
        System.out.println(i);
        System.out.flush();
      }
    }
  }

  @Test
  void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
    Random random = new Random(17);
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int last = runAndKill(kept + 1, random.nextInt(400));
      assertThat(last).as("it wrote before it was killed").isGreaterThan(kept);
      kept = last;
      try (SqliteFile file = SqliteFile.open(folder)) {
        assertThat(integrity(file)).isEqualTo("ok");
        for (int i = 1; i <= kept; i++) {
          assertThat(new Captures(file).of(URL + i))
              .as("capture %d after kill %d", i, kill)
              .isNotEmpty()
              .allMatch(Captures.Kept::isIntact);
        }
      }
    }
    assertThat(kept).isGreaterThan(KILLS);
  }

  /** Gives the last number that the process named before it was killed. */
  private int runAndKill(int from, int millis) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    AtomicInteger last = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(1);
    Thread reader = new Thread(() -> follow(process, last, first));
    reader.start();
    assertThat(first.await(60, TimeUnit.SECONDS)).as("it began to write").isTrue();
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    reader.join();
    return last.get();
  }

  private static void follow(Process process, AtomicInteger last, CountDownLatch first) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String before = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // A line counts when the next has begun, for the last may be cut off.
        if (before != null) {
          last.set(Integer.parseInt(before));
          first.countDown();
        }
        before = line;
      }
    } catch (IOException e) {
      // The process was killed.
    }
  }

  private static String integrity(SqliteFile file) {
    return file.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
          }
        });
  }
}

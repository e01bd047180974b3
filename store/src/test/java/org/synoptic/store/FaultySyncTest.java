package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Tick;
import org.synoptic.store.search.ReportIndex;

/**
 * Each of the first calls that ask the system to put something on the disk fails once. What was
 * acknowledged is there when the store is opened again, and the index finds all of it.
 */
class FaultySyncTest {

  private static final int FAULTS = 200;

  @TempDir private Path folder;

  @Test
  void noFailureOfTheDiskLosesWhatWasAcknowledged() throws Exception {
    Path library = library();
    Path plan = Files.write(folder.resolve("plan"), new byte[8]);
    Path output = folder.resolve("output.txt");
    ProcessBuilder writer =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Rounds.class.getName(),
            folder.toString(),
            Integer.toString(FAULTS));
    writer.environment().put("LD_PRELOAD", library.toString());
    writer.environment().put("SYNC_PLAN", plan.toString());
    Process process = writer.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(Files.readString(output)).endsWith("all " + FAULTS + " faults were met\n");
    assertThat(ended).isTrue();
  }

  /** The layer that fails, compiled for this machine; the test is skipped where it cannot be. */
  private Path library() throws Exception {
    Path source = folder.resolve("faulty-sync.c");
    try (InputStream in = FaultySyncTest.class.getResourceAsStream("faulty-sync.c")) {
      Files.copy(in, source);
    }
    assumeTrue(
        System.getProperty("os.name").equals("Linux"), "skipped: only Linux loads such a layer");
    Path library = folder.resolve("faulty-sync.so");
    try {
      Process cc =
          new ProcessBuilder("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString())
              .inheritIO()
              .start();
      assertThat(cc.waitFor()).isZero();
    } catch (IOException e) {
      // The faults need a layer of C below SQLite; Java alone cannot make a sync fail.
      assumeTrue(false, "skipped: there is no cc to compile the layer that fails");
    }
    return library;
  }

  /** Writes a store anew for each fault, in a process that the layer is loaded into. */
  static final class Rounds {

    private final Path folder;
    private final FileChannel plan;

    private Rounds(Path folder) throws IOException {
      this.folder = folder;
      this.plan =
          FileChannel.open(
              folder.resolve("plan"), StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    public static void main(String[] args) throws IOException {
      Rounds rounds = new Rounds(Path.of(args[0]));
      int faults = Integer.parseInt(args[1]);
      for (int fault = 1; fault <= faults; fault++) {
        rounds.run(fault);
      }
      System.out.println("all " + faults + " faults were met");
    }

    private void run(int fault) throws IOException {
      Path data = folder.resolve("store-" + fault);
      List<Tick> acknowledged = new ArrayList<>();
      write(new int[] {fault, 0});
      while (failures() == 0) {
        writeUntilFailure(data, fault, acknowledged);
      }
      try (Store store = Store.open(data)) {
        List<Tick> kept = new ArrayList<>();
        store.replay(kept::add);
        assertThat(kept).as("fault " + fault).containsAll(acknowledged);
        for (Tick tick : kept) {
          assertThat(store.captures(tick.reports().get(0).id())).hasSize(1);
        }
        IndexedStore.assertWhole(store);
      }
    }

    /** A failure is an exception; the writer goes on once more with what it has open. */
    private void writeUntilFailure(Path data, int fault, List<Tick> acknowledged)
        throws IOException {
      try (Store store = Store.open(data);
          ReportIndex index = ReportIndex.open(store.folder())) {
        boolean failed = false;
        for (int i = 0; i <= fault && !failed; i++) {
          failed = failures() > 0;
          try {
            String id = "r-" + (acknowledged.size() + 1) + "-" + i;
            acknowledged.add(
                store.append(
                    Instant.EPOCH, false, List.of(StoreContract.report(id, id)), List.of()));
            if (i % 4 == 3) {
              IndexedStore.catchUp(store, index);
            }
          } catch (StoreException e) {
            assertThat(failures()).isEqualTo(1);
          }
        }
      } catch (StoreException e) {
        assertThat(failures()).as(e.toString()).isEqualTo(1);
      }
    }

    private int failures() throws IOException {
      ByteBuffer numbers = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
      plan.read(numbers, 0);
      return numbers.getInt(4);
    }

    private void write(int[] numbers) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
      bytes.putInt(numbers[0]).putInt(numbers[1]).flip();
      plan.write(bytes, 0);
    }
  }
}

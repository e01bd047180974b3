package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.store.search.ReportIndex;

/** A store in a file of SQLite. */
class StoreTest extends StoreContract {

  /** Times that a writer is killed. */
  private static final int KILLS = Integer.getInteger("synoptic.kills", 12);

  @Override
  Store open() {
    return Store.open(folder.resolve("store"));
  }

  @Test
  void whatIsAcknowledgedSurvivesAKilledProcess() throws Exception {
    Random random = new Random(20260504);
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = Math.max(acknowledged, killedWhileWriting(random.nextInt(40)));
      try (Store store = open()) {
        List<Tick> ticks = new ArrayList<>();
        store.replay(ticks::add);
        assertThat(ticks).hasSizeGreaterThanOrEqualTo(acknowledged);
        for (Tick tick : ticks) {
          assertThat(store.captures(tick.reports().get(0).id())).hasSize(1);
        }
        IndexedStore.assertWhole(store);
        acknowledged = ticks.size();
      }
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
  }

  /**
   * Runs {@link Writer} until it has printed some characters, kills it, and reads its last tick.
   */
  private int killedWhileWriting(int after) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "ticks", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.resolve("store").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    while (process.isAlive() && Files.size(output) <= after) {
      Thread.sleep(1);
    }
    process.destroyForcibly().waitFor();
    String written = Files.readString(output);
    String whole = written.substring(0, written.lastIndexOf('\n') + 1).strip();
    return whole.isEmpty() ? 0 : Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
  }

  /**
   * Appends ticks for ever and prints the number of each when it is acknowledged; the index is kept
   * up now and then, so that it is behind or being written at most kills.
   */
  static final class Writer {

    public static void main(String[] args) {
      try (Store store = Store.open(Path.of(args[0]));
          ReportIndex index = ReportIndex.open(store.folder())) {
        String words = "A fire at the pier. ".repeat(500);
        while (true) {
          long next = store.nextDecision();
          Decision mark =
              new Decision(next, Decision.Kind.UNDO, List.of(), List.of(), "test", AT, "");
          Tick tick =
              store.append(AT, false, List.of(report("r-" + next, words + next)), List.of(mark));
          System.out.println(tick.number());
          if (tick.number() % 5 == 0) {
            IndexedStore.catchUp(store, index);
          }
        }
      }
    }
  }

  @Test
  void aBackupIsAStoreAndNeverReplacesAFile() throws Exception {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Path copy = copies.resolve("desk.db");
    try (Store store = open()) {
      store.append(AT, false, List.of(report("r-1", "One.")), List.of());
      store.setting("looked", "1");
      store.backup(copy);
      assertThatThrownBy(() -> store.backup(copy)).hasMessageContaining("exists already");
    }
    try (Store restored = Store.open(copies)) {
      assertThat(restored.captures("r-1")).hasSize(1);
      assertThat(restored.setting("looked")).isEqualTo("1");
      assertThat(restored.setting("never")).isNull();
    }
  }

  @Test
  void aFolderIsOpenOnceAtATimeButCanBeCopied() {
    try (Store store = open()) {
      store.append(AT, false, List.of(report("r-1", "One.")), List.of());
      assertThatThrownBy(this::open).hasMessageContaining("another desk has the folder");
      try (Store copying = Store.openToCopy(folder.resolve("store"))) {
        copying.backup(folder.resolve("copy.db"));
      }
    }
    try (Store again = open()) {
      assertThat(again.captures("r-1")).hasSize(1);
    }
    assertThat(folder.resolve("copy.db")).exists();
  }

  @Test
  void aStoreOfANewerFormIsRefusedInASentence() throws Exception {
    open().close();
    try (Connection connection = SqliteFile.open(folder.resolve("store/desk.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer Synoptic");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsToldInASentence() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "in the way");
    assertThatThrownBy(() -> SqliteFile.in(taken))
        .isInstanceOf(StoreException.class)
        .hasMessage("cannot make the folder " + taken + ": there is a file of that name");
  }

  @Test
  void onlyTheOwnerReadsTheFolder() throws Exception {
    open().close();
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("store"))))
          .isEqualTo("rwx------");
    }
  }
}

package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  private static final ModelCache.Format<LabelLexicon> FORMAT =
      new ModelCache.Format<>(LabelLexicon::read, LabelLexicon::write);

  private final Path folder;
  private int readFromSource;
  private final List<IOException> unkept = new ArrayList<>();

  ModelCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPartIsReadFromItsSourceOnce() throws IOException {
    assertThat(harbours(folder)).isEqualTo("[PORT, TOWN]");
    assertThat(harbours(folder)).isEqualTo("[PORT, TOWN]");
    assertThat(readFromSource).isEqualTo(1);
  }

  @Test
  void aFlippedBitIsFoundAndThePartMadeAnew() throws IOException {
    harbours(folder);
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);
    assertThat(harbours(folder)).isEqualTo("[PORT, TOWN]");
    assertThat(readFromSource).isEqualTo(2);
    harbours(folder);
    assertThat(readFromSource).isEqualTo(2);
  }

  @Test
  void aFileThatBreaksOffIsMadeAnewWhereverItBreaksOff() throws IOException {
    harbours(folder);
    byte[] bytes = Files.readAllBytes(file());
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      assertThat(harbours(folder)).isEqualTo("[PORT, TOWN]");
    }
    assertThat(readFromSource).isEqualTo(1 + bytes.length);
  }

  @Test
  void whereNothingCanBeKeptThePartIsThereAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("no folder"), "a file");
    assertThat(harbours(file)).isEqualTo("[PORT, TOWN]");
    assertThat(unkept).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo("a file");
  }

  @Test
  void nothingUnfinishedIsLeftBehind() throws IOException {
    harbours(folder);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  private Path file() {
    return new ModelCache(folder).file("harbours");
  }

  private String harbours(Path where) throws IOException {
    LabelLexicon lexicon =
        new ModelCache(where)
            .get(
                "harbours",
                FORMAT,
                () -> {
                  readFromSource++;
                  return LabelLexicon.of(
                      Map.of(
                          HashedKeys.hash(0, "Arlen"), List.of("PORT", "TOWN"),
                          HashedKeys.hash(0, "Brisk"), List.of("PORT"),
                          HashedKeys.hash(0, "of"), List.of()));
                },
                unkept::add);
    assertThat(lexicon.value(lexicon.keys().find(HashedKeys.hash(0, "of")))).isNegative();
    assertThat(lexicon.keys().find(HashedKeys.hash(0, "Arle"))).isNegative();
    return lexicon
        .lists()
        .get(lexicon.value(lexicon.keys().find(HashedKeys.hash(0, "Arlen"))))
        .toString();
  }
}

package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.parser.ModelSource;
import org.synoptic.parser.UnfitModelsException;
import org.synoptic.text.UserCache;

/** A file of models is read whole once, and again when it was written since. */
class WholeModelsTest {

  private static final byte[] TABLE =
      "rows of a table that no start reads".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path folder;
  private String before;
  private int reads;

  @BeforeEach
  void useAnotherCache() {
    before = System.getProperty(UserCache.PROPERTY);
    System.setProperty(UserCache.PROPERTY, folder.resolve("cache").toString());
  }

  @AfterEach
  void useTheCacheOfBefore() {
    if (before == null) {
      System.clearProperty(UserCache.PROPERTY);
    } else {
      System.setProperty(UserCache.PROPERTY, before);
    }
  }

  @Test
  void aFileThatWasFoundWholeIsNotReadAgain() throws IOException {
    ModelSource models = models(file());
    WholeModels.require(models);
    assertThat(reads).isPositive();
    reads = 0;
    WholeModels.require(models);
    assertThat(reads).isZero();
  }

  @Test
  void bytesThatAreOverwrittenLaterAreNoticed() throws IOException {
    Path file = file();
    WholeModels.require(models(file));
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length - 9, bytes.length - 4, (byte) 0);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-04T05:06:07Z")));
    assertThatThrownBy(() -> WholeModels.require(models(file)))
        .isInstanceOf(UnfitModelsException.class)
        .hasMessage("the checksum of table is wrong");
  }

  @Test
  void aDamagedFileIsNeverNotedAsWhole() throws IOException {
    Path file = file();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);
    for (int start = 0; start < 2; start++) {
      assertThatThrownBy(() -> WholeModels.require(models(file)))
          .isInstanceOf(UnfitModelsException.class);
    }
  }

  @Test
  void withoutACacheEveryStartReadsTheFile() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "in the way");
    System.setProperty(UserCache.PROPERTY, inTheWay.resolve("cache").toString());
    ModelSource models = models(file());
    WholeModels.require(models);
    reads = 0;
    WholeModels.require(models);
    assertThat(reads).isPositive();
  }

  /** A file of models with one section. */
  private Path file() throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(TABLE);
    int head = 16 + 48;
    ByteBuffer bytes = ByteBuffer.allocate(head + TABLE.length).order(ByteOrder.LITTLE_ENDIAN);
    // Mark and layout are those of the models that the program has.
    bytes.put(ServiceLoader.load(ModelSource.class).findFirst().orElseThrow().open().slice(0, 12));
    bytes.putInt(1);
    bytes.put(Arrays.copyOf("table".getBytes(StandardCharsets.US_ASCII), 24));
    bytes.putLong(head).putLong(TABLE.length).putLong(sum.getValue()).put(TABLE);
    return Files.write(folder.resolve("some.models"), bytes.array());
  }

  private ModelSource models(Path file) {
    return new ModelSource() {
      @Override
      public String language() {
        return "en";
      }

      @Override
      public ByteBuffer open() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file));
      }

      @Override
      public void read(long start, ByteBuffer into) throws IOException {
        reads++;
        ModelSource.super.read(start, into);
      }

      @Override
      public String version() throws IOException {
        return file + " " + Files.getLastModifiedTime(file);
      }

      @Override
      public String place() {
        return file.toString();
      }
    };
  }
}

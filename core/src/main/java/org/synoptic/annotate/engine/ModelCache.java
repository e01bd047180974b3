package org.synoptic.annotate.engine;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Stores prepared models between runs. Each part is a file that holds a mark, the content and its
 * CRC-32C; a file that does not match its checksum is ignored. Numbers are big-endian.
 */
final class ModelCache {

  /** Part of every file name: a program with a new layout ignores the files of the old one. */
  private static final String LAYOUT = "nlp4j-" + ShippedModels.VERSION + "-v1-";

  private static final long MAGIC = 0x53594E4F50544943L; // "SYNOPTIC"

  /** Far more bytes than any part has. */
  private static final long MAX_BYTES = 1L << 29;

  private final Path folder;

  ModelCache(Path folder) {
    this.folder = folder;
  }

  /**
   * The cache in the folder that the system property {@code synoptic.cache} names, otherwise {@code
   * synoptic} in the user's cache folder (XDG Base Directory Specification).
   */
  static ModelCache ofUser() {
    String named = System.getProperty("synoptic.cache", "");
    String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    try {
      if (!named.isEmpty()) {
        return new ModelCache(Path.of(named));
      }
      if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
        return new ModelCache(Path.of(xdg, "synoptic"));
      }
    } catch (InvalidPathException e) {
      throw new InstallationException(
          "The folder for the prepared language models has no valid name (%s). Name another in the system property synoptic.cache or in XDG_CACHE_HOME."
              .formatted(e.getMessage()),
          e);
    }
    return new ModelCache(Path.of(System.getProperty("user.home", "."), ".cache", "synoptic"));
  }

  Path folder() {
    return folder;
  }

  Path file(String part) {
    return folder.resolve(LAYOUT + part + ".bin");
  }

  /**
   * The stored part, or else the part from its source, which is then stored.
   *
   * @param unkept is notified when the part could not be stored; the part is returned all the same
   */
  <T> T get(String part, Format<T> format, Source<T> source, Consumer<IOException> unkept)
      throws IOException {
    ByteBuffer kept = read(part);
    if (kept != null) {
      return format.reader().apply(kept);
    }
    T fresh = source.read();
    try {
      write(part, out -> format.writer().write(fresh, out));
    } catch (IOException e) {
      unkept.accept(e);
    }
    return fresh;
  }

  /** The stored content, or null when there is none or it is damaged. */
  private @Nullable ByteBuffer read(String part) {
    try {
      Path file = file(part);
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Long.BYTES;
      if (end < Long.BYTES) {
        return null;
      }
      CRC32C sum = new CRC32C();
      sum.update(bytes, 0, end);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      boolean whole = buffer.getLong(end) == sum.getValue() && buffer.getLong() == MAGIC;
      return whole ? buffer.limit(end) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Stores a part completely or not at all. */
  private void write(String part, Content content) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, LAYOUT + part, ".tmp");
    // Also when the process is interrupted, which leaves out the finally below.
    unfinished.toFile().deleteOnExit();
    try {
      CRC32C sum = new CRC32C();
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new CheckedOutputStream(Files.newOutputStream(unfinished), sum), 1 << 16))) {
        out.writeLong(MAGIC);
        content.write(out);
        out.flush();
        out.writeLong(sum.getValue());
      }
      Files.move(unfinished, file(part), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Reads and writes a part. */
  record Format<T>(Function<ByteBuffer, T> reader, Writer<T> writer) {}

  /** Provides a part that is not stored. */
  @FunctionalInterface
  interface Source<T> {
    T read() throws IOException;
  }

  /** Writes a part. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T part, DataOutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }
}

package org.synoptic.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.UserCache;

/**
 * Entries of jars as files, for native code, which reads only files. They are unpacked once, into a
 * folder of the user's cache whose name tells their content; so nothing in it is ever out of date,
 * and a new version has a folder of its own. A folder appears when all of it is on the disk, so
 * processes need no lock.
 */
final class UnpackedFiles {

  /** What nobody has used for so long is deleted when something new is unpacked. Set by hand. */
  private static final Duration KEPT = Duration.ofDays(60);

  private static final String UNFINISHED = ".part";

  private UnpackedFiles() {}

  /** An entry of a jar, under the last part of its name. */
  private record Packed(String name, URL url, long bytes, long sum) {}

  /**
   * The folder with these entries.
   *
   * @param group what the folder's name begins with
   * @return null where one of them is no entry of a jar, or the cache cannot be written
   */
  static @Nullable Path folder(String group, List<URL> entries) {
    Path cache = UserCache.folder();
    if (cache == null) {
      return null;
    }
    try {
      List<Packed> packed = new ArrayList<>();
      for (URL entry : entries) {
        if (!(entry.openConnection() instanceof JarURLConnection jar)) {
          return null;
        }
        JarEntry in = jar.getJarEntry();
        String name = in.getName().substring(in.getName().lastIndexOf('/') + 1);
        packed.add(new Packed(name, entry, in.getSize(), in.getCrc()));
      }
      Path folder = cache.resolve(group + "-" + mark(packed));
      if (!isWhole(folder, packed)) {
        deleteUnused(cache, group);
        unpack(packed, folder);
      }
      noteUse(folder);
      return folder;
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  private static void noteUse(Path folder) {
    try {
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // A cache that can only be read is not cleared either.
    }
  }

  /** Tells contents apart: the checksum of sizes and checksums. */
  private static String mark(List<Packed> packed) {
    ByteBuffer all = ByteBuffer.allocate(packed.size() * 2 * Long.BYTES);
    packed.forEach(file -> all.putLong(file.bytes()).putLong(file.sum()));
    CRC32 sum = new CRC32();
    sum.update(all.flip());
    return "%08x".formatted(sum.getValue());
  }

  private static boolean isWhole(Path folder, List<Packed> packed) throws IOException {
    for (Packed file : packed) {
      Path there = folder.resolve(file.name());
      if (!Files.isRegularFile(there)
          || Files.size(there) != file.bytes()
          || sum(there) != file.sum()) {
        return false;
      }
    }
    return true;
  }

  /** The checksum of a file: native code that is damaged would end the process. */
  private static long sum(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      CRC32 sum = new CRC32();
      sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      return sum.getValue();
    }
  }

  private static void unpack(List<Packed> packed, Path folder) throws IOException {
    Path unfinished =
        Files.createTempDirectory(
            folder.getParent(),
            folder.getFileName() + UNFINISHED,
            UserCache.forTheUserAlone(folder));
    try {
      for (Packed file : packed) {
        unpack(file, unfinished.resolve(file.name()));
      }
      try {
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        replace(unfinished, folder, packed);
      }
    } finally {
      delete(unfinished);
    }
  }

  /** Where another process was first, its folder stays, unless it lacks something. */
  private static void replace(Path unfinished, Path folder, List<Packed> packed)
      throws IOException {
    if (!isWhole(folder, packed)) {
      for (Packed file : packed) {
        Files.move(
            unfinished.resolve(file.name()),
            folder.resolve(file.name()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void unpack(Packed file, Path to) throws IOException {
    CheckedInputStream in = new CheckedInputStream(file.url().openStream(), new CRC32());
    try (InputStream closed = in;
        FileChannel channel =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      closed.transferTo(out);
      channel.force(true);
    }
    if (in.getChecksum().getValue() != file.sum()) {
      throw new IOException(file.name() + " is damaged");
    }
  }

  private static void deleteUnused(Path cache, String group) throws IOException {
    Instant last = Instant.now().minus(KEPT);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, group + "-*")) {
      for (Path folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(last)) {
          delete(folder);
        }
      }
    }
  }

  /** Deletes a folder and its files, as far as the system allows it. */
  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Some systems do not delete files in use; the next time will.
    }
  }
}

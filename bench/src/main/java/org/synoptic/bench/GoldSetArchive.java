package org.synoptic.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the folder of a gold set, and unpacks its archive if necessary. */
final class GoldSetArchive {

  private GoldSetArchive() {}

  /**
   * Returns the folder of a set that lies in {@code data} as a folder or as {@code set.tar.gz}. An
   * archive is unpacked once into {@code scratch}.
   *
   * @return null when {@code data} has neither
   * @throws IOException also when an entry of the archive would be written outside {@code scratch}
   */
  static @Nullable Path open(Path data, String set, Path scratch) throws IOException {
    Path folder = data.resolve(set);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path archive = data.resolve(set + ".tar.gz");
    if (!Files.isRegularFile(archive)) {
      return null;
    }
    Path unpacked = scratch.resolve(set);
    if (!Files.isDirectory(unpacked)) {
      unpack(archive, scratch);
    }
    return unpacked;
  }

  private static void unpack(Path archive, Path target) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(raw))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, target);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("an entry that leads out of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else if (entry.isFile()) {
      Files.createDirectories(file.getParent());
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

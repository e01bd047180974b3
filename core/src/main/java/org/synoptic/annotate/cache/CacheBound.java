package org.synoptic.annotate.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a folder's files under a number of bytes. Only files that the cache made are touched. */
final class CacheBound {

  static final String ENDING = ".layers";

  /** Files that are being written; after a day, what is left of a run that broke off. */
  static final String PART = ".layers-part";

  /** Share of the bound that is left after files went out, so that they go seldom. Set by hand. */
  private static final double LEFT = 0.9;

  private record KeptFile(Path path, long bytes, Instant used) {}

  private final Path folder;
  private final long most;
  private long bytes;

  CacheBound(Path folder, long most) throws IOException {
    this.folder = folder;
    this.most = most;
    this.bytes = trim();
  }

  synchronized void added(long more) throws IOException {
    bytes += more;
    if (bytes > most) {
      bytes = trim();
    }
  }

  /** Removes what was used longest ago, where there is too much; gives the bytes that are left. */
  private long trim() throws IOException {
    List<KeptFile> files = files();
    long all = files.stream().mapToLong(KeptFile::bytes).sum();
    if (all <= most) {
      return all;
    }
    files.sort(Comparator.comparing(KeptFile::used).thenComparing(KeptFile::path));
    for (KeptFile file : files) {
      if (all <= LEFT * most) {
        break;
      }
      remove(file.path());
      all -= file.bytes();
    }
    return all;
  }

  private List<KeptFile> files() throws IOException {
    List<KeptFile> files = new ArrayList<>();
    Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path path : listed.toList()) {
        KeptFile file = file(path);
        if (file != null && path.toString().endsWith(ENDING)) {
          files.add(file);
        } else if (file != null
            && path.toString().endsWith(PART)
            && file.used().isBefore(yesterday)) {
          remove(path);
        }
      }
    }
    return files;
  }

  /** Null when another process removed it. */
  private static @Nullable KeptFile file(Path path) {
    try {
      return new KeptFile(path, Files.size(path), Files.getLastModifiedTime(path).toInstant());
    } catch (IOException e) {
      return null;
    }
  }

  /** Removes a file unless another process did. */
  static void remove(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It is in use or not ours; it counts again when the folder is next listed.
    }
  }
}

package org.synoptic.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file that {@code --out} names. What is written goes to a temporary file in the same folder
 * and takes the place of the file only with {@link #keep}. Without it, and when the process is
 * interrupted, the temporary file is deleted and an older file stays as it was.
 *
 * <p>A device and a pipe are written directly.
 */
final class OutputFile implements Closeable {

  /** Links that are followed from one to the next; Linux follows as many. */
  private static final int MAX_LINKS = 40;

  private static final String UNDECODED = "\uFFFD";

  private final Path target;

  /** The temporary file; null where the target is written directly. */
  private final @Nullable Path unfinished;

  private final Thread interrupted = new Thread(this::discard);
  private final OutputStream stream;
  private boolean settled;

  private OutputFile(Path target, @Nullable Path unfinished) throws IOException {
    this.target = target;
    this.unfinished = unfinished;
    if (unfinished == null) {
      this.stream = Files.newOutputStream(target);
      return;
    }
    deleteAtInterrupt();
    try {
      this.stream = create(target, unfinished);
    } catch (IOException e) {
      discard();
      deleteNothingAtInterrupt();
      throw e;
    }
  }

  /** Has to come before the temporary file is made, for a signal may come between the two. */
  private void deleteAtInterrupt() throws InterruptedIOException {
    try {
      Runtime.getRuntime().addShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      throw new InterruptedIOException("the process is ending");
    }
  }

  private void deleteNothingAtInterrupt() {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook runs.
    }
  }

  private synchronized OutputStream create(Path target, Path unfinished) throws IOException {
    if (settled) {
      throw new InterruptedIOException("the process is ending");
    }
    OutputStream created = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
    takePermissions(target, unfinished);
    return created;
  }

  /**
   * The path that {@code name} stands for.
   *
   * @param option that the name was given with
   * @throws UserError when it is no name of a file
   */
  static Path path(String option, String name) {
    if (name.isEmpty()) {
      throw new UserError(option + ": the name is empty");
    }
    try {
      if (!name.contains(UNDECODED)) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      // The sentence below says it.
    }
    throw new UserError(
        option + ": " + name + " is no name of a file in the character set of this system");
  }

  /**
   * Opens {@code file} for writing; nothing is changed in it yet, unless it is a device or a pipe.
   *
   * @throws IOException when it is a folder, when its folder does not exist, or when permission is
   *     missing
   */
  static OutputFile open(Path file) throws IOException {
    if (isStream(file)) {
      return new OutputFile(file, null);
    }
    Path target = withoutLinks(file);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    Path unfinished = target.resolveSibling(".synoptic-" + UUID.randomUUID() + ".tmp");
    try {
      return new OutputFile(target, unfinished);
    } catch (NoSuchFileException e) {
      throw missingFolder(target, e);
    } catch (FileSystemException e) {
      if (Files.isRegularFile(target)) {
        return elsewhere(target);
      }
      throw e;
    }
  }

  /** Nobody may read the new file who may not read the old one. */
  private static void takePermissions(Path target, Path unfinished) throws IOException {
    var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(unfinished, old.readAttributes().permissions());
    }
  }

  /** True for what has no content to keep: a device, a pipe, the names of open files. */
  private static boolean isStream(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean named = absolute.startsWith("/dev") || absolute.startsWith("/proc");
    boolean shared = absolute.startsWith("/dev/shm");
    boolean other = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    return other || named && !shared && !Files.isDirectory(file);
  }

  /** Where no file can be made beside the target, it is made in the system's temporary folder. */
  private static OutputFile elsewhere(Path target) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    return new OutputFile(target, folder.resolve("synoptic-" + UUID.randomUUID() + ".tmp"));
  }

  private static IOException missingFolder(Path target, NoSuchFileException e) {
    Path folder = target.toAbsolutePath().getParent();
    boolean exists = folder == null || Files.isDirectory(folder);
    return exists ? e : new NotDirectoryException(String.valueOf(folder));
  }

  /** Follows links, also one that leads to a file that does not exist yet. */
  private static Path withoutLinks(Path file) throws IOException {
    Path target = file;
    for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemException(file.toString(), null, "its links lead back to each other");
    }
    return target;
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts what was written in the place of the file. */
  synchronized void keep() throws IOException {
    stream.close();
    Path written = unfinished;
    if (settled || written == null) {
      return;
    }
    if (isReplaceable()) {
      move(written);
    } else {
      copy(written);
    }
    discard();
  }

  /** False where another file in its place would have another owner or lose a second name. */
  private boolean isReplaceable() throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    Path written = Objects.requireNonNull(unfinished);
    var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    var fresh = Files.getFileAttributeView(written, PosixFileAttributeView.class);
    if (old == null || fresh == null) {
      return true;
    }
    boolean oneName = ((Number) Files.getAttribute(target, "unix:nlink")).intValue() == 1;
    return oneName
        && old.readAttributes().owner().equals(fresh.readAttributes().owner())
        && old.readAttributes().group().equals(fresh.readAttributes().group());
  }

  private void move(Path written) throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Another file system, or a file that something is mounted on.
      copy(written);
    }
  }

  private void copy(Path written) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      Files.copy(written, out);
    }
  }

  private synchronized void discard() {
    settled = true;
    try {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // The file is left behind; its name says what it is, and nothing reads it.
    }
  }

  /** Deletes what was not kept. */
  @Override
  public void close() throws IOException {
    discard();
    deleteNothingAtInterrupt();
    stream.close();
  }
}

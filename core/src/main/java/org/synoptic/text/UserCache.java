package org.synoptic.text;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a user's programs keep what can be made again: {@code $XDG_CACHE_HOME}, or
 * what the system has in its place. The property {@value #PROPERTY} names another one.
 */
public final class UserCache {

  /** Names another folder. */
  public static final String PROPERTY = "synoptic.cache";

  private static final String OWN = "synoptic";

  private UserCache() {}

  /** The program's own folder there, made for the user alone; null where there is none. */
  public static @Nullable Path folder() {
    try {
      Path folder = place();
      if (folder == null || !folder.isAbsolute()) {
        return null;
      }
      Files.createDirectories(folder.getParent());
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, forTheUserAlone(folder));
      }
      return folder;
    } catch (IOException | InvalidPathException | SecurityException e) {
      return null;
    }
  }

  /** Whether something can be kept there. */
  public static boolean isWritable() {
    Path folder = folder();
    return folder != null && Files.isWritable(folder);
  }

  private static @Nullable Path place() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Path.of(named).toAbsolutePath();
    }
    String shared = System.getenv("XDG_CACHE_HOME");
    if (shared != null && !shared.isEmpty()) {
      return Path.of(shared, OWN);
    }
    String local = System.getenv("LOCALAPPDATA");
    if (local != null) {
      return Path.of(local, OWN);
    }
    String home = System.getProperty("user.home");
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    return home == null ? null : Path.of(home, mac ? "Library/Caches" : ".cache", OWN);
  }

  /** Nobody else may put something there, for code is loaded from it. */
  public static FileAttribute<?>[] forTheUserAlone(Path folder) {
    return folder.getFileSystem().equals(FileSystems.getDefault())
            && folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}

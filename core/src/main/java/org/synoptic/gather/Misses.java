package org.synoptic.gather;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** Makes the entries for inputs that give no page. */
final class Misses {

  private Misses() {}

  /**
   * A missed input.
   *
   * @param path the input, as messages name it
   * @param detail a sentence that says what is wrong with it
   */
  static Gathered of(String path, Skipped.Why why, String detail) {
    return new Gathered.Missed(new Skipped(path, why, detail));
  }

  /** An input that could not be read because of {@code e}. */
  static Gathered unreadable(String path, IOException e) {
    return of(path, Skipped.Why.UNREADABLE, reason(e));
  }

  /** A page with more bytes than {@link GatherLimits#PAGE_BYTES}. */
  static Gathered tooLarge(String path) {
    return larger(path, GatherLimits.PAGE_BYTES);
  }

  /** An input with more bytes than {@code limit}. */
  static Gathered larger(String path, int limit) {
    return of(path, Skipped.Why.TOO_LARGE, "larger than " + (limit >> 20) + " MB");
  }

  /** The system's own words, without the name of the file, which the entry has already. */
  private static @Nullable String reasonOf(IOException e) {
    boolean named = e instanceof FileSystemException system && system.getReason() != null;
    return named ? ((FileSystemException) e).getReason() : e.getMessage();
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    String message = reasonOf(e);
    if (message != null && message.contains("Bad file descriptor")) {
      return "it is closed";
    }
    return message == null ? "it cannot be read" : "it cannot be read: " + message;
  }
}

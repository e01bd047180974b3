package org.synoptic.gather;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. */
final class FailureReason {

  private FailureReason() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    String message = e.getMessage();
    return message == null ? "it cannot be read" : "it cannot be read: " + message;
  }
}

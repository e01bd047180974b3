package org.synoptic.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be read or written, in words that a user understands. */
public final class FileFault {

  private FileFault() {}

  /** The reason, without the name of the file and without the name of a class. */
  public static String words(IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (reason instanceof NoSuchFileException || reason instanceof NotDirectoryException) {
      return "there is no such folder";
    }
    if (reason instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    String message = reason.getMessage();
    if (reason instanceof FileSystemException system && system.getReason() != null) {
      message = system.getReason();
    }
    if (message != null && message.contains("Bad file descriptor")) {
      return "it is closed";
    }
    return message == null ? "the reason is not known" : message;
  }
}

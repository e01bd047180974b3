package org.synoptic.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.FileFault;

/** The store cannot be opened, read or written; the message says where and why in one sentence. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message + ": " + words(cause), cause);
  }

  private static @Nullable String words(Throwable cause) {
    return cause instanceof IOException fault ? FileFault.words(fault) : cause.getMessage();
  }
}

package org.synoptic.store;

/** The store cannot be opened, read or written; the message is a sentence. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

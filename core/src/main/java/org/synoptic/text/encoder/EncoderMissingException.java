package org.synoptic.text.encoder;

/** The encoder cannot be loaded; the message says why, in one sentence. */
public final class EncoderMissingException extends Exception {

  private static final long serialVersionUID = 1L;

  public EncoderMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}

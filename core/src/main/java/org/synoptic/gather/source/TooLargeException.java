package org.synoptic.gather.source;

import java.io.IOException;

/** Input that exceeds one of the {@link GatherLimits}; the message is a sentence. */
public final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  public TooLargeException(String sentence) {
    super(sentence);
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "too large" : message;
  }
}

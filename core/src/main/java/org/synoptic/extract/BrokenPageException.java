package org.synoptic.extract;

/**
 * Thrown for content that is not what its media type says. The message is a sentence for the user.
 */
final class BrokenPageException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenPageException(String sentence) {
    super(sentence);
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}

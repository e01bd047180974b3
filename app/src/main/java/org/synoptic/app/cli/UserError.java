package org.synoptic.app.cli;

/** Something that the user can mend; the message is the sentence that says what and where. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}

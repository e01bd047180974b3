package org.synoptic.app.cli;

/**
 * A mistake that the user can correct; the message is a sentence that says what is wrong and where.
 */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}

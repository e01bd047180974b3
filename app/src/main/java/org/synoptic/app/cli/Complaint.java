package org.synoptic.app.cli;

/** Something that the user can mend; the message is the sentence that says what and where. */
final class Complaint extends RuntimeException {

  private static final long serialVersionUID = 1;

  Complaint(String message) {
    super(message);
  }
}

package org.synoptic.app.desk.people;

/** Too many passwords are being checked at this moment. */
public final class BusyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BusyException() {
    super("Too many people are signing in at this moment.");
  }
}

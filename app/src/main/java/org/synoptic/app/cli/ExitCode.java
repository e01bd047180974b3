package org.synoptic.app.cli;

/** What a run of the program ends with. */
final class ExitCode {

  /** There are results. */
  static final int DONE = 0;

  /** No results were found. */
  static final int NOTHING = 1;

  /** The command failed. */
  static final int WRONG = 2;

  /** The reader of standard output has ended; as shells have it for a SIGPIPE. */
  static final int READER_GONE = 141;

  private ExitCode() {}
}

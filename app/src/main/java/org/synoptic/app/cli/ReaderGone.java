package org.synoptic.app.cli;

/**
 * The program that read standard output has ended, as {@code head} does after its lines. It is no
 * mistake: the run ends without a word.
 */
final class ReaderGone extends RuntimeException {

  private static final long serialVersionUID = 1;

  ReaderGone(Throwable cause) {
    super("the reader of standard output has ended", cause);
  }
}

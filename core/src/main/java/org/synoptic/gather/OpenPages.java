package org.synoptic.gather;

import java.io.InputStream;

/** The pages of one source that is held open while they are taken from it. */
abstract class OpenPages extends Pages {

  private final String path;
  private final InputStream in;

  OpenPages(String path, InputStream in) {
    this.path = path;
    this.in = in;
  }

  @Override
  final String path() {
    return path;
  }

  @Override
  public final void close() {
    Opened.close(in);
  }
}

package org.synoptic.gather;

import java.io.InputStream;

/** The pages of one source that is held open while they are taken from it. */
abstract class OpenPageSource extends PageSource {

  private final String path;
  private final InputStream in;

  OpenPageSource(String path, InputStream in) {
    this.path = path;
    this.in = in;
  }

  @Override
  final String path() {
    return path;
  }

  @Override
  public final void close() {
    SourceOpener.close(in);
  }
}

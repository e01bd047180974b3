package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A source that keeps an input stream open while pages are taken from it. */
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
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

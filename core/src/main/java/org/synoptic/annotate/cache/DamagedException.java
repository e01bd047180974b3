package org.synoptic.annotate.cache;

import java.io.IOException;

/** Bytes that are not what they are taken for. */
final class DamagedException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedException(String what) {
    super(what);
  }
}

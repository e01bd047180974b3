package org.synoptic.publish;

import java.util.Locale;

/** What a result is written as. */
public enum Format {
  TEXT,
  JSON,
  HTML,
  MARKDOWN,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

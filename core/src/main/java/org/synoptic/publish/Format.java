package org.synoptic.publish;

import java.util.Locale;

/** The output formats. */
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

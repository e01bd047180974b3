package org.synoptic.publish;

import java.util.Locale;

/** The output formats. */
public enum Format {
  TEXT,
  JSON,
  HTML,
  MARKDOWN,
  CSV,
  /** One happening a line, as JSON with PLOVER's types. */
  PLOVER,
  /** One happening a line, in POLECAT's columns. */
  POLECAT,
  /** The passages as W3C Web Annotations. */
  ANNOTATIONS,
  /** The claims as schema.org has them, without a rating. */
  CLAIMS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

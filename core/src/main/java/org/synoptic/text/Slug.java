package org.synoptic.text;

import java.util.Locale;

/** Makes a name into an id that can be read and typed: "The North News" is "the-north-news". */
public final class Slug {

  private Slug() {}

  /** {@code name} in lower case, with a hyphen for each run of chars but letters, digits, dots. */
  public static String of(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    return slug.replaceAll("^-|-$", "");
  }
}

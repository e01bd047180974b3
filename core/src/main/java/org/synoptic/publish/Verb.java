package org.synoptic.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is shown, by the command that shows it, and the formats that make sense for it. */
public enum Verb {
  READ(Format.TEXT, Format.JSON, Format.HTML, Format.MARKDOWN),
  ANNOTATE(Format.TEXT, Format.JSON, Format.HTML, Format.CSV),
  STORIES(Format.TEXT, Format.JSON),
  COMPARE(Format.values());

  private final List<Format> formats;

  Verb(Format... formats) {
    this.formats = Arrays.asList(formats);
  }

  public List<Format> formats() {
    return formats;
  }

  /**
   * Does nothing where {@code format} makes sense for this verb.
   *
   * @throws IllegalArgumentException where it does not; the message names the formats that do
   */
  public void require(Format format) {
    if (!formats.contains(format)) {
      throw new IllegalArgumentException(this + " has no " + format + "; choose " + choice());
    }
  }

  private String choice() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < formats.size(); i++) {
      String before = i == 0 ? "" : i == formats.size() - 1 ? " or " : ", ";
      words.append(before).append(formats.get(i));
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

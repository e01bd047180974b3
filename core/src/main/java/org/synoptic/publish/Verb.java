package org.synoptic.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The commands that give results, each with the formats that its results exist in. */
public enum Verb {
  READ(Format.TEXT, Format.JSON, Format.HTML, Format.MARKDOWN),
  ANNOTATE(Format.TEXT, Format.JSON, Format.HTML, Format.CSV),
  STORIES(Format.TEXT, Format.JSON, Format.HTML, Format.CSV),
  COMPARE(Format.values()),
  CHECK(Format.TEXT, Format.JSON, Format.HTML, Format.MARKDOWN);

  private final List<Format> formats;

  Verb(Format... formats) {
    this.formats = Arrays.asList(formats);
  }

  public List<Format> formats() {
    return formats;
  }

  /**
   * Checks that results of this command exist in {@code format}.
   *
   * @throws IllegalArgumentException when they do not; the message names the formats that do
   */
  public void require(Format format) {
    if (!formats.contains(format)) {
      throw new IllegalArgumentException(refusal(format.toString()));
    }
  }

  /** The sentence for a format that results of this command do not exist in. */
  public String refusal(String format) {
    return this + " has no " + format + "; choose " + formatNames();
  }

  /** The names of the formats, as in a sentence. */
  public String formatNames() {
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

package org.synoptic;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about all that is given.
 *
 * @param published ISO 8601 day of publication for pages that do not say, or null
 * @param verbatim take each text as it is: its body is the input, char for char, nothing cleaned
 * @param oneStory take all that is given as reports of one story
 * @param dictionaries folder of the dictionaries that events are coded with, or null for the
 *     layer's own reading
 */
public record Options(
    @Nullable String published, boolean verbatim, boolean oneStory, @Nullable String dictionaries) {

  /** Nothing said. */
  public static final Options NONE = new Options(null, false, false, null);

  /**
   * @throws IllegalArgumentException when {@code published} is no day
   */
  public Options {
    if (published != null) {
      requireDay(published);
    }
  }

  /** Options that name no dictionaries. */
  public Options(@Nullable String published, boolean verbatim, boolean oneStory) {
    this(published, verbatim, oneStory, null);
  }

  private static void requireDay(String published) {
    try {
      LocalDate.parse(published);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + published + "' is no day; write it as 2017-03-04 (year-month-day)", e);
    }
  }
}

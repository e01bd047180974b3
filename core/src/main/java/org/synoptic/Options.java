package org.synoptic;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Options of a run that apply to every input.
 *
 * @param published day of publication, ISO 8601, for pages that do not give one, or null
 * @param verbatim true to take each text unchanged: its body is the input, character for character
 * @param oneStory true to take all inputs as reports of one story
 * @param dictionaries folder of the CAMEO dictionaries to code events with, or null for Synoptic's
 *     own rules
 */
public record Options(
    @Nullable String published, boolean verbatim, boolean oneStory, @Nullable String dictionaries) {

  /** No option is set. */
  public static final Options NONE = new Options(null, false, false, null);

  /**
   * @throws IllegalArgumentException when {@code published} is not a day
   */
  public Options {
    if (published != null) {
      requireDay(published);
    }
  }

  /** Options without dictionaries. */
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

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
 * @param cache folder in which the layers of articles are kept for later runs, or null
 */
public record Options(
    @Nullable String published,
    boolean verbatim,
    boolean oneStory,
    @Nullable String dictionaries,
    @Nullable String cache) {

  /** No option is set. */
  public static final Options NONE = new Options(null, false, false, null, null);

  /**
   * @throws IllegalArgumentException when {@code published} is not a day
   */
  public Options {
    if (published != null) {
      requireDay(published);
    }
  }

  /** Options without dictionaries and without a cache. */
  public Options(@Nullable String published, boolean verbatim, boolean oneStory) {
    this(published, verbatim, oneStory, null, null);
  }

  /** These options with another folder of dictionaries. */
  public Options withDictionaries(@Nullable String folder) {
    return new Options(published, verbatim, oneStory, folder, cache);
  }

  /** These options with another folder of kept layers. */
  public Options withCache(@Nullable String folder) {
    return new Options(published, verbatim, oneStory, dictionaries, folder);
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

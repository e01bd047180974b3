package org.synoptic.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or updated, with the source of that date.
 *
 * @param when ISO 8601, a day ({@code 2017-03-04}) or an instant with its offset ({@code
 *     2017-03-04T10:15:00Z}), as precise as the source gives it; null exactly when the source is
 *     {@code UNKNOWN}
 */
public record SourcedDate(@Nullable String when, Source source) {

  /** Where the date was read. JSON names it {@code publishedGround} and {@code updatedGround}. */
  public enum Source {
    /** The page's JSON-LD. */
    JSON_LD,
    /** A {@code <meta>} element of the page. */
    META,
    /** A {@code <time>} element, or one marked as the date. */
    TIME,
    /** The page's address. */
    URL,
    /** A line of the page's text. */
    TEXT,
    /** What delivered the page: a feed's entry, a news item, a field of a JSON object. */
    FEED,
    /** The user's option {@code --published}. */
    GIVEN,
    /** No source gives a date; relative dates in the text stay relative. */
    UNKNOWN
  }

  /** Characters of an ISO 8601 day. */
  private static final int DAY_LENGTH = 10;

  /** No date. */
  public static final SourcedDate UNKNOWN = new SourcedDate(null, Source.UNKNOWN);

  public SourcedDate {
    if ((when == null) != (source == Source.UNKNOWN)) {
      throw new IllegalArgumentException("a date needs its source: " + when + ", " + source);
    }
  }

  /** The date {@code when}; {@link #UNKNOWN} where it is null. */
  public static SourcedDate of(@Nullable String when, Source source) {
    return when == null ? UNKNOWN : new SourcedDate(when, source);
  }

  /**
   * The day of an ISO 8601 date, in the offset that it is written in: {@code 2017-03-04} for {@code
   * 2017-03-04T10:15:00Z}. A shorter text is given back unchanged.
   */
  public static String dayOf(String iso) {
    return iso.length() <= DAY_LENGTH ? iso : iso.substring(0, DAY_LENGTH);
  }

  /** Returns the day in the outlet's own time zone, or null when the date is not known. */
  public @Nullable LocalDate day() {
    return when == null ? null : LocalDate.parse(dayOf(when));
  }
}

package org.synoptic.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or updated, and who says so.
 *
 * @param when ISO 8601, a day ({@code 2017-03-04}) or an instant with its offset ({@code
 *     2017-03-04T10:15:00Z}), as precise as the ground is; null exactly when the ground is {@code
 *     UNKNOWN}
 */
public record SourcedDate(@Nullable String when, Ground ground) {

  /** Who says so. */
  public enum Ground {
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
    /** What carried the text: a feed's entry, a news item, a JSON object's field. */
    FEED,
    /** The user says it. */
    GIVEN,
    /** Nobody says it: relative dates stay relative. */
    UNKNOWN
  }

  /** Characters of an ISO 8601 day. */
  private static final int DAY_LENGTH = 10;

  public static final SourcedDate UNKNOWN = new SourcedDate(null, Ground.UNKNOWN);

  public SourcedDate {
    if ((when == null) != (ground == Ground.UNKNOWN)) {
      throw new IllegalArgumentException("a date needs its ground: " + when + ", " + ground);
    }
  }

  /** The date {@code when}; {@link #UNKNOWN} where it is null. */
  public static SourcedDate of(@Nullable String when, Ground ground) {
    return when == null ? UNKNOWN : new SourcedDate(when, ground);
  }

  /**
   * The day of an ISO 8601 date, in the offset that it is written in: {@code 2017-03-04} for {@code
   * 2017-03-04T10:15:00Z}. A shorter text is given back unchanged.
   */
  public static String dayOf(String iso) {
    return iso.length() <= DAY_LENGTH ? iso : iso.substring(0, DAY_LENGTH);
  }

  /** The day of publication in the outlet's own offset, or null when unknown. */
  public @Nullable LocalDate day() {
    return when == null ? null : LocalDate.parse(dayOf(when));
  }
}

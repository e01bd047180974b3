package org.synoptic.gather.poll;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.source.DateStamps;

/** What the head of an answer says about how long it counts (RFC 9111) and when to come again. */
final class CacheFields {

  private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age=\"?(\\d{1,9})");

  private CacheFields() {}

  /** The longer of {@code max-age} and {@code Expires}; zero where neither says anything. */
  static Duration fresh(Capture capture) {
    Duration age = maxAge(capture.field("cache-control"));
    Duration expires = until(capture.field("expires"), capture.at());
    return age.compareTo(expires) >= 0 ? age : expires;
  }

  /** {@code Retry-After} in seconds or as a date; zero where it is missing. */
  static Duration retryAfter(Capture capture) {
    String field = capture.field("retry-after");
    return field != null && field.matches("\\d{1,9}")
        ? Duration.ofSeconds(Long.parseLong(field))
        : until(field, capture.at());
  }

  /**
   * Whether the answer forbids keeping it, or names no time at all; its validators are then of no
   * use, since such servers send them without meaning them.
   */
  static boolean isOver(Capture capture) {
    String expires = capture.field("expires");
    return expires != null && (expires.equals("0") || expires.equals("-1"));
  }

  private static Duration maxAge(@Nullable String field) {
    Matcher age = MAX_AGE.matcher(field == null ? "" : field.toLowerCase(Locale.ROOT));
    return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
  }

  private static Duration until(@Nullable String date, Instant now) {
    String iso = DateStamps.iso(date);
    if (iso == null) {
      return Duration.ZERO;
    }
    try {
      Duration left = Duration.between(now, OffsetDateTime.parse(iso).toInstant());
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException dayAlone) {
      return Duration.ZERO;
    }
  }
}

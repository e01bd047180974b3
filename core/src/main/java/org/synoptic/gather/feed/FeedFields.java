package org.synoptic.gather.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the short fields of feeds: bylines, the outlet's name, the language. */
final class FeedFields {

  /** {@code desk@example.org (Ana Ruiz)}. */
  private static final Pattern ADDRESS_THEN_NAME =
      Pattern.compile("^\\S{1,100}@\\S{1,100}\\s{1,5}\\(([^()]{1,100})\\)$");

  /** {@code Ana Ruiz <desk@example.org>}. */
  private static final Pattern NAME_THEN_ADDRESS =
      Pattern.compile("^([^<>@]{1,100}?)\\s{0,5}[<(]\\s{0,5}\\S{1,100}@\\S{1,100}[>)]$");

  private static final Pattern ADDRESS = Pattern.compile("^\\S{1,100}@\\S{1,100}$");

  /**
   * The part of a feed's title behind the outlet's name: "Morning Courier - World", "Morning
   * Courier » Latest news", "Morning Courier RSS feed".
   */
  private static final Pattern CHANNEL_SUFFIX =
      Pattern.compile(
          "\\s{1,3}(?:[|»>›:·–—-]{1,2}\\s{1,3}.{1,60}|(?:rss|atom|news)\\s{1,3}feed|rss|feed)$|:\\s{1,3}.{1,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE = Pattern.compile("^([A-Za-z]{2})(?:[-_].{0,20})?$");
  private static final List<String> NOT_AN_OUTLET =
      List.of("rss", "feed", "news", "home", "latest news");

  private FeedFields() {}

  /** The person's name without the mail address; empty when there is only an address. */
  static List<String> byline(@Nullable String field) {
    if (field == null || ADDRESS.matcher(field).matches() || field.startsWith("http")) {
      return List.of();
    }
    Matcher nameLast = ADDRESS_THEN_NAME.matcher(field);
    if (nameLast.matches()) {
      return List.of(nameLast.group(1).strip());
    }
    Matcher nameFirst = NAME_THEN_ADDRESS.matcher(field);
    return List.of(nameFirst.matches() ? nameFirst.group(1).strip() : field);
  }

  /**
   * The outlet's name in the title of a feed, without the feed's subject; null where the title has
   * no name.
   */
  static @Nullable String outlet(@Nullable String title) {
    if (title == null) {
      return null;
    }
    Matcher suffix = CHANNEL_SUFFIX.matcher(title);
    String name = suffix.find() ? title.substring(0, suffix.start()).strip() : title;
    return NOT_AN_OUTLET.contains(name.toLowerCase(Locale.ROOT)) || name.isEmpty() ? null : name;
  }

  /** The ISO 639-1 code of a language tag: {@code en} for {@code en-us}. */
  static @Nullable String language(@Nullable String tag) {
    Matcher language = LANGUAGE.matcher(tag == null ? "" : tag.strip());
    return language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : null;
  }
}

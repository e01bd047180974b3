package org.synoptic.gather.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The small fields of feeds, as they are meant. */
final class FeedFields {

  /** {@code desk@example.org (Ana Ruiz)}. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("^\\S{1,100}@\\S{1,100}\\s{1,5}\\(([^()]{1,100})\\)$");

  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("^([^<>@]{1,100}?)\\s{0,5}[<(]\\s{0,5}\\S{1,100}@\\S{1,100}[>)]$");
  private static final Pattern MAIL = Pattern.compile("^\\S{1,100}@\\S{1,100}$");

  /** "Morning Courier - World", "Morning Courier » Latest news", "Morning Courier RSS feed". */
  private static final Pattern CHANNEL =
      Pattern.compile(
          "\\s{1,3}(?:[|»>›:·–—-]{1,2}\\s{1,3}.{1,60}|(?:rss|atom|news)\\s{1,3}feed|rss|feed)$|:\\s{1,3}.{1,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE = Pattern.compile("^([A-Za-z]{2})(?:[-_].{0,20})?$");
  private static final List<String> NO_CHANNEL =
      List.of("rss", "feed", "news", "home", "latest news");

  private FeedFields() {}

  /** The name of a person, without the address; empty when there is only an address. */
  static List<String> byline(@Nullable String field) {
    if (field == null || MAIL.matcher(field).matches() || field.startsWith("http")) {
      return List.of();
    }
    Matcher behind = MAIL_AND_NAME.matcher(field);
    if (behind.matches()) {
      return List.of(behind.group(1).strip());
    }
    Matcher before = NAME_AND_MAIL.matcher(field);
    return List.of(before.matches() ? before.group(1).strip() : field);
  }

  /** The outlet's name in the title of a feed, without the feed's subject. */
  static @Nullable String outlet(@Nullable String title) {
    if (title == null) {
      return null;
    }
    Matcher channel = CHANNEL.matcher(title);
    String name = channel.find() ? title.substring(0, channel.start()).strip() : title;
    return NO_CHANNEL.contains(name.toLowerCase(Locale.ROOT)) || name.isEmpty() ? null : name;
  }

  /** ISO 639-1 of {@code en-us}. */
  static @Nullable String language(@Nullable String tag) {
    Matcher language = LANGUAGE.matcher(tag == null ? "" : tag.strip());
    return language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : null;
  }
}

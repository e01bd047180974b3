package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;

/** Times by the clock: "at 9.15 pm", "8:45". They are compared by what they mean, to the minute. */
final class ClockTimes {

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?<hour>[01]?\\d|2[0-3])(?<point>[.:])(?<minute>[0-5]\\d)(?![\\d%]|[.:]\\d)"
              + "|(?<whole>1[0-2]|[1-9]))(?:\\s?(?<half>[ap])(?:m\\b|\\.m\\b\\.?))?",
          Pattern.CASE_INSENSITIVE);

  /** What stands before a time that is written with a dot and without "am": "until 18.30". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:at|by|until|till|from|since|around|about|before|after)\\s$",
          Pattern.CASE_INSENSITIVE);

  /** A unit behind it shows that it is no time: "at 18.30 euros". */
  private static final Pattern UNIT =
      Pattern.compile("^\\s?(?:[%€$£°]|(?!GMT|CET|UTC|EST)\\p{L}+s\\b|per\\b|million|billion)");

  /** Characters before a time that are looked at. */
  private static final int NEAR = 10;

  private static final int HALF_DAY = 12 * 60;

  /** Hours of the parts of a day, from and until; "night" goes past midnight. */
  private static final Map<String, int[]> PARTS =
      Map.of(
          "morning", new int[] {4, 12},
          "afternoon", new int[] {12, 18},
          "evening", new int[] {17, 24},
          "noon", new int[] {12, 13},
          "midnight", new int[] {0, 1});

  private final CheckedStory story;
  private final List<Time> known = new ArrayList<>();

  /**
   * A time of day.
   *
   * @param minute of the day
   * @param open whether it may as well be twelve hours later: "at 9.15"
   */
  private record Time(Span span, int minute, boolean open) {

    boolean mayBe(Time other) {
      return minute == other.minute
          || (open || other.open) && minute % HALF_DAY == other.minute % HALF_DAY;
    }

    boolean isWithin(int[] hours) {
      return isWithin(hours, minute) || open && isWithin(hours, minute + HALF_DAY);
    }

    private static boolean isWithin(int[] hours, int minute) {
      return minute >= hours[0] * 60 && minute < hours[1] * 60;
    }
  }

  ClockTimes(CheckedStory story) {
    this.story = story;
    for (AnnotatedArticle report : story.reports()) {
      String body = report.article().body();
      known.addAll(times(body, new Span(0, body.length())));
    }
  }

  /** The times of a sentence that no report has. */
  List<CheckedPart> in(Statement.Place place, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    String body = story.index().article(place.report()).body();
    for (Time time : times(body, story.sentence(place).span())) {
      if (known.stream().noneMatch(time::mayBe)) {
        parts.add(part(time.span(), evidence));
      }
    }
    return parts;
  }

  /** Whether a place of the draft lies in a time that a report has. */
  boolean isKnown(Statement.Place place, Span at) {
    String body = story.index().article(place.report()).body();
    return times(body, story.sentence(place).span()).stream()
        .anyMatch(time -> time.span().overlaps(at) && known.stream().anyMatch(time::mayBe));
  }

  /** Whether a report gives a time that lies in a part of the day: "morning", "evening". */
  boolean hasWithin(String partOfDay) {
    int[] hours = PARTS.get(partOfDay);
    return hours != null && known.stream().anyMatch(time -> time.isWithin(hours));
  }

  private CheckedPart part(Span span, Evidence evidence) {
    String text = story.index().text(story.draft(), span);
    for (Statement.Place place : evidence.sentences()) {
      String body = story.index().article(place.report()).body();
      List<Time> theirs = times(body, story.sentence(place).span());
      if (theirs.size() == 1) {
        String why =
            "“%s” in the text, “%s” in the reports".formatted(text, theirs.get(0).span().in(body));
        return Parts.contradicted(story, span, CheckedPart.Kind.DATE, why, place);
      }
    }
    String why = "“" + text + "” stands in no report";
    return new CheckedPart(span, text, CheckedPart.Kind.DATE, Verdict.UNSUPPORTED, why, List.of());
  }

  private static List<Time> times(String body, Span within) {
    List<Time> times = new ArrayList<>();
    Matcher found = TIME.matcher(body).region(within.start(), within.end());
    found.useTransparentBounds(true);
    while (found.find()) {
      if (isTime(body, found)) {
        times.add(time(found));
      }
    }
    return times;
  }

  private static boolean isTime(String body, Matcher found) {
    if (found.group("half") != null) {
      return true;
    }
    String point = found.group("point");
    boolean colon = ":".equals(point);
    boolean dot = ".".equals(point) && isLed(body, found.start());
    return (colon || dot)
        && !UNIT.matcher(body.substring(found.end(), Math.min(body.length(), found.end() + NEAR)))
            .lookingAt();
  }

  private static boolean isLed(String body, int start) {
    return BEFORE.matcher(body.substring(Math.max(0, start - NEAR), start)).find();
  }

  private static Time time(Matcher found) {
    boolean whole = found.group("whole") != null;
    int hour = Integer.parseInt(whole ? found.group("whole") : found.group("hour"));
    int minute = whole ? 0 : Integer.parseInt(found.group("minute"));
    String half = found.group("half");
    boolean later = half != null && half.toLowerCase(Locale.ROOT).equals("p");
    int ofDay = half == null ? hour : hour % 12 + (later ? 12 : 0);
    boolean open = half == null && hour <= 12;
    return new Time(new Span(found.start(), found.end()), ofDay * 60 + minute, open);
  }
}

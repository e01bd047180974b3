package org.synoptic.app.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.synoptic.store.ReportLine;

/** Which story or report an address asks for, and as of what time. */
final class AskedStory {

  private static final int DAY_CHARS = "2026-05-20".length();

  private final Desk desk;
  private final Clock clock;

  AskedStory(Desk desk) {
    this.desk = desk;
    this.clock = desk.clock();
  }

  /** The story; one that did not stand then is refused. */
  StoryLine story(Context context) {
    Instant at = at(context);
    StoryLine story = desk.story(context.pathParam("id"), at);
    if (story == null) {
      throw new NotFoundResponse(
          at.equals(Desk.NOW)
              ? "There is no such story."
              : "There was no such story at " + DeskFrame.time(at) + ".");
    }
    return story;
  }

  ReportLine report(Context context) {
    ReportLine line = desk.line(context.pathParam("id"));
    if (line == null) {
      throw new NotFoundResponse("There is no such report.");
    }
    return line;
  }

  /** The time of which somebody asks what was known then; a day means its end, today now. */
  Instant at(Context context) {
    String asked = context.queryParam("at");
    if (asked == null || asked.isBlank()) {
      return Desk.NOW;
    }
    try {
      boolean day = asked.length() == DAY_CHARS;
      Instant now = clock.instant();
      Instant from =
          day
              ? LocalDate.parse(asked).atStartOfDay(ZoneOffset.UTC).toInstant()
              : Instant.parse(asked);
      if (from.isAfter(now)) {
        throw new BadRequestResponse("“at” lies in the future: nothing is known of " + asked + ".");
      }
      Instant until = day ? from.plusSeconds(86_400) : from;
      return until.isAfter(now) ? Desk.NOW : until;
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "“at” is a day or a time like 2026-05-20 or 2026-05-20T12:00:00Z.");
    }
  }
}

package org.synoptic.gather.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.gather.fetch.LocalWeb;

class FeedPollTest {

  private static final String RSS =
      "<rss version=\"2.0\"><channel><title>Courier</title><ttl>90</ttl><item><title>Fire</title>"
          + "<link>https://news.example/fire</link></item></channel></rss>";
  private static final FeedState FRESH =
      FeedState.fresh("http://news.example/feed", LocalWeb.CLOCK.instant());

  private LocalWeb.Site site = (host, target, out) -> {};
  private LocalWeb web;
  private FeedPoll poll;

  @BeforeEach
  void open() throws IOException {
    web = new LocalWeb((host, target, out) -> site.answer(host, target, out));
    web.name("news.example", "93.184.216.34");
    poll = new FeedPoll(web.door(Map.of(), LocalWeb.QUICK), Clock.systemUTC());
  }

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private PollOutcome ask(String head, String body) {
    site = (host, target, out) -> LocalWeb.write(out, "HTTP/1.1 " + head + "\r\n\r\n" + body);
    return poll.ask(FRESH);
  }

  @Test
  void whatIsReadComesWithItsValidatorsAndHowLongItIsFresh() {
    PollOutcome.Read read =
        (PollOutcome.Read) ask("200 OK\r\nETag: \"a\"\r\nCache-Control: public, max-age=600", RSS);
    assertThat(read.feed().items()).hasSize(1);
    assertThat(read.etag()).isEqualTo("\"a\"");
    assertThat(read.fresh()).as("the longer of ttl and max-age").isEqualTo(Duration.ofMinutes(90));
    PollOutcome.Read later =
        (PollOutcome.Read) ask("200 OK\r\nExpires: Tue, 10 Mar 2026 12:30:00 GMT", RSS);
    assertThat(later.fresh()).isEqualTo(Duration.ofHours(5));
    PollOutcome.Read over = (PollOutcome.Read) ask("200 OK\r\nETag: \"a\"\r\nExpires: 0", RSS);
    assertThat(over.etag()).isNull();
  }

  @Test
  void anAnswerThatIsNoFeedGivesNoValidators() {
    PollOutcome outcome = ask("200 OK\r\nETag: \"a\"", "<html><p>Log in");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            PollOutcome.Failed.class,
            failed -> assertThat(failed.sentence()).isEqualTo("it is no feed that is read"));
    assertThat(PollRules.DEFAULT.next(FRESH, outcome, Instant.EPOCH, 0).etag()).isNull();
  }

  @Test
  void statusesBecomeOutcomes() {
    assertThat(ask("304 Not Modified\r\nCache-Control: max-age=60", ""))
        .isInstanceOfSatisfying(
            PollOutcome.Unchanged.class,
            same -> assertThat(same.fresh()).isEqualTo(Duration.ofMinutes(1)));
    assertThat(ask("410 Gone", "")).isInstanceOf(PollOutcome.Gone.class);
    assertThat(ask("429 Too Many\r\nRetry-After: 7200", ""))
        .isInstanceOfSatisfying(
            PollOutcome.Failed.class,
            failed -> {
              assertThat(failed.retryAfter()).isEqualTo(Duration.ofHours(2));
              assertThat(failed.sentence()).contains("429");
            });
    assertThat(ask("503 Busy\r\nRetry-After: Tue, 10 Mar 2026 08:30:00 GMT", ""))
        .isInstanceOfSatisfying(
            PollOutcome.Failed.class,
            failed -> assertThat(failed.retryAfter()).isEqualTo(Duration.ofHours(1)));
  }

  @Test
  void inFortyEightHoursAServerIsAskedByItsOwnRules() {
    List<String> unconditional = new ArrayList<>();
    site =
        (host, target, out) -> {
          String request = web.requests.get(web.requests.size() - 1);
          boolean known = request.contains("If-None-Match: \"a\"");
          if (!known) {
            unconditional.add(request);
          }
          String head = "ETag: \"a\"\r\nCache-Control: max-age=7200\r\n\r\n";
          LocalWeb.write(
              out, known ? "HTTP/1.1 304 Same\r\n" + head : "HTTP/1.1 200 OK\r\n" + head);
          LocalWeb.write(out, known ? "" : RSS);
        };
    Instant start = LocalWeb.CLOCK.instant();
    FeedState state = FRESH;
    List<Instant> asked = new ArrayList<>();
    while (state.nextCheck().isBefore(start.plus(Duration.ofHours(48)))) {
      Instant now = state.nextCheck();
      asked.add(now);
      state = PollRules.DEFAULT.next(state, poll.ask(state), now, 0.5);
    }
    assertThat(unconditional).hasSize(1);
    assertThat(asked).hasSizeBetween(20, 24);
    for (int i = 1; i < asked.size(); i++) {
      assertThat(Duration.between(asked.get(i - 1), asked.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofHours(2));
    }
  }

  @Test
  void hostileFeedsFailWithAReasonAndWithinTheirTime() throws IOException {
    Map<String, LocalWeb.Site> hostile = new LinkedHashMap<>();
    hostile.put("never ending", (host, target, out) -> endless(out, "<item>x</item>"));
    hostile.put("slow bytes", (host, target, out) -> slow(out));
    hostile.put("circle", (host, target, out) -> LocalWeb.redirect(out, 301, "/feed"));
    hostile.put("inwards", (host, target, out) -> LocalWeb.redirect(out, 301, "http://10.0.0.1/"));
    byte[] bomb = bomb();
    hostile.put(
        "bomb",
        (host, target, out) -> {
          LocalWeb.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
          out.write(bomb);
        });
    hostile.put("nested", (host, target, out) -> body(out, "<rss>" + "<a>".repeat(9_000)));
    hostile.put("broken JSON", (host, target, out) -> body(out, "{\"version\": \"https://jsonf"));
    hostile.put("nested JSON", (host, target, out) -> body(out, "{\"a\":" + "[".repeat(9_000)));
    hostile.put("bytes", (host, target, out) -> body(out, "\0\1\2\3"));
    hostile.put("silence", (host, target, out) -> {});
    hostile.put("another protocol", (host, target, out) -> LocalWeb.write(out, "220 smtp\r\n\r\n"));
    hostile.forEach(
        (name, answer) -> {
          site = answer;
          PollOutcome outcome = poll.ask(FRESH);
          assertThat(outcome).as(name).isInstanceOf(PollOutcome.Failed.class);
          assertThat(((PollOutcome.Failed) outcome).sentence()).as(name).isNotBlank();
          assertThat(outcome.took()).as(name).isLessThan(Duration.ofSeconds(4));
        });
    site = (host, target, out) -> body(out, RSS);
    assertThat(poll.ask(FRESH)).as("a good one after them").isInstanceOf(PollOutcome.Read.class);
  }

  @Test
  void ofAHundredThousandItemsTheFirstAreKeptAndEntitiesAreNotExpanded() {
    poll = new FeedPoll(web.door(), Clock.systemUTC());
    String item = "<item><title>T</title><link>/a</link></item>";
    PollOutcome.Read many =
        (PollOutcome.Read) ask("200 OK", "<rss><channel>" + item.repeat(100_000));
    assertThat(many.feed().items()).hasSize(2_000);
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    PollOutcome.Read laughing = (PollOutcome.Read) ask("200 OK", laughs);
    assertThat(laughing.feed().items().get(0).title()).doesNotContain("ha");
  }

  private static void body(OutputStream out, String body) throws IOException {
    LocalWeb.write(out, "HTTP/1.1 200 OK\r\n\r\n" + body);
  }

  private static void endless(OutputStream out, String part) throws IOException {
    LocalWeb.write(out, "HTTP/1.1 200 OK\r\n\r\n<rss><channel>");
    while (true) {
      LocalWeb.write(out, part.repeat(100));
    }
  }

  private static void slow(OutputStream out) throws IOException {
    LocalWeb.write(out, "HTTP/1.1 200 OK\r\n\r\n");
    for (int i = 0; i < 50; i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
      LocalWeb.write(out, "<");
    }
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[12 << 20]);
    }
    return packed.toByteArray();
  }
}

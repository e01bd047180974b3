package org.synoptic.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.gather.fetch.FetchFailure.Why;

class DoorTest {

  private LocalWeb.Site site = (host, target, out) -> {};
  private LocalWeb web;

  @BeforeEach
  void open() throws IOException {
    web = new LocalWeb((host, target, out) -> site.answer(host, target, out));
    web.name("news.example", "93.184.216.34").name("other.example", "93.184.216.35");
  }

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private FetchResult fetch(String address) {
    return web.door(Map.of(), LocalWeb.QUICK).fetch(FetchRequest.of(address));
  }

  private Capture capture() {
    FetchResult result = fetch("http://news.example/fire?id=1");
    assertThat(result).isInstanceOf(Capture.class);
    return (Capture) result;
  }

  private FetchFailure failure(Why why) {
    FetchResult result = fetch("http://news.example/fire");
    assertThat(result).isInstanceOf(FetchFailure.class);
    FetchFailure failure = (FetchFailure) result;
    assertThat(failure.why()).as(failure.sentence()).isEqualTo(why);
    return failure;
  }

  private static String text(Capture capture) {
    return new String(capture.content(), StandardCharsets.UTF_8);
  }

  @Test
  void anAnswerIsKeptByteForByte() {
    site = (host, target, out) -> LocalWeb.answer(out, "200 OK", "text/html", "<p>Nine die");
    Capture capture = capture();
    assertThat(text(capture)).isEqualTo("<p>Nine die");
    assertThat(new String(capture.response().block(), StandardCharsets.ISO_8859_1))
        .startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        .endsWith("\r\n\r\n<p>Nine die");
    assertThat(capture.ip()).isEqualTo("127.0.0.1");
    assertThat(capture.at()).isEqualTo(LocalWeb.CLOCK.instant());
    assertThat(capture.moved()).isNull();
    assertThat(web.requests.get(0))
        .isEqualTo(
            """
            GET /fire?id=1 HTTP/1.1
            Host: news.example
            User-Agent: Synoptic
            Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, \
            application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5
            Accept-Encoding: gzip, deflate, br
            Connection: close
            """);
  }

  @Test
  void chunksCodingsAndInterimAnswersAreRemoved() {
    site =
        (host, target, out) -> {
          byte[] packed = gzip("<p>Nine die".getBytes(StandardCharsets.UTF_8));
          LocalWeb.write(
              out,
              "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n"
                  + "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n");
          LocalWeb.write(out, "5;x=y\r\n");
          out.write(packed, 0, 5);
          LocalWeb.write(out, "\r\n%x\r\n".formatted(packed.length - 5));
          out.write(packed, 5, packed.length - 5);
          LocalWeb.write(out, "\r\n0\r\nX-Trailer: 1\r\n\r\n");
        };
    assertThat(text(capture())).isEqualTo("<p>Nine die");
  }

  @Test
  void anAnswerThatBreaksOffIsMarked() {
    site =
        (host, target, out) ->
            LocalWeb.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>Nine");
    Capture capture = capture();
    assertThat(capture.cut()).isTrue();
    assertThat(text(capture)).isEqualTo("<p>Nine");
  }

  @Test
  void validatorsAreSentButNotToWhereThePageLeads() {
    site =
        (host, target, out) -> {
          if (target.equals("/feed")) {
            LocalWeb.redirect(out, 302, "http://other.example/");
          } else {
            LocalWeb.write(out, "HTTP/1.1 304 Not Modified\r\n\r\n");
          }
        };
    String day = "Tue, 10 Mar 2026 07:30:00 GMT";
    Door door = web.door();
    FetchResult result = door.fetch(new FetchRequest("http://news.example/", "\"a1\"", day));
    assertThat(((Capture) result).status()).isEqualTo(304);
    assertThat(web.requests.get(0)).contains("If-None-Match: \"a1\"", "If-Modified-Since: " + day);
    door.fetch(new FetchRequest("http://news.example/feed", "\"a1\"", day));
    assertThat(web.requests.get(2)).contains("Host: other.example").doesNotContain("If-");
    door.fetch(new FetchRequest("http://news.example/", "\"a\"\r\nX-Evil: 1", null));
    assertThat(web.requests.get(3)).doesNotContain("Evil");
  }

  @Test
  void redirectsAreFollowedAndAMoveForGoodIsTold() {
    site =
        (host, target, out) -> {
          switch (target) {
            case "/fire?id=1" -> LocalWeb.redirect(out, 301, "/b");
            case "/b" -> LocalWeb.redirect(out, 302, "//other.example/c#part");
            default -> LocalWeb.answer(out, "200 OK", "text/html", host);
          }
        };
    Capture capture = capture();
    assertThat(text(capture)).isEqualTo("other.example");
    assertThat(capture.url()).isEqualTo("http://other.example/c");
    assertThat(capture.moved()).isEqualTo("http://news.example/b");
  }

  @Test
  void circlesAndLongChainsOfRedirectsEnd() {
    site = (host, target, out) -> LocalWeb.redirect(out, 302, "/fire");
    assertThat(failure(Why.REDIRECT).sentence()).isEqualTo("its redirects lead in a circle");
    site = (host, target, out) -> LocalWeb.redirect(out, 302, target + "a");
    assertThat(failure(Why.REDIRECT).sentence()).isEqualTo("more than 4 redirects");
    assertThat(web.dialled).hasSize(1 + 5);
  }

  @Test
  void nothingLeadsFromHttpsToHttp() throws FetchException {
    WebAddress secure = WebAddress.parse("https://news.example/");
    assertThat(secure.resolve("//other.example/a").isSecure()).isTrue();
    assertThat(secure.resolve("http://other.example/a").isSecure()).isFalse();
  }

  @Test
  void anEndlessBodyAndAnEndlessHeadAreTooLarge() {
    site =
        (host, target, out) -> {
          LocalWeb.write(out, "HTTP/1.1 200 OK\r\n\r\n");
          endless(out, "<p>more ".repeat(1_000));
        };
    assertThat(failure(Why.TOO_LARGE).sentence())
        .isEqualTo("the answer is larger than 65,536 bytes");
    site =
        (host, target, out) -> {
          LocalWeb.write(out, "HTTP/1.1 200 OK\r\n");
          endless(out, "X-Field: value\r\n".repeat(500));
        };
    assertThat(failure(Why.TOO_LARGE).sentence()).isEqualTo("the head of the answer has no end");
    site =
        (host, target, out) ->
            LocalWeb.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n");
    failure(Why.TOO_LARGE);
    site =
        (host, target, out) -> {
          LocalWeb.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
          endless(out, "1\r\na\r\n".repeat(1_000));
        };
    failure(Why.TOO_LARGE);
    site = (host, target, out) -> endless(out, "HTTP/1.1 100 Continue\r\n\r\n".repeat(100));
    failure(Why.BROKEN);
  }

  @Test
  void slowBytesGetNoMoreTimeThanOthers() {
    for (String begin : List.of("", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\n\r\n")) {
      site =
          (host, target, out) -> {
            LocalWeb.write(out, begin);
            for (int i = 0; i < 100; i++) {
              pause();
              LocalWeb.write(out, "a");
            }
          };
      long start = System.nanoTime();
      assertThat(failure(Why.TIME).sentence()).isEqualTo("it took longer than 1.0 seconds in all");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void theTimeIsForAllHopsTogether() {
    site =
        (host, target, out) -> {
          for (int i = 0; i < 4; i++) {
            pause();
          }
          LocalWeb.redirect(out, 302, target + "a");
        };
    failure(Why.TIME);
    assertThat(web.dialled.size()).isLessThan(5);
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] zeros = new byte[4 << 20];
    Arrays.fill(zeros, (byte) ' ');
    byte[] once = gzip(zeros);
    byte[] larger = gzip(new byte[20 << 20]);
    site = (host, target, out) -> packed(out, "gzip", once);
    assertThat(failure(Why.TOO_LARGE).sentence())
        .isEqualTo("it unpacks to more than 100 times its size");
    site = (host, target, out) -> packed(out, "gzip", larger);
    assertThat(failure(Why.TOO_LARGE).sentence()).isEqualTo("unpacked it is larger than 16 MB");
    byte[] twice = gzip(larger);
    site = (host, target, out) -> packed(out, "gzip, gzip", twice);
    failure(Why.TOO_LARGE);
    site = (host, target, out) -> packed(out, "gzip, gzip, gzip, gzip", twice);
    assertThat(failure(Why.BROKEN).sentence()).contains("4 codings one over the other");
  }

  @Test
  void whatIsNoAnswerOfHttpIsBroken() {
    site = (host, target, out) -> {};
    assertThat(failure(Why.BROKEN).sentence())
        .isEqualTo("the server closed the connection without an answer");
    site = (host, target, out) -> LocalWeb.write(out, "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    assertThat(failure(Why.BROKEN).sentence()).isEqualTo("what came back is no answer of HTTP");
    site = (host, target, out) -> LocalWeb.write(out, "HTTP/1.1 200 OK\r\nContent");
    assertThat(failure(Why.BROKEN).sentence()).isEqualTo("the answer breaks off in its head");
  }

  @Test
  void picturesAndUnknownHostsGetASentence() {
    site = (host, target, out) -> LocalWeb.answer(out, "200 OK", "image/jpeg", "x");
    assertThat(failure(Why.KIND).sentence())
        .isEqualTo("it is of the type image/jpeg, which is no page and no feed");
    FetchResult unknown = fetch("http://nobody.example/");
    assertThat(((FetchFailure) unknown).sentence())
        .isEqualTo("there is no host of the name nobody.example");
    assertThat(((FetchFailure) fetch("ftp://news.example/")).sentence())
        .isEqualTo("the address is refused: only http and https are fetched");
    assertThat(((FetchFailure) fetch("http://news.example:22/")).sentence())
        .isEqualTo("the address is refused: port 22 is none of the web's");
  }

  @Test
  void secureRequestsPassAProxyAsATunnel() {
    site = (host, target, out) -> LocalWeb.write(out, "HTTP/1.1 407 Who are you\r\n\r\n");
    Door door = web.door(Map.of("HTTPS_PROXY", "http://ana:p%40ss@127.0.0.1:3128"), LocalWeb.QUICK);
    FetchResult result = door.fetch(FetchRequest.of("https://news.example/fire"));
    assertThat(((FetchFailure) result).sentence())
        .isEqualTo("the proxy does not let it through (407)");
    assertThat(web.requests.get(0))
        .isEqualTo(
            """
            CONNECT news.example:443 HTTP/1.1
            Host: news.example:443
            Proxy-Authorization: Basic YW5hOnBAc3M=
            """);
  }

  @Test
  void someHostsAreExemptFromTheProxy() throws FetchException {
    WebProxies proxies =
        new WebProxies(
            Map.of("http_proxy", "proxy.example:3128", "no_proxy", ".own.example, 93.184.216.34"));
    assertThat(proxies.of(WebAddress.parse("http://news.example/"))).isNotNull();
    for (String direct : List.of("own.example", "wiki.own.example", "93.184.216.34")) {
      assertThat(proxies.of(WebAddress.parse("http://" + direct + "/"))).as(direct).isNull();
    }
    assertThat(proxies.of(WebAddress.parse("https://news.example/"))).isNull();
  }

  @Test
  void oneRequestToAHostAtATimeWithAGap() throws IOException {
    List<Duration> pauses = new ArrayList<>();
    long[] now = {0};
    HostTurns turns =
        new HostTurns(
            () -> now[0],
            time -> {
              pauses.add(time);
              now[0] += time.toNanos();
            });
    Duration gap = Duration.ofSeconds(2);
    turns.run("a.example", gap, () -> now[0] += Duration.ofSeconds(5).toNanos());
    turns.run("b.example", gap, () -> 0);
    turns.run("a.example", gap, () -> 0);
    now[0] += Duration.ofMillis(500).toNanos();
    turns.run("a.example", gap, () -> 0);
    turns.run("a.example", Duration.ZERO, () -> 0);
    assertThat(pauses).containsExactly(gap, Duration.ofMillis(1_500));
  }

  private static void packed(OutputStream out, String coding, byte[] body) throws IOException {
    LocalWeb.write(
        out,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\n"
            .formatted(coding));
    out.write(body);
  }

  private static void endless(OutputStream out, String part) throws IOException {
    while (true) {
      LocalWeb.write(out, part);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }
}

package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.desk.PeopleUnderTest.Browser;
import org.synoptic.store.people.Role;

/** Each route in each way to fail: every answer has the policy, and no other Host gets one. */
class PolicyTest {

  private static final List<String> FIELDS =
      RequestGuard.FIELDS.stream().map(RequestGuard.Field::name).toList();

  private static final String HTTP = "http/1.1 ";

  @TempDir private Path data;
  private PeopleUnderTest desk;
  private Browser owner;
  private final Set<Integer> statuses = new TreeSet<>();
  private final List<String> without = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    desk = new PeopleUnderTest(data);
    owner = desk.owner("Ana");
    desk.addExample("bridge-closure");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void everyStatusOfEveryRouteHasThePolicy() throws Exception {
    Browser reader = desk.joined("Rita", Role.READER);
    String ownersToken = owner.token();
    String readersToken = reader.token();
    for (String route : desk.routes()) {
      if (route.endsWith("/logout")) {
        continue;
      }
      desk.clock.step(Duration.ofMinutes(5));
      String path = asked(route);
      see(route, owner, "DELETE", path, "");
      see(route, desk.stranger(), "TRACE", path, "");
      if (route.startsWith("GET ")) {
        see(route, owner, "GET", path, "");
        see(route, owner, "GET", path + "?at=never", "");
        see(route, desk.stranger(), "GET", path, "");
        see(route, reader, "GET", path, "");
        see(route, owner, "GET", path.replace("s-r-", "none"), "");
      } else {
        see(route, owner, "POST", path, "token=" + ownersToken);
        see(route, reader, "POST", path, "token=" + readersToken);
        see(route, desk.stranger(), "POST", path, "token=x");
        see(route, owner, "POST", path, "token=wrong");
        raw(
            route,
            "POST "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + desk.port()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000");
        json(route, path);
      }
    }
    Browser busy = desk.joined("Bea", Role.EDITOR);
    for (int i = 0; i < 45; i++) {
      see("GET /search", busy, "GET", "/search?q=a", "");
    }
    desk.clock.step(Duration.ofMinutes(5));
    unread();
    Map<String, String> paths = new TreeMap<>();
    desk.routes().forEach(route -> paths.put(route, asked(route)));
    desk.desk().store().close();
    for (Map.Entry<String, String> route : paths.entrySet()) {
      String method = route.getKey().substring(0, route.getKey().indexOf(' '));
      see(route.getKey(), owner, method, route.getValue(), "token=" + ownersToken);
    }
    assertThat(without).isEmpty();
    assertThat(statuses).contains(200, 302, 400, 401, 403, 404, 405, 413, 415, 429, 500);
  }

  private String asked(String route) {
    StoryLine story = desk.desk().stories().get(0);
    String path = route.substring(route.indexOf('/'));
    String id = path.startsWith("/reports") ? story.reports().get(0).id() : story.id();
    return path.replace("{id}", id).replace("{token}", "0".repeat(48));
  }

  private void see(String route, Browser browser, String method, String path, String form)
      throws IOException, InterruptedException {
    if (method.equals("TRACE")) {
      raw(route, "TRACE " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port());
      return;
    }
    HttpRequest request =
        browser
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(
                method,
                form.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(form))
            .build();
    seen(route, browser.send(request));
  }

  private void json(String route, String path) throws IOException, InterruptedException {
    HttpRequest request =
        owner
            .request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"token\": \"" + owner.token() + "\"}"))
            .build();
    HttpResponse<String> answer = owner.send(request);
    assertThat(answer.statusCode()).as(route).isEqualTo(415);
    seen(route, answer);
  }

  private void seen(String route, HttpResponse<String> answer) {
    statuses.add(answer.statusCode());
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    boolean all = FIELDS.stream().allMatch(field -> answer.headers().firstValue(field).isPresent());
    boolean strict =
        policy.contains("default-src 'none'")
            && policy.contains("frame-ancestors 'none'")
            && !policy.contains("unsafe");
    if (!all || !strict || answer.headers().firstValue("Server").isPresent()) {
      without.add(route + " " + answer.statusCode() + " " + answer.headers().map());
    }
  }

  /** Requests that the server cannot read. */
  private void unread() throws IOException {
    String host = "Host: 127.0.0.1:" + desk.port();
    raw("no method", "G<>T / HTTP/1.1\r\n" + host);
    raw("no version", "GET / HTTP/9.9\r\n" + host);
    raw("a bad path", "GET /%zz HTTP/1.1\r\n" + host);
    raw("two dots", "GET /../../etc/passwd HTTP/1.1\r\n" + host);
    raw("a long address", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host);
    raw("many fields", "GET / HTTP/1.1\r\n" + host + "\r\nX: " + "a".repeat(20_000));
    raw(
        "two lengths",
        "POST /login HTTP/1.1\r\n" + host + "\r\nContent-Length: 1\r\nContent-Length: 2");
    raw("no host", "GET / HTTP/1.1\r\nX: y");
    raw("two hosts", "GET / HTTP/1.1\r\n" + host + "\r\nHost: evil.example");
  }

  private void raw(String what, String head) throws IOException {
    String answer = desk.raw(head + "\r\nConnection: close\r\n\r\n");
    String fields = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    if (fields.startsWith(HTTP)) {
      statuses.add(Integer.valueOf(fields.substring(HTTP.length(), HTTP.length() + 3)));
    }
    boolean all =
        FIELDS.stream().allMatch(field -> fields.contains(field.toLowerCase(Locale.ROOT) + ":"));
    if (!all
        || !fields.contains("default-src 'none'")
        || !fields.matches("(?s)http/1.1 (4|505).*")) {
      without.add(what + ": " + fields);
    }
  }

  @Test
  void noRouteAnswersToAnotherHost() throws Exception {
    JsonNode paths = new ObjectMapper().readTree(Answers.text("openapi.json")).path("paths");
    assertThat(paths.size()).isGreaterThan(40);
    List<String> answered = new ArrayList<>();
    List<String> hosts =
        List.of(
            "evil.example",
            "evil.example:" + desk.port(),
            "127.0.0.1",
            "localhost.evil.example:" + desk.port(),
            "127.0.0.1:" + desk.port() + ".evil.example",
            "127.0.0.1.nip.example:" + desk.port(),
            "10.0.0.1:" + desk.port(),
            "",
            "[::2]:" + desk.port());
    for (String route : desk.routes()) {
      String line = route.substring(0, route.indexOf(' ')) + " " + asked(route) + " HTTP/1.1\r\n";
      for (String host : hosts) {
        String answer =
            desk.raw(
                line
                    + "Host: "
                    + host
                    + "\r\nCookie: "
                    + owner.cookie()
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        if (!answer.matches("(?s)HTTP/1.1 4.*") || answer.contains("Ostra")) {
          answered.add(route + " to " + host);
        }
      }
    }
    assertThat(answered).isEmpty();
    assertThat(owner.post("/looked", Map.of("tick", "1")).statusCode()).isEqualTo(302);
  }
}

package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.Synoptic;
import org.synoptic.app.desk.people.Passwords;
import org.synoptic.app.desk.people.People;
import org.synoptic.store.Store;
import org.synoptic.store.people.Role;

/** A desk with people, and the browsers of a test: each has a cookie at most. */
final class PeopleUnderTest implements AutoCloseable {

  static final String PASSWORD = "four words nobody guesses";

  /** Little, so that tests are quick; what a password costs in use is asserted elsewhere. */
  static final Passwords PASSWORDS = new Passwords(new Passwords.Cost(64, 1));

  final SteppedClock clock = new SteppedClock(DeskUnderTest.CLOCK.instant());
  private final HttpClient client = HttpClient.newHttpClient();
  private final Desk desk;
  private final DeskServer server;
  private final String address;

  PeopleUnderTest(Path data) {
    this(data, null);
  }

  /**
   * @param outside by which people reach the desk
   */
  PeopleUnderTest(Path data, @Nullable URI outside) {
    desk =
        new Desk(
            Store.open(data),
            Synoptic.pipeline(),
            Network.of(DeskUnderTest.door(clock), clock),
            clock);
    server = new DeskServer(desk, new Serving("127.0.0.1", 0, outside, PASSWORDS));
    address = "http://127.0.0.1:" + server.port();
  }

  Desk desk() {
    return desk;
  }

  People people() {
    People people = server.people();
    assertThat(people).isNotNull();
    return people;
  }

  List<String> routes() {
    return server.routes();
  }

  void addExample(String name) throws InterruptedException {
    desk.add(List.of(DeskUnderTest.EXAMPLES.resolve(name).toString()));
    while (desk.waiting() > 0 || !desk.isIndexed()) {
      Thread.sleep(5);
    }
  }

  int port() {
    return server.port();
  }

  /** What comes back for these bytes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A browser in which nobody is signed in. */
  Browser stranger() {
    return new Browser();
  }

  /** A browser in which the first owner is signed in, who joins by the terminal's code. */
  Browser owner(String name) throws IOException, InterruptedException {
    Browser browser = stranger();
    assertThat(browser.join(people().setUp(), name).statusCode()).isEqualTo(302);
    return browser;
  }

  /** A browser in which somebody is signed in whom an owner added. */
  Browser joined(String name, Role role) throws IOException, InterruptedException {
    Browser browser = stranger();
    String code = people().invite(name, role).code();
    assertThat(browser.join(code, "").statusCode()).isEqualTo(302);
    return browser;
  }

  /** Sends requests with what it was told to keep. */
  final class Browser {

    private @Nullable String cookie;
    private @Nullable String bearer;

    /** The cookie as it is sent; null for none. */
    @Nullable String cookie() {
      return cookie;
    }

    Browser withCookie(@Nullable String other) {
      cookie = other;
      return this;
    }

    Browser withToken(String token) {
      bearer = token;
      return this;
    }

    HttpRequest.Builder request(String path) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
      if (cookie != null) {
        request.header("Cookie", cookie);
      }
      if (bearer != null) {
        request.header("Authorization", "Bearer " + bearer);
      }
      return request;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return send(request(path).build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> answer = sent(request);
      answer
          .headers()
          .allValues("Set-Cookie")
          .forEach(set -> cookie = set.contains("Max-Age=0") ? null : set.split(";", 2)[0]);
      return answer;
    }

    /** A server that does not read a body closes the connection, which the client has not seen. */
    private HttpResponse<String> sent(HttpRequest request)
        throws IOException, InterruptedException {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      }
    }

    /** Posts a form with the token of a page. */
    HttpResponse<String> post(String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      return post(path, fields, bearer == null ? token() : "");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String token)
        throws IOException, InterruptedException {
      StringBuilder form = new StringBuilder("token=" + token);
      fields.forEach(
          (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
      return send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
              .build());
    }

    /** The token of this browser's forms. */
    String token() throws IOException, InterruptedException {
      String body = get("/me").body();
      Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"").matcher(body);
      return token.find() ? token.group(1) : visitToken();
    }

    private String visitToken() throws IOException, InterruptedException {
      String body = get("/login").body();
      Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"").matcher(body);
      assertThat(token.find()).isTrue();
      return token.group(1);
    }

    HttpResponse<String> join(String code, String name) throws IOException, InterruptedException {
      return post(
          "/join", Map.of("code", code, "name", name, "password", PASSWORD, "again", PASSWORD));
    }

    HttpResponse<String> signIn(String name, String password)
        throws IOException, InterruptedException {
      return post("/login", Map.of("name", name, "password", password));
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

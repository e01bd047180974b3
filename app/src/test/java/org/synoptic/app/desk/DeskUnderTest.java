package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.Synoptic;
import org.synoptic.app.mail.MailSettings;
import org.synoptic.app.mail.MailTemplate;
import org.synoptic.app.mail.SmtpMailer;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchLimits;
import org.synoptic.store.Store;

/** A desk with its server, and the browser of a test. */
final class DeskUnderTest implements AutoCloseable {

  static final Path EXAMPLES = Path.of(System.getProperty("synoptic.root", ".."), "examples");

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Desk desk;
  private final DeskServer server;

  DeskUnderTest(Path data) {
    this(data, CLOCK);
  }

  DeskUnderTest(Path data, Clock clock) {
    desk = new Desk(Store.open(data), Synoptic.pipeline(), Network.of(door(clock), clock), clock);
    server = new DeskServer(desk, 0);
  }

  /** A desk with a mail server of this machine. */
  DeskUnderTest(Path data, Clock clock, int mailPort) {
    MailSettings mail =
        new MailSettings("127.0.0.1", mailPort, false, null, null, "desk@paper.example", null);
    Network network =
        Network.of(door(clock), clock).with(new SmtpMailer(mail, clock), MailTemplate.STANDARD);
    desk = new Desk(Store.open(data), Synoptic.pipeline(), network, clock);
    server = new DeskServer(desk, 0);
  }

  /** A door that leads to this machine alone. */
  static Door door(Clock clock) {
    return new Door(
        new Door.Settings(
            "Synoptic/test",
            Set.of("127.0.0.1", "localhost"),
            Map.of(),
            FetchLimits.DEFAULT,
            clock));
  }

  Desk desk() {
    return desk;
  }

  void addExample(String name) throws InterruptedException {
    desk.add(List.of(EXAMPLES.resolve(name).toString()));
    await();
  }

  void addText(String name, String text) throws InterruptedException {
    desk.add(name, text.getBytes(StandardCharsets.UTF_8));
    await();
  }

  void await() throws InterruptedException {
    while (desk.waiting() > 0) {
      Thread.sleep(5);
    }
  }

  void awaitIndex() throws InterruptedException {
    await();
    while (!desk.isIndexed()) {
      Thread.sleep(5);
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Posts a form with the token of the desk. */
  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return post(path, form, token());
  }

  HttpResponse<String> post(String path, String form, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + "&token=" + token))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  String token() throws IOException, InterruptedException {
    Matcher token =
        Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"").matcher(get("").body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  int port() {
    return URI.create(server.address()).getPort();
  }

  List<String> routes() {
    return server.routes();
  }

  String address() {
    return server.address();
  }

  /** What comes back for these bytes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

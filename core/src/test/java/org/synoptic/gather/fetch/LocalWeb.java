package org.synoptic.gather.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLSocketFactory;

/**
 * A server on this machine that stands for the whole internet: every connection that a door opens,
 * whatever its address, ends here and is noted.
 */
public final class LocalWeb implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T07:30:00Z"), ZoneOffset.UTC);
  public static final FetchLimits QUICK =
      new FetchLimits(Duration.ofSeconds(1), Duration.ofMillis(500), 1 << 16, 4);

  /** Answers a request, of which it gets the host and the target. */
  public interface Site {
    void answer(String host, String target, OutputStream out) throws IOException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Site site;
  private final Map<String, List<InetAddress>> names = new HashMap<>();
  final List<String> dialled = Collections.synchronizedList(new ArrayList<>());
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  public LocalWeb(Site site) throws IOException {
    this.site = site;
    this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    threads.submit(this::accept);
  }

  /** Makes a name known, with its addresses in literal form. */
  public LocalWeb name(String host, String... addresses) {
    names.put(host, Arrays.stream(addresses).map(LocalWeb::address).toList());
    return this;
  }

  static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Door door(String... privateHosts) {
    return door(Map.of(), FetchLimits.DEFAULT, privateHosts);
  }

  public Door door(Map<String, String> environment, FetchLimits limits, String... privateHosts) {
    Door.Settings settings =
        new Door.Settings("Synoptic", Set.of(privateHosts), environment, limits, CLOCK);
    HostTurns noWaiting = new HostTurns(System::nanoTime, time -> {});
    var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    return new Door(settings, this::resolve, this::dial, tls, noWaiting);
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    asked.add(host);
    List<InetAddress> known = names.get(host);
    if (known != null) {
      return known;
    }
    if (host.indexOf(':') >= 0 || host.matches("[0-9.]+")) {
      return List.of(InetAddress.getByName(host));
    }
    throw new UnknownHostException(host);
  }

  private Socket dial(InetAddress address, int port, int millis) throws IOException {
    dialled.add(address.getHostAddress());
    return new Socket(server.getInetAddress(), server.getLocalPort());
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        threads.submit(() -> serve(socket));
      }
    } catch (IOException e) {
      // The test has ended.
    }
  }

  private void serve(Socket socket) {
    try (socket;
        OutputStream out = socket.getOutputStream()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String target = "";
      String host = "";
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
        target = line.startsWith("GET ") || line.startsWith("CONNECT ") ? word(line) : target;
        host = line.startsWith("Host: ") ? line.substring(6) : host;
      }
      requests.add(request.toString());
      site.answer(host, target, out);
    } catch (IOException e) {
      // The door hung up.
    }
  }

  private static String word(String line) {
    return line.split(" ")[1];
  }

  public static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Writes a whole answer. */
  public static void answer(OutputStream out, String status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    write(
        out,
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, bytes.length));
    out.write(bytes);
  }

  public static void redirect(OutputStream out, int status, String location) throws IOException {
    write(out, "HTTP/1.1 %d Moved\r\nLocation: %s\r\n\r\n".formatted(status, location));
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}

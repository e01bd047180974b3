package org.synoptic.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.app.cli.Main;

/** A desk that runs in a process of its own, as people start it. */
final class DeskProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final int END_SECONDS = 120;

  private final Process process;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Starts one, and waits until it says where it is.
   *
   * @param heap as Java takes it, {@code 1500m}
   */
  DeskProcess(Path data, String heap) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseG1GC",
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "desk",
            "--port",
            "0",
            "--data",
            data.toString());
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String found = null;
    for (String line = said.readLine(); line != null && found == null; ) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        found = matcher.group();
      } else {
        line = said.readLine();
      }
    }
    if (found == null) {
      throw new IOException("the desk did not start");
    }
    address = found;
  }

  /** The body of a page. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " gives " + answer.statusCode());
    }
    return answer.body();
  }

  /** Adds the text of a report. */
  void add(String text) throws IOException, InterruptedException {
    Matcher token = Pattern.compile("name=\"token\" value=\"(\\w+)\"").matcher(get(""));
    if (!token.find()) {
      throw new IOException("no page has a token");
    }
    String form =
        "what=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&token=" + token.group(1);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "add"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    client.send(request, HttpResponse.BodyHandlers.discarding());
  }

  /** The value of a figure of {@code /metrics}. */
  double metric(String name) throws IOException, InterruptedException {
    Matcher line =
        Pattern.compile("(?m)^synoptic_" + name + " ([\\d.E]+)$").matcher(get("metrics"));
    if (!line.find()) {
      throw new IOException("no figure " + name);
    }
    return Double.parseDouble(line.group(1));
  }

  /** Seconds of processor time until now. */
  double processorSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** The most memory that it had, in megabytes; 0 where the system does not tell. */
  long megabytes() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    Matcher most = Pattern.compile("VmHWM:\\s+(\\d+) kB").matcher(Files.readString(status));
    return most.find() ? Long.parseLong(most.group(1)) >> 10 : 0;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the desk did not end");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

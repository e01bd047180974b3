package org.synoptic.app.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A real browser without a window, driven by its DevTools protocol. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final long SECONDS = 180;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<String> called = new CopyOnWriteArrayList<>();
  private final AtomicReference<CompletableFuture<Boolean>> loaded =
      new AtomicReference<>(new CompletableFuture<>());
  private final String session;

  /** The program; null where there is none. */
  static @Nullable String program() {
    return NAMES.stream()
        .filter(name -> Files.isExecutable(Path.of(name)))
        .findFirst()
        .orElse(null);
  }

  /**
   * Starts a browser.
   *
   * @param folder for its profile
   */
  Chromium(Path folder) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                String.valueOf(program()),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines = address(folder.resolve("DevToolsActivePort"));
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Messages())
            .join();
    String target =
        ask("Target.createTarget", Map.of("url", "about:blank"), "").path("targetId").asText();
    session =
        ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
            .path("sessionId")
            .asText();
    ask("Page.enable", Map.of());
    ask("Runtime.enable", Map.of());
  }

  private static List<String> address(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() >= 2) {
          return lines;
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser does not start");
  }

  /** Puts a function of this name into every page; its calls are {@link #called}. */
  void listenTo(String function) throws IOException {
    ask("Runtime.addBinding", Map.of("name", function));
  }

  /** What the function was called with. */
  List<String> called() {
    return called;
  }

  /** Whether inline scripts run although a page forbids them, so that nothing else hides a hole. */
  void withoutPolicies(boolean without) throws IOException {
    ask("Page.setBypassCSP", Map.of("enabled", without));
  }

  /** Pages are shown to somebody who wants them dark. */
  void dark(boolean dark) throws IOException {
    ask(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void cookie(String url, String cookie) throws IOException {
    String[] sides = cookie.split("=", 2);
    ask("Network.setCookie", Map.of("name", sides[0], "value", sides[1], "url", url));
  }

  /** Opens a page and waits until all of it is there. */
  void open(String url) throws IOException {
    await(() -> ask("Page.navigate", Map.of("url", url)));
  }

  /** How wide the window is, in pixels; 0 for a usual one. */
  void width(int pixels) throws IOException {
    if (pixels == 0) {
      ask("Emulation.clearDeviceMetricsOverride", Map.of());
    } else {
      ask(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    }
  }

  /** Sends a form from the page that is open, with its token, and waits for the answer. */
  void submit(String path, Map<String, String> fields) throws IOException {
    loaded.set(new CompletableFuture<>());
    run(
        "(fields => { const token = document.querySelector('input[name=token]');"
            + " const form = document.createElement('form'); form.method = 'post'; form.action = "
            + quoted(path)
            + "; for (const [name, value] of Object.entries({...fields, token: token.value})) {"
            + " const field = document.createElement('input'); field.name = name;"
            + " field.value = value; form.append(field); }"
            + " document.body.append(form); form.submit(); })("
            + quoted(fields)
            + ")");
    await(loaded.get());
  }

  /** Something that a person does, after which another page comes. */
  interface Deed {
    void run() throws IOException;
  }

  /** Does something and waits until the page that it leads to is there. */
  void await(Deed deed) throws IOException {
    loaded.set(new CompletableFuture<>());
    deed.run();
    await(loaded.get());
  }

  /** Presses on what a selector finds first, as a person does: it must be in view and on top. */
  void press(String selector) throws IOException {
    JsonNode at =
        run(
            "(found => { if (!found) return 'nothing is there'; found.scrollIntoView({block:"
                + " 'center'}); const box = found.getBoundingClientRect(); const x = box.x +"
                + " Math.min(box.width / 2, 20), y = box.y + box.height / 2; const top ="
                + " document.elementFromPoint(x, y); return top && (found.contains(top) ||"
                + " top.contains(found)) ? [x, y] : 'it is covered'; })(document.querySelector("
                + quoted(selector)
                + "))");
    if (!at.isArray()) {
      throw new IOException(selector + ": " + at.asText());
    }
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", at.get(0), "y", at.get(1), "button", "left", "clickCount", 1));
    }
  }

  /** Presses on something that leads to another page. */
  void follow(String selector) throws IOException {
    await(() -> press(selector));
  }

  /** Presses a key. */
  void key(String key) throws IOException {
    boolean enter = key.equals("Enter");
    ask(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "text",
            enter ? "\r" : key,
            "windowsVirtualKeyCode",
            enter ? 13 : 0));
    ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Writes a text where the cursor stands. */
  void type(String text) throws IOException {
    ask("Input.insertText", Map.of("text", text));
  }

  /** Chooses files for a field; the browser reads none whose path goes up ("..") again. */
  void choose(String selector, List<Path> files) throws IOException {
    int root = ask("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
    int field =
        ask("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .path("nodeId")
            .asInt();
    List<String> paths =
        files.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList();
    ask("DOM.setFileInputFiles", Map.of("nodeId", field, "files", paths));
  }

  /** What a script gives, after its promise. */
  JsonNode run(String script) throws IOException {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException("the script failed: " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** A text as a script writes it. */
  static String quoted(Object value) throws IOException {
    return JSON.writeValueAsString(value).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private JsonNode ask(String method, Map<String, ?> parameters) throws IOException {
    return ask(method, parameters, session);
  }

  private JsonNode ask(String method, Map<String, ?> parameters, String where) throws IOException {
    int number = last.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!where.isEmpty()) {
      message.put("sessionId", where);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(number, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode got = await(answer);
    if (got.has("error")) {
      throw new IOException(method + ": " + got.path("error"));
    }
    return got.path("result");
  }

  private static <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the browser does not answer", e);
    }
  }

  private void told(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    switch (message.path("method").asText()) {
      case "Runtime.bindingCalled" -> called.add(message.path("params").path("payload").asText());
      case "Page.loadEventFired" -> loaded.get().complete(true);
      default -> {}
    }
  }

  /** Puts the pieces of messages together. */
  private final class Messages implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean end) {
      text.append(piece);
      if (end) {
        try {
          told(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        } finally {
          text.setLength(0);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    // Its processes write into the folder until they end, and the folder is to be deleted.
    List<ProcessHandle> others = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    others.forEach(ProcessHandle::destroyForcibly);
    // Waits until each has ended.
    others.forEach(one -> one.onExit().join());
  }
}

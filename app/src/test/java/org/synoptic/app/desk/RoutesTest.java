package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every route, and that every route is described. */
class RoutesTest {

  @TempDir private static Path data;
  private static DeskUnderTest desk;
  private static JsonNode described;
  private static String story = "";

  @BeforeAll
  static void start() throws Exception {
    desk = new DeskUnderTest(data);
    desk.addExample("bridge-closure");
    desk.awaitIndex();
    story = desk.desk().stories().get(0).id();
    described = new ObjectMapper().readTree(desk.get("openapi.json").body()).path("paths");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void theDescriptionHasTheRoutesAndNoOther() {
    Map<String, String> all = new TreeMap<>();
    described
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            all.put(method.toUpperCase(Locale.ROOT) + " " + path.getKey(), "")));
    assertThat(all.keySet()).containsExactlyElementsOf(desk.routes());
    assertThat(all.keySet()).hasSizeGreaterThan(30);
  }

  @Test
  void everyReadingRouteAnswersWithTheTypeThatIsDescribed() throws Exception {
    for (String route : desk.routes()) {
      if (route.startsWith("GET ") && !route.contains("{token}")) {
        String path = route.substring(4);
        String report = desk.desk().stories().get(0).reports().get(0).id();
        String id = path.startsWith("/reports") ? report : story;
        HttpResponse<String> answer = desk.get(path.substring(1).replace("{id}", id));
        assertThat(answer.statusCode()).as(route).isEqualTo(200);
        String type =
            described
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .fieldNames()
                .next();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        safe(route, answer);
      }
    }
  }

  @Test
  void aRouteToNothingIsNoFaultAndHasThePolicyToo() throws Exception {
    for (String route : desk.routes()) {
      if (route.startsWith("GET ") && route.contains("{")) {
        for (String name : List.of("none", "r-00", "s-r-00", "..%2f", "%3Cscript%3E")) {
          String path = route.substring(5).replaceAll("\\{\\w+}", name);
          HttpResponse<String> answer = desk.get(path);
          assertThat(answer.statusCode()).as(path).isBetween(400, 404);
          safe(path, answer);
        }
      }
    }
  }

  @Test
  void everyRouteThatChangesSomethingNeedsTheTokenAndTheDesksOwnHost() throws Exception {
    int posts = 0;
    for (String route : desk.routes()) {
      String path = route.substring(route.indexOf('/') + 1).replace("{id}", story);
      if (route.startsWith("POST ")) {
        HttpResponse<String> answer = post(path);
        assertThat(answer.statusCode()).as(route).isEqualTo(403);
        safe(route, answer);
        posts++;
      }
      String foreign =
          desk.raw(
              (route.startsWith("POST ") ? "POST /" : "GET /")
                  + path.replaceAll("\\{\\w+}", "none")
                  + " HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n"
                  + "Connection: close\r\n\r\n");
      assertThat(foreign).as(route).startsWith("HTTP/1.1 403");
    }
    assertThat(posts).isGreaterThan(5);
  }

  @Test
  void figuresAreInTheFormatOfPrometheusAndReadinessIsTold() throws Exception {
    String metrics = desk.get("metrics").body();
    assertThat(metrics).contains("# TYPE synoptic_reports gauge\nsynoptic_reports 4\n");
    assertThat(metrics.lines())
        .allMatch(
            line ->
                line.matches("# (HELP|TYPE) synoptic_[a-z_]+ .+")
                    || line.matches("synoptic_[a-z_]+(\\{status=\"[2-5]xx\"})? \\d+"));
    assertThat(desk.get("readyz").body()).isEqualTo("ready\n");
    assertThat(desk.get("healthz").body()).isEqualTo("ok\n");
  }

  private static void safe(String what, HttpResponse<String> answer) {
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).as(what).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(what).hasValue("nosniff");
    assertThat(answer.body()).as(what).doesNotContain("<script>alert");
  }

  private static HttpResponse<String> post(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("a=b"))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}

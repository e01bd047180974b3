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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.desk.PeopleUnderTest.Browser;
import org.synoptic.store.people.AccessToken;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** Each route, asked by each role and by strangers; the table is the one of the description. */
class RouteAccessTest {

  /** Words of the example's reports, which nobody may see who may not read. */
  private static final String SECRET = "Ostra";

  @TempDir private static Path data;
  private static PeopleUnderTest desk;
  private static JsonNode described;
  private static final Map<Role, Browser> BROWSERS = new LinkedHashMap<>();
  private static final Map<Role, Browser> PROGRAMS = new LinkedHashMap<>();
  private static StoryLine story;

  @BeforeAll
  static void start() throws Exception {
    desk = new PeopleUnderTest(data);
    described = new ObjectMapper().readTree(Answers.text("openapi.json")).path("paths");
    BROWSERS.put(Role.OWNER, desk.owner("Olga Owner"));
    BROWSERS.put(Role.EDITOR, desk.joined("Edo Editor", Role.EDITOR));
    BROWSERS.put(Role.READER, desk.joined("Rita Reader", Role.READER));
    for (Person person : desk.people().all()) {
      String token = desk.people().tokens().make(person, "table", person.role());
      PROGRAMS.put(person.role(), desk.stranger().withToken(token));
    }
    desk.addExample("bridge-closure");
    story = desk.desk().stories().get(0);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static List<Route> routes() {
    return desk.routes().stream().map(Route::of).toList();
  }

  /** A line of the table. */
  private record Route(String method, String path) {

    static Route of(String route) {
      String[] parts = route.split(" ", 2);
      return new Route(parts[0], parts[1]);
    }

    boolean reads() {
      return method.equals("GET");
    }

    JsonNode described() {
      return described.path(path).path(method.toLowerCase(Locale.ROOT));
    }

    String least() {
      return described().path("x-least-role").asText();
    }

    boolean isFor(Role role) {
      return least().equals("none") || role.may(Role.valueOf(least().toUpperCase(Locale.ROOT)));
    }

    boolean isPage() {
      return described().path("responses").path("200").path("content").has("text/html");
    }

    String asked() {
      String id = path.startsWith("/reports") ? story.reports().get(0).id() : story.id();
      return path.replace("{id}", id).replace("{token}", "0".repeat(48));
    }

    HttpResponse<String> by(Browser browser) throws IOException, InterruptedException {
      desk.clock.step(Duration.ofSeconds(30));
      return reads() ? browser.get(asked()) : browser.post(asked(), Map.of());
    }
  }

  @Test
  void everyRouteSaysItsLeastRoleAndTheDescriptionHasNoOther() {
    assertThat(described.size()).isPositive();
    for (Route route : routes()) {
      assertThat(Set.of("none", "reader", "editor", "owner"))
          .as("%s", route)
          .contains(route.least());
    }
    Set<String> all = new TreeSet<>();
    described
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(desk.routes()).containsExactlyElementsOf(all);
  }

  @Test
  void whatChangesSomethingIsForEditorsButForOnesOwnThings() {
    Set<String> everybody =
        Set.of("/", "/login", "/join", "/style.css", "/desk.js", "/healthz", "/readyz");
    Set<String> readers =
        Set.of(
            "/logout",
            "/looked",
            "/stories/{id}/check",
            "/me/password",
            "/me/tokens",
            "/me/tokens/remove");
    for (Route route : routes()) {
      boolean open =
          everybody.contains(route.path())
              || route.path().startsWith("/watch/")
              || asksForKey(route);
      if (route.least().equals("none")) {
        assertThat(open).as("%s", route).isTrue();
      }
      if (!route.reads() && !readers.contains(route.path()) && !open) {
        assertThat(route.least()).as("%s", route).isIn("editor", "owner");
      }
      assertThat(route.path().startsWith("/people"))
          .as("%s", route)
          .isEqualTo(route.least().equals("owner"));
    }
  }

  /** Where pages are sent with a key, or by an editor's program; {@code SendTest} asks for both. */
  private static boolean asksForKey(Route route) {
    return route.path().equals("/send") && !route.reads();
  }

  @Test
  void strangersSeeAndDoNothing() throws Exception {
    List<String> leaks = new ArrayList<>();
    int asked = 0;
    for (Browser stranger : List.of(desk.stranger(), desk.stranger().withToken("x".repeat(43)))) {
      for (Route route : routes()) {
        if (!route.least().equals("none")) {
          HttpResponse<String> answer = route.by(stranger);
          int expected = route.reads() && route.isPage() ? 302 : 401;
          boolean led =
              answer.headers().firstValue("Location").orElse("/login").startsWith("/login");
          if (answer.statusCode() != expected || !led || answer.body().contains(SECRET)) {
            leaks.add(route + " " + answer.statusCode());
          }
          asked++;
        }
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(asked).isGreaterThan(70);
  }

  @Test
  void eachRoleMayWhatTheTableSaysAndNoMore() throws Exception {
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (Map<Role, Browser> ways : List.of(BROWSERS, PROGRAMS)) {
      for (Map.Entry<Role, Browser> way : ways.entrySet()) {
        for (Route route : routes()) {
          if (!route.path().equals("/logout")) {
            HttpResponse<String> answer = route.by(way.getValue());
            boolean login =
                route.path().equals("/login") && answer.statusCode() == 401
                    || asksForKey(route) && answer.statusCode() == 403;
            boolean own = route.path().startsWith("/me/") && ways == PROGRAMS;
            boolean right =
                route.isFor(way.getKey()) && !own
                    ? login
                        || !Set.of(401, 403, 429, 500).contains(answer.statusCode())
                            && !answer
                                .headers()
                                .firstValue("Location")
                                .orElse("")
                                .startsWith("/login")
                    : answer.statusCode() == 403 && !answer.body().contains(SECRET);
            refused += answer.statusCode() == 403 ? 1 : 0;
            if (!right) {
              wrong.add(way.getKey() + " " + route + " " + answer.statusCode());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).isGreaterThan(30);
  }

  @Test
  void otherMethodsAndOtherSpellingsOfAPathOpenNothing() throws Exception {
    List<String> leaks = new ArrayList<>();
    Browser stranger = desk.stranger();
    assertThat(routes()).hasSizeGreaterThan(50);
    for (Route route : routes()) {
      if (route.least().equals("none")) {
        continue;
      }
      for (String method : List.of("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS")) {
        HttpRequest request =
            stranger
                .request(route.asked())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        int status = stranger.send(request).statusCode();
        if (status < 300) {
          leaks.add(method + " " + route + " " + status);
        }
      }
      for (String spelling : spellings(route.asked())) {
        String answer = desk.raw(route.method() + " " + spelling + HEAD);
        if (answer.startsWith("HTTP/1.1 2") || answer.contains(SECRET)) {
          leaks.add(route.method() + " " + spelling);
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static final String HEAD =
      " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private static List<String> spellings(String path) {
    return List.of(
        path + "/",
        "/" + path,
        path + ";x=y",
        path + "%20",
        path + "/..;/" + path.substring(1),
        "/healthz/.." + path,
        "/style.css/%2e%2e" + path,
        path.toUpperCase(Locale.ROOT),
        path + "?token=x#x",
        "http://localhost" + path);
  }

  @Test
  void aFormNeedsTheTokenOfItsOwnVisitorAndOfThisDesk() throws Exception {
    List<String> taken = new ArrayList<>();
    String other = BROWSERS.get(Role.EDITOR).token();
    Browser owner = BROWSERS.get(Role.OWNER);
    assertThat(routes()).filteredOn(route -> !route.reads()).hasSizeGreaterThan(20);
    for (Route route : routes()) {
      if (!route.reads()) {
        for (String token : List.of("", other, "0".repeat(32))) {
          int status = owner.post(route.asked(), Map.of(), token).statusCode();
          if (status != 403) {
            taken.add(route + " with “" + token + "”: " + status);
          }
        }
        HttpRequest foreign =
            owner
                .request(route.asked())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + owner.token()))
                .build();
        if (owner.send(foreign).statusCode() != 403) {
          taken.add(route + " from another page");
        }
      }
    }
    assertThat(taken).isEmpty();
  }

  /** Names of components of all that is kept, and what attackers try. */
  private static final List<String> FIELDS =
      List.of(
          "role",
          "person",
          "key",
          "id",
          "name",
          "since",
          "invitation",
          "invitedUntil",
          "author",
          "at",
          "number",
          "admin",
          "owner",
          "isOwner",
          "session",
          "secret",
          "used",
          "state");

  @Test
  void fieldsThatAFormDoesNotHaveChangeNothing() throws Exception {
    List<Person> people = desk.people().all();
    Person owner = one(Role.OWNER);
    Set<String> tokens = tokens();
    Map<String, String> extra = new LinkedHashMap<>();
    FIELDS.forEach(field -> extra.put(field, "OWNER"));
    extra.put("person", owner.key());
    extra.put("key", desk.people().tokens().of(owner).get(0).key());
    int sent = 0;
    for (Role role : List.of(Role.READER, Role.EDITOR)) {
      Browser browser = BROWSERS.get(role);
      for (Route route : routes()) {
        if (!route.reads() && !Set.of("/logout", "/login").contains(route.path())) {
          desk.clock.step(Duration.ofMinutes(1));
          Map<String, String> fields = new LinkedHashMap<>(extra);
          route
              .described()
              .findPath("properties")
              .fieldNames()
              .forEachRemaining(field -> fields.putIfAbsent(field, "made up"));
          fields.remove("token");
          browser.post(route.asked(), fields);
          sent++;
        }
      }
    }
    assertThat(sent).isGreaterThan(25);
    assertThat(desk.people().all()).isEqualTo(people);
    assertThat(tokens()).isEqualTo(tokens);
  }

  @Test
  void whoeverElseAFormNamesATokenIsItsSendersAndAnInvitationIsForWhoWasInvited() throws Exception {
    Person owner = one(Role.OWNER);
    Person reader = one(Role.READER);
    int before = desk.people().tokens().of(reader).size();
    Browser own = BROWSERS.get(Role.READER);
    own.post(
        "/me/tokens", Map.of("label", "mine", "role", "READER", "person", owner.key(), "key", "k"));
    assertThat(desk.people().tokens().of(reader)).hasSize(before + 1);
    Browser invited = desk.stranger();
    String code = desk.people().invite("Nora New", Role.READER).code();
    invited.post(
        "/join",
        Map.of(
            "code",
            code,
            "name",
            "Olga Owner",
            "role",
            "OWNER",
            "person",
            owner.key(),
            "password",
            PeopleUnderTest.PASSWORD,
            "again",
            PeopleUnderTest.PASSWORD));
    assertThat(desk.people().all())
        .filteredOn(person -> person.name().equals("Nora New"))
        .singleElement()
        .satisfies(person -> assertThat(person.role()).isEqualTo(Role.READER));
    desk.people().all().stream()
        .filter(person -> person.name().equals("Nora New"))
        .forEach(person -> desk.people().remove(person.key()));
  }

  private static Person one(Role role) {
    return desk.people().all().stream()
        .filter(person -> person.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> tokens() {
    Set<String> keys = new TreeSet<>();
    desk.desk().store().kept(AccessToken.class).forEach(token -> keys.add(token.key()));
    return keys;
  }

  @Test
  void aDecisionIsSignedByWhoSendsItWhateverTheFormSays() throws Exception {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("kind", "NOT_THIS_ONE");
    form.put("reports", story.reports().get(0).id());
    form.put("others", story.id());
    form.put("story", story.id());
    form.put("author", "Olga Owner");
    form.put("at", "1999-01-01T00:00:00Z");
    form.put("number", "77");
    assertThat(BROWSERS.get(Role.EDITOR).post("/decisions", form).statusCode()).isEqualTo(302);
    assertThat(desk.desk().decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.author()).isEqualTo("Edo Editor");
              assertThat(decision.number()).isEqualTo(1);
              assertThat(decision.at()).isAfter(DeskUnderTest.CLOCK.instant());
            });
    BROWSERS.get(Role.EDITOR).post("/decisions", Map.of("kind", "UNDO", "reports", "1"));
  }

  @Test
  void signingInLeadsToNoOtherPlace() throws Exception {
    List<String> led = new ArrayList<>();
    List<String> elsewhere = Elsewhere.addresses();
    for (String next : elsewhere) {
      desk.clock.step(Duration.ofMinutes(1));
      Browser browser = desk.stranger();
      String page = browser.get("/login?next=" + DeskUnderTest.encoded(next)).body();
      String kept = page.replaceFirst("(?s).*name=\"next\" value=\"([^\"]*)\".*", "$1");
      HttpResponse<String> answer =
          browser.post(
              "/login",
              Map.of("name", "Rita Reader", "password", PeopleUnderTest.PASSWORD, "next", next));
      String location = answer.headers().firstValue("Location").orElse("");
      if (!kept.equals("/") || !location.equals("/")) {
        led.add(next + " → " + location);
      }
    }
    assertThat(led).isEmpty();
    assertThat(elsewhere).hasSizeGreaterThan(60);
    desk.clock.step(Duration.ofMinutes(1));
    Browser asked = desk.stranger();
    String login =
        asked
            .get("/stories/" + story.id() + "?at=2026-05-20")
            .headers()
            .firstValue("Location")
            .get();
    assertThat(login).isEqualTo("/login?next=%2Fstories%2F" + story.id() + "%3Fat%3D2026-05-20");
    String back =
        asked
            .post(
                "/login",
                Map.of(
                    "name",
                    "Rita Reader",
                    "password",
                    PeopleUnderTest.PASSWORD,
                    "next",
                    "/stories/" + story.id() + "?at=2026-05-20"))
            .headers()
            .firstValue("Location")
            .orElse("");
    assertThat(back).isEqualTo("/stories/" + story.id() + "?at=2026-05-20");
  }
}

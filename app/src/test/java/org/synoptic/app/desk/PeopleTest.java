package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.synoptic.app.desk.PeopleUnderTest.PASSWORD;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.desk.PeopleUnderTest.Browser;
import org.synoptic.app.desk.people.Passwords;
import org.synoptic.store.Store;
import org.synoptic.store.people.AccessToken;
import org.synoptic.store.people.LoginSession;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** Several people at one desk. */
class PeopleTest {

  @TempDir private Path data;
  private PeopleUnderTest desk;

  @BeforeEach
  void start() {
    desk = new PeopleUnderTest(data);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void theFirstOwnerJoinsByACodeThatHoldsOnceAndAddsOthers() throws Exception {
    String code = desk.people().setUp();
    Browser ana = desk.stranger();
    assertThat(ana.get("/").statusCode()).isEqualTo(302);
    assertThat(ana.get("/join?code=" + code).body()).contains("Become the owner").contains(code);
    assertThat(ana.join("x" + code.substring(1), "Ana").statusCode()).isEqualTo(400);
    assertThat(ana.join(code, "Ana").statusCode()).isEqualTo(302);
    assertThat(ana.get("/").body()).contains("href=/people").contains("Ana");
    assertThat(desk.stranger().join(code, "Eve").statusCode()).isEqualTo(400);
    String page = ana.post("/people", Map.of("name", "Ben", "role", "READER")).body();
    String invitation = page.replaceFirst("(?s).*/join\\?code=([A-Za-z0-9_-]+).*", "$1");
    assertThat(ana.get("/people").body()).contains("invited until").doesNotContain(invitation);
    Browser ben = desk.stranger();
    assertThat(ben.join(invitation, "Somebody else").statusCode()).isEqualTo(302);
    assertThat(desk.people().all()).extracting(Person::name).containsExactly("Ana", "Ben");
    assertThat(ben.get("/").statusCode()).isEqualTo(200);
    assertThat(ben.get("/people").statusCode()).isEqualTo(403);
    assertThat(desk.stranger().join(invitation, "").statusCode()).isEqualTo(400);
  }

  @Test
  void anInvitationIsTooOldAfterAWeek() throws Exception {
    desk.owner("Ana");
    String code = desk.people().invite("Ben", Role.READER).code();
    desk.clock.step(Duration.ofDays(8));
    assertThat(desk.stranger().join(code, "").body()).contains("too old");
  }

  @Test
  void signingInGivesAnotherSessionThanBeforeAndSigningOutEndsIt() throws Exception {
    desk.owner("Ana Ruiz");
    Browser browser = desk.stranger();
    browser.get("/login");
    String before = browser.cookie();
    assertThat(browser.signIn("Ana Ruiz", "not this password").statusCode()).isEqualTo(401);
    assertThat(browser.signIn("Nobody", PASSWORD).statusCode()).isEqualTo(401);
    HttpResponse<String> in = browser.signIn("  ana  RUIZ ", PASSWORD);
    assertThat(in.statusCode()).isEqualTo(302);
    assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Secure");
    String session = browser.cookie();
    assertThat(session).isNotEqualTo(before);
    assertThat(desk.stranger().withCookie(before).get("/").statusCode()).isEqualTo(302);
    browser.signIn("Ana Ruiz", PASSWORD);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
    String last = browser.cookie();
    browser.post("/logout", Map.of());
    assertThat(desk.stranger().withCookie(last).get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void aSessionEndsWhenIdleAndAtTheLatestAfterAFortnight() throws Exception {
    Browser idle = desk.owner("Ana");
    desk.clock.step(Duration.ofHours(11));
    assertThat(idle.get("/").statusCode()).isEqualTo(200);
    desk.clock.step(Duration.ofHours(13));
    assertThat(idle.get("/").statusCode()).isEqualTo(302);
    Browser busy = desk.stranger();
    busy.signIn("Ana", PASSWORD);
    for (int i = 0; i < 33; i++) {
      desk.clock.step(Duration.ofHours(10));
      assertThat(busy.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(busy.get("/").statusCode()).as("after %d hours", 10 * i).isEqualTo(200);
    }
    desk.clock.step(Duration.ofHours(10));
    assertThat(busy.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void nothingThatLetsInLiesInTheStore() throws Exception {
    Browser ana = desk.owner("Ana");
    String token = token(ana, "EDITOR");
    String code = desk.people().invite("Ben", Role.READER).code();
    String session = String.valueOf(ana.cookie()).split("=", 2)[1];
    Store store = desk.desk().store();
    String all =
        store.kept(Person.class).toString()
            + store.kept(LoginSession.class)
            + store.kept(AccessToken.class);
    assertThat(all).contains("Ana").contains("$argon2id$v=19$m=").contains("LoginSession");
    for (String secret : List.of(token, code, session, PASSWORD)) {
      assertThat(all).doesNotContain(secret);
    }
  }

  private static String token(Browser browser, String role) throws Exception {
    String page = browser.post("/me/tokens", Map.of("label", "clock", "role", role)).body();
    return page.replaceFirst("(?s).*<code>([A-Za-z0-9_-]{43})</code>.*", "$1");
  }

  @Test
  void aTokenDoesNoMoreThanItsRoleAndItsPersonMayAndCanBeRevoked() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.EDITOR);
    assertThat(ben.post("/me/tokens", Map.of("label", "x", "role", "OWNER")).statusCode())
        .isEqualTo(400);
    Browser program = desk.stranger().withToken(token(ben, "EDITOR"));
    Browser reading = desk.stranger().withToken(token(ben, "READER"));
    Map<String, String> feed = Map.of("url", "https://nowhere.invalid/feed");
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(200);
    assertThat(program.post("/feeds/remove", feed).statusCode()).isEqualTo(302);
    assertThat(reading.get("/stories.json").statusCode()).isEqualTo(200);
    assertThat(reading.post("/feeds/remove", feed).statusCode()).isEqualTo(403);
    assertThat(program.post("/me/tokens", Map.of("label", "x", "role", "READER")).statusCode())
        .isEqualTo(403);
    String key = desk.people().all().get(1).key();
    ana.post("/people/role", Map.of("person", key, "role", "READER"));
    assertThat(program.post("/feeds/remove", feed).statusCode()).isEqualTo(403);
    assertThat(ben.get("/").body()).doesNotContain("action=\"/add\"");
    ben.post("/me/tokens/remove", Map.of("key", tokens().get(0).key()));
    ben.post("/me/tokens/remove", Map.of("key", tokens().get(0).key()));
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(401);
    assertThat(reading.get("/stories.json").statusCode()).isEqualTo(401);
  }

  private List<AccessToken> tokens() {
    return desk.desk().store().kept(AccessToken.class);
  }

  @Test
  void whoIsRemovedIsOutAndTheLastOwnerStays() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.OWNER);
    Browser program = desk.stranger().withToken(token(ben, "READER"));
    String anas = desk.people().all().get(0).key();
    String bens = desk.people().all().get(1).key();
    assertThat(ana.post("/people/remove", Map.of("person", bens)).statusCode()).isEqualTo(302);
    assertThat(ben.get("/").statusCode()).isEqualTo(302);
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(401);
    assertThat(ana.post("/people/remove", Map.of("person", anas)).body()).contains("only owner");
    assertThat(ana.post("/people/role", Map.of("person", anas, "role", "READER")).statusCode())
        .isEqualTo(400);
    assertThat(ana.get("/people").statusCode()).isEqualTo(200);
  }

  @Test
  void anotherPasswordEndsTheSessionsElsewhere() throws Exception {
    Browser here = desk.owner("Ana");
    Browser there = desk.stranger();
    Browser program = desk.stranger().withToken(token(here, "READER"));
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(200);
    there.signIn("Ana", PASSWORD);
    Map<String, String> wrong = Map.of("old", "not this password", "password", PASSWORD + "!");
    assertThat(here.post("/me/password", wrong).statusCode()).isEqualTo(400);
    Map<String, String> right = Map.of("old", PASSWORD, "password", PASSWORD + "!");
    assertThat(here.post("/me/password", right).statusCode()).isEqualTo(302);
    assertThat(here.get("/").statusCode()).isEqualTo(200);
    assertThat(there.get("/").statusCode()).isEqualTo(302);
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(401);
    assertThat(there.signIn("Ana", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(there.signIn("Ana", PASSWORD + "!").statusCode()).isEqualTo(302);
  }

  @Test
  void whoIsInvitedAgainIsOutWithAllPrograms() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.EDITOR);
    Browser program = desk.stranger().withToken(token(ben, "EDITOR"));
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(200);
    ana.post("/people/invite", Map.of("person", desk.people().all().get(1).key()));
    assertThat(ben.get("/").statusCode()).isEqualTo(302);
    assertThat(program.get("/stories.json").statusCode()).isEqualTo(401);
  }

  @Test
  void whereAlertsAreSentIsForThoseWhoMaySetIt() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.READER);
    String target = "http://127.0.0.1:9/secret-hook";
    ana.post(
        "/watches",
        Map.of(
            "kind", "SEARCH",
            "channel", "WEBHOOK",
            "label", "Fires",
            "subject", "/search?q=fire",
            "target", target));
    assertThat(ana.get("/watches").body()).contains("sent, signed, to " + target);
    assertThat(ben.get("/watches").body())
        .contains("Fires")
        .contains("told in its feed and sent, signed")
        .doesNotContain("secret-hook");
  }

  @Test
  void passwordsAreChangedSomeTimesAtOnce() throws Exception {
    Browser ana = desk.owner("Ana");
    int refused = 0;
    for (int i = 0; i < 45; i++) {
      Map<String, String> guess = Map.of("old", "guess " + i, "password", PASSWORD);
      refused += ana.post("/me/password", guess).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(5);
  }

  @Test
  void whatOneHasSeenIsStillNewToOthers() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.READER);
    desk.addExample("bridge-closure");
    ben.post("/looked", Map.of("tick", Long.toString(desk.desk().lastTick())));
    assertThat(ben.get("/").body()).contains("0 new reports");
    assertThat(ana.get("/").body()).contains("4 new reports");
  }

  @Test
  void decisionsAreSignedByWhoDecided() throws Exception {
    Browser ana = desk.owner("Ana Ruiz");
    desk.addExample("bridge-closure");
    StoryLine story = desk.desk().stories().get(0);
    ana.post(
        "/decisions",
        Map.of(
            "kind",
            "NOT_THIS_ONE",
            "reports",
            story.reports().get(0).id(),
            "others",
            story.id(),
            "story",
            story.id()));
    assertThat(ana.get("/decisions").body()).contains("no. 1, Ana Ruiz:");
    assertThat(ana.get("/stories/" + story.id()).body()).contains("by Ana Ruiz");
  }

  @Test
  void passwordsAreTriedSomeTimesOnly() throws Exception {
    desk.owner("Ana");
    Browser guesser = desk.stranger();
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      HttpResponse<String> answer = guesser.signIn("Ana", "guess number " + i);
      if (answer.statusCode() == 429) {
        refused++;
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
      }
    }
    assertThat(refused).isEqualTo(30);
    assertThat(guesser.signIn("Ana", PASSWORD).statusCode()).isEqualTo(429);
    desk.clock.step(Duration.ofMinutes(40));
    assertThat(guesser.signIn("Ana", PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void costlyPagesAreAskedSomeTimesOnly() throws Exception {
    Browser ana = desk.owner("Ana");
    Browser ben = desk.joined("Ben", Role.READER);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      refused += ana.get("/search?q=a").statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(20);
    assertThat(ana.get("/").statusCode()).isEqualTo(200);
    assertThat(ben.get("/search?q=a").statusCode()).isEqualTo(200);
    desk.clock.step(Duration.ofSeconds(1));
    assertThat(ana.get("/search?q=a").statusCode()).isEqualTo(200);
  }

  @Test
  void namesThatNobodyTellsApartAreOnePersonsAndTheDesksOwnAreTaken() throws Exception {
    desk.owner("Ana Ruiz");
    for (String name :
        List.of(
            "ana ruiz", " Ana  Ruiz", "Ａna Ruiz", "synoptic", "reader", "", "A\u202Ena", "<b>")) {
      assertThatThrownBy(() -> desk.people().invite(name, Role.READER))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
    desk.people().invite("Zoë O’Neill-Łukasz", Role.READER);
  }

  @Test
  void weakPasswordsAreRefused() throws Exception {
    String code = desk.people().setUp();
    for (String weak : List.of("short", "aaaaaaaaaaaaaaaa", "Ana Ruiz 2026!", "x".repeat(201))) {
      assertThatThrownBy(() -> desk.people().join(code, "Ana Ruiz", weak))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(desk.people().join(code, "Ana Ruiz", PASSWORD).role()).isEqualTo(Role.OWNER);
  }

  @Test
  void behindAProxyTheCookieIsForHttpsAloneAndFormsComeFromItsAddress() throws Exception {
    String page = behindProxy();
    assertThat(page).startsWith("HTTP/1.1 200").contains("__Host-synoptic=").contains("Secure");
    for (String origin :
        List.of("https://desk.example.org", "http://desk.example.org", "https://evil.example")) {
      assertThat(signInBehindProxy(page, "x", "Origin: " + origin))
          .as(origin)
          .startsWith(origin.equals("https://desk.example.org") ? "HTTP/1.1 401" : "HTTP/1.1 403");
    }
  }

  @Test
  void theAddressesOfOneNetworkOfIpv6AreOneVisitors() throws Exception {
    String page = behindProxy();
    for (int i = 0; i < 30; i++) {
      assertThat(signInBehindProxy(page, "name" + i, "X-Forwarded-For: 2001:db8::" + i))
          .startsWith("HTTP/1.1 401");
    }
    assertThat(signInBehindProxy(page, "other", "X-Forwarded-For: 2001:db8::99"))
        .startsWith("HTTP/1.1 429");
    assertThat(signInBehindProxy(page, "other", "X-Forwarded-For: 2001:db8:0:1::99"))
        .startsWith("HTTP/1.1 401");
  }

  /** Starts the desk anew behind a proxy, and returns its answer with the login page. */
  private String behindProxy() throws Exception {
    desk.close();
    desk = new PeopleUnderTest(data, URI.create("https://desk.example.org"));
    return desk.raw("GET /login HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n\r\n");
  }

  private String signInBehindProxy(String page, String name, String field) throws Exception {
    String cookie = page.replaceFirst("(?s).*(__Host-synoptic=[A-Za-z0-9_-]+).*", "$1");
    String token = page.replaceFirst("(?s).*name=\"token\" value=\"([0-9a-f]{32}).*", "$1");
    String form = "name=" + name + "&password=y&token=" + token;
    return desk.raw(
        "POST /login HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n"
            + field
            + "\r\nCookie: "
            + cookie
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + "\r\n\r\n"
            + form);
  }

  @Test
  void aPasswordCostsWhatTheCheatSheetAsksAndUnknownNamesCostTheSame() {
    Passwords usual = new Passwords(Passwords.Cost.USUAL);
    String hash = usual.hash(PASSWORD);
    assertThat(hash)
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .isNotEqualTo(usual.hash(PASSWORD));
    assertThat(usual.matches(PASSWORD, hash)).isTrue();
    assertThat(usual.matches(PASSWORD + " ", hash)).isFalse();
    assertThat(usual.matches(PASSWORD, "$2y$10$abc")).isFalse();
    long[] times = {0, 0};
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      usual.matches("some other password", i % 2 == 0 ? hash : null);
      times[i % 2] += System.nanoTime() - start;
    }
    assertThat((double) times[1] / times[0]).isBetween(0.2, 5.0);
  }

  @Test
  void aDeskThatOthersReachHasPeople() {
    assertThatThrownBy(() -> new Serving("0.0.0.0", 0, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Serving(
                    "127.0.0.1", 0, URI.create("https://a.example/x"), PeopleUnderTest.PASSWORDS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

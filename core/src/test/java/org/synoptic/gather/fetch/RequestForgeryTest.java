package org.synoptic.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way of writing and of reaching an address that is not public, each of them by every way in:
 * as the address itself, and behind each kind of redirect. None may lead to a connection there.
 */
class RequestForgeryTest {

  private static final String PUBLIC = "93.184.216.34";

  /** Addresses that nothing is fetched from, in literal form. */
  private static final List<String> FORBIDDEN =
      List.of(
          "127.0.0.1",
          "127.255.255.254",
          "10.0.0.1",
          "10.255.255.255",
          "172.16.0.1",
          "172.31.255.255",
          "192.168.0.1",
          "192.168.255.255",
          "100.64.0.1",
          "100.127.255.255",
          "100.100.100.200",
          "169.254.169.254",
          "169.254.0.1",
          "168.63.129.16",
          "0.0.0.0",
          "0.1.2.3",
          "192.0.0.1",
          "192.0.0.192",
          "192.0.2.1",
          "192.88.99.1",
          "198.18.0.1",
          "198.19.255.255",
          "198.51.100.1",
          "203.0.113.1",
          "224.0.0.1",
          "239.255.255.250",
          "240.0.0.1",
          "255.255.255.255",
          "[::1]",
          "[::]",
          "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:7f00:1]",
          "[::ffff:169.254.169.254]",
          "[::ffff:10.0.0.1]",
          "[::127.0.0.1]",
          "[::7f00:1]",
          "[64:ff9b::127.0.0.1]",
          "[64:ff9b::7f00:1]",
          "[64:ff9b::a9fe:a9fe]",
          "[64:ff9b::10.0.0.1]",
          "[64:ff9b:1::1]",
          "[2002:7f00:1::]",
          "[2002:a9fe:a9fe::1]",
          "[2001::1]",
          "[2001:0:7f00:1::]",
          "[2001:db8::1]",
          "[2001:10::1]",
          "[3ffe::1]",
          "[3fff::1]",
          "[fc00::1]",
          "[fdff::1]",
          "[fd00:ec2::254]",
          "[fd20:ce::254]",
          "[fe80::1]",
          "[fe80::5efe:127.0.0.1]",
          "[febf::1]",
          "[fec0::1]",
          "[ff02::1]",
          "[ff0e::1]",
          "[2a00:1450::5efe:10.0.0.1]",
          "[2a00:1450::200:5efe:7f00:1]",
          "[100::1]",
          "[4000::1]");

  /** Forms that other programs read as one of these addresses. */
  private static final List<String> DISGUISED =
      List.of(
          "2130706433",
          "0x7f000001",
          "0x7F.0.0.1",
          "0x7f.0x0.0x0.0x1",
          "017700000001",
          "0177.0.0.1",
          "0177.0000.0000.0001",
          "127.1",
          "127.0.1",
          "127.0.0.01",
          "127.000.000.001",
          "127.0.0.1.",
          "127.0.0.1..",
          "00000127.0.0.1",
          "127.0.0.0x1",
          "2852039166",
          "0xa9fea9fe",
          "169.254.43518",
          "0251.0376.0251.0376",
          "0",
          "0.0",
          "4294967295",
          "１２７.０.０.１",
          "127。0。0。1",
          "127．0．0．1",
          "①②⑦.⓪.⓪.①",
          "127.0.0.1%2e",
          "%31%32%37.0.0.1",
          "127.0.0.1%00.example.org",
          "localhost",
          "LOCALHOST",
          "localhost.",
          "ⓛocalhost",
          "ｌｏｃａｌｈｏｓｔ",
          "localhost.localdomain",
          "ip6-localhost",
          "metadata.google.internal",
          "user@127.0.0.1",
          "news.example@127.0.0.1",
          "127.0.0.1@127.0.0.1",
          "news.example:80@127.0.0.1",
          "[::1%25lo]",
          "[::1%lo]",
          "[fe80::1%25eth0]",
          "[::1].",
          "[127.0.0.1]",
          "::1",
          "127.0.0.1:80:80",
          "127.0.0.1:99999",
          "127.0.0.1\\.news.example",
          "news.example\\@127.0.0.1",
          "127.0.0.1\t",
          "127.0.0.1 .news.example",
          "-127.0.0.1",
          "127..0.0.1",
          "[::ffff:0:127.0.0.1]",
          "[0:0:0:0:0:ffff:127.0.0.1]",
          "[0000:0000:0000:0000:0000:ffff:7f00:0001]");

  /** Ways in: how an address reaches the door, with %s for the host. */
  private static final List<String> REDIRECTS =
      List.of("301 http://%s/", "302 http://%s/x?y=1", "307 //%s/", "308 HTTP://%s", "303 http:%s");

  static Stream<String> hosts() {
    Stream<String> named = FORBIDDEN.stream().map(RequestForgeryTest::nameOf);
    return Stream.of(FORBIDDEN.stream(), DISGUISED.stream(), named, Stream.of("mixed.example"))
        .flatMap(all -> all);
  }

  private static String nameOf(String literal) {
    return "n" + FORBIDDEN.indexOf(literal) + ".example";
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void noWayInLeadsThere(String host) throws IOException {
    AtomicInteger way = new AtomicInteger();
    try (LocalWeb web =
        new LocalWeb(
            (name, target, out) -> {
              String[] redirect = REDIRECTS.get(way.get()).formatted(host).split(" ", 2);
              LocalWeb.redirect(out, Integer.parseInt(redirect[0]), redirect[1]);
            })) {
      names(web);
      for (String address : List.of("http://%s/", "https://%s/", "http://%s:8080/a")) {
        assertThat(web.door().fetch(FetchRequest.of(address.formatted(host))))
            .isInstanceOf(FetchFailure.class);
      }
      assertThat(web.dialled).isEmpty();
      for (way.set(0); way.get() < REDIRECTS.size(); way.incrementAndGet()) {
        assertThat(web.door().fetch(FetchRequest.of("http://news.example/")))
            .isInstanceOf(FetchFailure.class);
      }
      assertThat(Set.copyOf(web.dialled)).containsExactly(PUBLIC);
      assertThat(web.dialled).hasSizeGreaterThanOrEqualTo(REDIRECTS.size());
    }
  }

  private static void names(LocalWeb web) {
    FORBIDDEN.forEach(
        literal -> web.name(nameOf(literal), literal.replace("[", "").replace("]", "")));
    web.name("localhost", "127.0.0.1")
        .name("localhost.localdomain", "127.0.0.1")
        .name("ip6-localhost", "::1")
        .name("metadata.google.internal", "169.254.169.254")
        .name("mixed.example", PUBLIC, "10.0.0.1")
        .name("news.example", PUBLIC);
  }

  @Test
  void theMatrixIsLarge() {
    assertThat(hosts().count() * (REDIRECTS.size() + 3)).isGreaterThan(1_400);
  }

  /** The control: what is public is reached, by the same ways. */
  @Test
  void publicAddressesAreReached() throws IOException {
    List<String> hosts =
        List.of(
            "93.184.216.34",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.255.255",
            "172.32.0.1",
            "192.169.0.1",
            "[2606:2800:220:1::1]",
            "[64:ff9b::93.184.216.34]",
            "[::ffff:93.184.216.34]",
            "news.example",
            "NEWS.example.",
            "bücher.example");
    try (LocalWeb web =
        new LocalWeb((name, target, out) -> LocalWeb.answer(out, "200 OK", "text/html", "<p>x"))) {
      names(web);
      web.name("xn--bcher-kva.example", PUBLIC);
      for (String host : hosts) {
        assertThat(web.door().fetch(FetchRequest.of("http://" + host + "/a?b=ü#c")))
            .as(host)
            .isInstanceOf(Capture.class);
      }
      assertThat(web.dialled).hasSameSizeAs(hosts);
    }
  }

  @Test
  void aNameIsResolvedOnceAndTheCheckedAddressIsDialled() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    List<String> dialled = new ArrayList<>();
    NameResolver rebinding =
        host -> List.of(LocalWeb.address(calls.getAndIncrement() == 0 ? PUBLIC : "127.0.0.1"));
    Dialer dialer =
        (address, port, millis) -> {
          dialled.add(address.getHostAddress());
          throw new IOException("no route");
        };
    Door.Settings settings =
        new Door.Settings("Synoptic", Set.of(), Map.of(), FetchLimits.DEFAULT, LocalWeb.CLOCK);
    var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    Door door = new Door(settings, rebinding, dialer, tls, HostTurns.realTime());

    door.fetch(FetchRequest.of("http://rebind.example/"));
    assertThat(calls).hasValue(1);
    assertThat(dialled).containsExactly(PUBLIC);

    assertThat(door.fetch(FetchRequest.of("http://rebind.example/")))
        .isInstanceOfSatisfying(
            FetchFailure.class,
            failure -> assertThat(failure.why()).isEqualTo(FetchFailure.Why.ADDRESS));
    assertThat(dialled).containsExactly(PUBLIC);
  }

  @Test
  void aHostOfOnesOwnIsAllowedByNameAndOpensNoOther() throws IOException {
    try (LocalWeb web =
        new LocalWeb(
            (name, target, out) -> {
              if (target.equals("/out")) {
                LocalWeb.redirect(out, 302, "http://10.0.0.9/");
              } else {
                LocalWeb.answer(out, "200 OK", "text/html", "<p>x");
              }
            })) {
      web.name("wiki.newsroom", "10.0.0.8").name("clock.newsroom", "169.254.169.254");
      Door door = web.door("wiki.newsroom", "clock.newsroom");
      assertThat(door.fetch(FetchRequest.of("http://wiki.newsroom:8080/")))
          .isInstanceOf(Capture.class);
      assertThat(door.fetch(FetchRequest.of("http://wiki.newsroom/out")))
          .isInstanceOf(FetchFailure.class);
      assertThat(door.fetch(FetchRequest.of("http://clock.newsroom/")))
          .as("metadata and link-local addresses are never allowed")
          .isInstanceOf(FetchFailure.class);
      assertThat(web.dialled).containsExactly("10.0.0.8", "10.0.0.8");
    }
  }

  @Test
  void aProxyGetsNoPrivateAddressEither() throws IOException {
    Map<String, String> environment = Map.of("http_proxy", "http://127.0.0.1:3128");
    try (LocalWeb web =
        new LocalWeb((name, target, out) -> LocalWeb.answer(out, "200 OK", "text/html", "<p>x"))) {
      names(web);
      Door door = web.door(environment, FetchLimits.DEFAULT);
      for (String host : hosts().toList()) {
        assertThat(door.fetch(FetchRequest.of("http://" + host + "/")))
            .as(host)
            .isInstanceOf(FetchFailure.class);
      }
      assertThat(door.fetch(FetchRequest.of("http://wiki/"))).isInstanceOf(FetchFailure.class);
      assertThat(web.dialled).isEmpty();
      assertThat(door.fetch(FetchRequest.of("http://unknown.example/")))
          .as("a name that does not resolve here is the proxy's to resolve")
          .isInstanceOf(Capture.class);
      assertThat(web.requests.get(0)).startsWith("GET http://unknown.example/ HTTP/1.1");
    }
  }

  @Test
  void everyAddressOfThisMachineIsRefused() throws IOException {
    for (InetAddress own : InetAddress.getAllByName("localhost")) {
      assertThat(Reach.of(own)).isEqualTo(Reach.LOOPBACK);
    }
  }
}

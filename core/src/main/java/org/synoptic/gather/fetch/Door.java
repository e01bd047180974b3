package org.synoptic.gather.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.ContentCodings;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.source.TooLargeException;

/**
 * The one door to the network: everything that Synoptic fetches goes through {@link #fetch}.
 *
 * <p>Each hop is read strictly ({@link WebAddress}), its host resolved once and checked ({@link
 * AddressGuard}), and connected to at the address that was checked. Redirects are followed by the
 * same rules, never from https to http. Bytes, time in all and expansion are bounded.
 */
public final class Door {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final byte[] NOTHING = {};
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final String ACCEPT =
      "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5";

  private final Settings settings;
  private final AddressGuard guard;
  private final HttpConnection connection;
  private final HostTurns turns;

  /**
   * What a door is set up with.
   *
   * @param userAgent names the program to the servers
   * @param privateHosts hosts that may lie in private networks
   * @param environment names the proxies
   * @param clock gives the time of a capture
   */
  public record Settings(
      String userAgent,
      Set<String> privateHosts,
      Map<String, String> environment,
      FetchLimits limits,
      Clock clock) {

    public Settings {
      privateHosts = Set.copyOf(privateHosts);
      environment = Map.copyOf(environment);
    }
  }

  /** A door to the network of this machine. */
  public Door(Settings settings) {
    this(
        settings,
        NameResolver.SYSTEM,
        Dialer.SYSTEM,
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        HostTurns.realTime());
  }

  Door(
      Settings settings,
      NameResolver resolver,
      Dialer dialer,
      SSLSocketFactory tls,
      HostTurns turns) {
    this.settings = settings;
    this.guard = new AddressGuard(resolver, settings.privateHosts());
    this.connection = new HttpConnection(dialer, tls, settings.limits());
    this.turns = turns;
  }

  /** Fetches an address. Nothing is thrown for what a server does. */
  public FetchResult fetch(FetchRequest request) {
    return fetch(request, HopRule.NONE);
  }

  FetchResult fetch(FetchRequest request, HopRule rule) {
    try {
      return new Fetch(request, rule).run();
    } catch (FetchException e) {
      return e.failure(request.address());
    } catch (IOException e) {
      String sentence = "it cannot be read: " + e.getMessage();
      return new FetchFailure(request.address(), FetchFailure.Why.BROKEN, sentence);
    }
  }

  /**
   * Sends something to an address. The answer's body is not read, and a redirect not followed.
   *
   * @param fields lines of the head without line breaks; others are left out
   */
  public FetchResult post(String address, List<String> fields, byte[] body) {
    try {
      WebAddress to = WebAddress.parse(address);
      HttpConnection.Answered answer =
          turns.run(to.host(), Duration.ZERO, () -> sent(to, fields, body));
      return new Capture(
          address,
          to.toString(),
          settings.clock().instant(),
          answer.ip(),
          answer.received().response(),
          NOTHING,
          false,
          null);
    } catch (FetchException e) {
      return e.failure(address);
    } catch (IOException e) {
      return new FetchFailure(
          address, FetchFailure.Why.BROKEN, "it cannot be sent: " + e.getMessage());
    }
  }

  /** Why nothing would be fetched from an address, or sent to it; null where it would be. */
  public @Nullable String refusal(String address) {
    try {
      route(WebAddress.parse(address));
      return null;
    } catch (FetchException e) {
      return e.failure(address).sentence();
    }
  }

  private HttpConnection.Answered sent(WebAddress to, List<String> fields, byte[] body)
      throws IOException {
    List<String> all = new ArrayList<>();
    all.add("User-Agent: " + settings.userAgent());
    all.add("Content-Length: " + body.length);
    fields.stream().filter(Door::isPrintable).forEach(all::add);
    return connection.ask(
        to,
        route(to),
        new HttpConnection.Message("POST", all, body),
        head -> false,
        new Deadline(settings.limits().total()));
  }

  private HttpConnection.Route route(WebAddress address) throws FetchException {
    WebProxies.WebProxy proxy = new WebProxies(settings.environment()).of(address);
    if (proxy == null) {
      return new HttpConnection.Route(guard.addresses(address), null);
    }
    guard.checkForProxy(address);
    return new HttpConnection.Route(List.of(), proxy);
  }

  /** One fetch, over all its hops. */
  private final class Fetch {

    private final FetchRequest request;
    private final HopRule rule;
    private final Set<String> visited = new LinkedHashSet<>();
    private Duration left = settings.limits().total();
    private @Nullable String moved;
    private boolean movedForGood = true;

    Fetch(FetchRequest request, HopRule rule) {
      this.request = request;
      this.rule = rule;
    }

    FetchResult run() throws IOException {
      WebAddress address = WebAddress.parse(request.address());
      while (true) {
        if (!visited.add(address.toString())) {
          throw redirect("its redirects lead in a circle");
        }
        HttpConnection.Answered answer = hop(address);
        HttpResponse response = answer.received().response();
        String location = response.fields().get("location");
        if (!REDIRECTS.contains(response.status()) || location == null) {
          return capture(address, answer);
        }
        address = next(address, response, location);
      }
    }

    private HttpConnection.Answered hop(WebAddress address) throws IOException {
      Duration gap = rule.gap(address);
      return turns.run(
          address.host(),
          gap,
          () -> {
            Deadline deadline = new Deadline(left);
            try {
              HttpConnection.Route route = route(address);
              HttpConnection.Message get = new HttpConnection.Message("GET", fields(), NOTHING);
              return connection.ask(address, route, get, Door::wantsBody, deadline);
            } finally {
              left = deadline.left();
            }
          });
    }

    private List<String> fields() {
      List<String> fields = new ArrayList<>();
      fields.add("User-Agent: " + settings.userAgent());
      fields.add(ACCEPT);
      fields.add("Accept-Encoding: gzip, deflate, br");
      // Validators belong to the page itself, not to where it leads.
      if (visited.size() == 1) {
        condition("If-None-Match: ", request.etag(), fields);
        condition("If-Modified-Since: ", request.lastModified(), fields);
      }
      return fields;
    }

    private WebAddress next(WebAddress from, HttpResponse response, String location)
        throws FetchException {
      if (visited.size() > settings.limits().redirects()) {
        throw redirect("more than %d redirects".formatted(settings.limits().redirects()));
      }
      WebAddress to;
      try {
        to = from.resolve(location);
      } catch (FetchException e) {
        throw redirect("its redirect is not followed: " + e.getMessage());
      }
      if (from.isSecure() && !to.isSecure()) {
        throw redirect("it redirects from https to http, which is not followed: " + to);
      }
      movedForGood &= FOR_GOOD.contains(response.status());
      moved = movedForGood ? to.toString() : moved;
      return to;
    }

    private Capture capture(WebAddress address, HttpConnection.Answered answer) throws IOException {
      HttpResponse response = answer.received().response();
      boolean cut = answer.received().cut();
      byte[] content = response.status() / 100 == 2 ? content(response, cut) : new byte[0];
      return new Capture(
          request.address(),
          address.toString(),
          settings.clock().instant(),
          answer.ip(),
          response,
          content,
          cut,
          moved);
    }
  }

  private static void condition(String name, @Nullable String value, List<String> fields) {
    if (value != null && isPrintable(value)) {
      fields.add(name + value);
    }
  }

  private static boolean isPrintable(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  private static boolean wantsBody(HttpResponse head) throws FetchException {
    if (head.status() / 100 != 2) {
      return false;
    }
    String type = head.mediaType();
    if (!isReadable(type)) {
      throw new FetchException(
          FetchFailure.Why.KIND, "it is of the type " + type + ", which is no page and no feed");
    }
    return true;
  }

  private static boolean isReadable(String type) {
    return type.isEmpty()
        || type.startsWith("text/")
        || type.contains("html")
        || type.contains("xml")
        || type.contains("json")
        || type.contains("gzip")
        || type.equals("application/octet-stream");
  }

  private static byte[] content(HttpResponse response, boolean cut) throws IOException {
    byte[] body = ContentCodings.withoutChunks(response);
    String codings = response.fields().get("content-encoding");
    try {
      byte[] content = ContentCodings.withoutCodings(body, codings, cut).content();
      boolean bomb =
          content.length > FetchLimits.EXPANSION_FREE_BYTES
              && content.length / FetchLimits.EXPANSION > body.length;
      if (bomb) {
        throw new FetchException(
            FetchFailure.Why.TOO_LARGE,
            "it unpacks to more than %d times its size".formatted(FetchLimits.EXPANSION));
      }
      return content;
    } catch (TooLargeException e) {
      throw new FetchException(FetchFailure.Why.TOO_LARGE, "unpacked it is " + e.getMessage());
    } catch (ContentCodings.UnknownException e) {
      throw new FetchException(
          FetchFailure.Why.BROKEN, "its content coding is not read: " + e.getMessage());
    }
  }

  private static FetchException redirect(String sentence) {
    return new FetchException(FetchFailure.Why.REDIRECT, sentence);
  }
}

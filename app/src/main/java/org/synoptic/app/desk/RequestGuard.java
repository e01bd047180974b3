package org.synoptic.app.desk;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.Secrets;

/**
 * What every request must have, and what every answer says. A name that an attacker points at this
 * machine has another Host and is refused; another page can post no form, for it does not know the
 * token; who may not use a route is refused before its body is read.
 */
final class RequestGuard {

  /** Where programs send texts with a key of their own, which no foreign page has. */
  static final String SEND_PATH = "/send";

  /** The name of the field that carries the token. */
  static final String TOKEN = "token";

  /** The policy of the desk's own pages. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self';"
          + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

  static final String POLICY_FIELD = "Content-Security-Policy";

  /** One field of every answer. */
  record Field(String name, String value) {}

  /** What every answer says. */
  static final List<Field> FIELDS =
      List.of(
          new Field(POLICY_FIELD, POLICY),
          new Field("X-Content-Type-Options", "nosniff"),
          new Field("Referrer-Policy", "same-origin"),
          new Field("Cache-Control", "no-store"),
          new Field("Cross-Origin-Opener-Policy", "same-origin"),
          new Field("Cross-Origin-Resource-Policy", "same-origin"));

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data");
  private static final String ORIGIN = "own origin";

  /** Bytes that somebody who is not signed in may send. Set by hand: a name and a password. */
  private static final long MOST_OF_STRANGERS = 16 << 10;

  private static final int TOO_LARGE = 413;
  private static final int OTHER_TYPE = 415;
  private static final int TOO_OFTEN = 429;

  private final Serving serving;
  private final RouteAccess access;
  private final Visitors visitors;

  RequestGuard(Serving serving, RouteAccess access, Visitors visitors) {
    this.serving = serving;
    this.access = access;
    this.visitors = visitors;
  }

  /** Before all: the headers of the answer, whether it is meant for this desk, and who asks. */
  void meet(Context context) {
    headers(context);
    context.attribute(ORIGIN, ownOrigin(context));
    if (READING.contains(context.method().name())) {
      refuseCostly(context);
    }
    visitors.of(context).sends(context);
  }

  /** Before a route: whether the visitor may use it, and whether a form is the visitor's own. */
  void admit(Context context) {
    Visitor visitor = Visitor.of(context);
    String method = context.method().name();
    RouteAccess.Rule rule = access.of(method, context.endpoints().matchedHttpEndpoint().path);
    if (rule.least() != null && !visitor.may(rule.least())) {
      refuse(context, visitor, rule);
      return;
    }
    if (rule.costly()) {
      refuseOften(context, visitors.tooOften(context, visitor));
    }
    if (READING.contains(method)) {
      return;
    }
    requireForm(context);
    if (!context.path().equals(SEND_PATH)) {
      refuseForeign(context, visitor);
    }
  }

  private static void refuse(Context context, Visitor visitor, RouteAccess.Rule rule) {
    if (visitor.kind() != Visitor.Kind.STRANGER) {
      throw new ForbiddenResponse("You may not do this at this desk.");
    }
    if (!rule.page() || !READING.contains(context.method().name())) {
      context.header("WWW-Authenticate", "Bearer");
      throw new UnauthorizedResponse("Only those who have signed in may do this.");
    }
    String query = context.queryString();
    String asked = context.path() + (query == null ? "" : "?" + query);
    String next = asked.equals("/") ? "" : "?next=" + encoded(OwnPath.of(asked));
    context.redirect("/login" + next);
    context.skipRemainingHandlers();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Refuses what was asked too often. */
  static void refuseOften(Context context, Duration wait) {
    if (!wait.isZero()) {
      context.header("Retry-After", Long.toString(wait.toSeconds() + 1));
      throw new HttpResponseException(
          TOO_OFTEN,
          "This was asked too often. Try again in " + (wait.toSeconds() + 1) + " seconds.");
    }
  }

  private static void requireForm(Context context) {
    String type = context.contentType();
    String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!FORMS.contains(plain)) {
      throw new HttpResponseException(OTHER_TYPE, "Send this as a form.");
    }
  }

  private void refuseForeign(Context context, Visitor visitor) {
    boolean stranger = visitor.kind() == Visitor.Kind.STRANGER;
    long length = context.req().getContentLengthLong();
    if (stranger && (length < 0 || length > MOST_OF_STRANGERS)) {
      throw new HttpResponseException(TOO_LARGE, "This is more than a name and a password.");
    }
    String origin = context.header("Origin");
    boolean own = origin == null || origin.equalsIgnoreCase(origin(context));
    boolean token =
        visitor.kind() == Visitor.Kind.PROGRAM || isToken(visitor, context.formParam(TOKEN));
    if (!own || !token) {
      throw new ForbiddenResponse(
          "This form is not one of the desk's, or it is from before you signed in or the desk was"
              + " restarted. Open the page again.");
    }
  }

  private static boolean isToken(Visitor visitor, @Nullable String given) {
    return !visitor.token().isEmpty() && Secrets.same(given, visitor.token());
  }

  /** The desk's own origin, by the name under which it was asked and let through. */
  static String origin(Context context) {
    String origin = context.attribute(ORIGIN);
    return origin == null ? "" : origin;
  }

  private String ownOrigin(Context context) {
    String given = context.header("Host");
    String host = given == null ? "" : given.toLowerCase(Locale.ROOT);
    String origin = serving.origin();
    if (origin != null && host.equals(serving.host())) {
      return origin;
    }
    int port = context.req().getLocalPort();
    List<String> hosts =
        List.of(
            "127.0.0.1:" + port,
            "localhost:" + port,
            "[::1]:" + port,
            reached(context) + ":" + port);
    if (!hosts.contains(host)) {
      throw new ForbiddenResponse("This desk answers to its own address alone.");
    }
    return "http://" + host;
  }

  /** The address of this machine that was reached; no name that is pointed here looks like it. */
  private static String reached(Context context) {
    String address = context.req().getLocalAddr();
    String plain = address == null ? "" : address.replaceAll("[\\[\\]]|%.*", "");
    return plain.contains(":") ? "[" + plain + "]" : plain.isEmpty() ? "127.0.0.1" : plain;
  }

  /**
   * How things stood may have to be read from the log, and an archive is read from the whole store;
   * no other page may have that done again and again.
   */
  private static void refuseCostly(Context context) {
    if (!"cross-site".equalsIgnoreCase(context.header("Sec-Fetch-Site"))) {
      return;
    }
    if (context.queryParam("at") != null) {
      throw new ForbiddenResponse("Another page may not ask how things stood at some time.");
    }
    if (context.path().endsWith(".warc.gz")) {
      throw new ForbiddenResponse("Another page may not ask for a web archive.");
    }
  }

  private static void headers(Context context) {
    FIELDS.forEach(field -> context.header(field.name(), field.value()));
  }
}

package org.synoptic.app.desk;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request must have, and what every answer says. A name that an attacker points at this
 * machine has another Host and is refused; another page can post no form, for it does not know the
 * token.
 */
final class RequestGuard {

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
          new Field("Referrer-Policy", "no-referrer"),
          new Field("Cache-Control", "no-store"),
          new Field("Cross-Origin-Opener-Policy", "same-origin"),
          new Field("Cross-Origin-Resource-Policy", "same-origin"));

  private static final int TOKEN_BYTES = 16;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final String token;

  RequestGuard() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    token = HexFormat.of().formatHex(bytes);
  }

  String token() {
    return token;
  }

  /** Sets the headers of the answer, then refuses what does not belong here. */
  void check(Context context) {
    headers(context);
    int port = context.req().getLocalPort();
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    String host = context.header("Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      throw new ForbiddenResponse("This desk answers to its own address alone.");
    }
    if (READING.contains(context.method().name())) {
      refuseCostly(context);
      return;
    }
    if (context.path().equals(SendRoutes.PATH)) {
      return;
    }
    String origin = context.header("Origin");
    boolean own = origin == null || origin.equalsIgnoreCase("http://" + host);
    if (!own || !isToken(context.formParam(TOKEN))) {
      throw new ForbiddenResponse("This form is not one of the desk's, or the desk was restarted.");
    }
  }

  /**
   * Reading the log up to some time takes long; no other page may have that done again and again.
   */
  private static void refuseCostly(Context context) {
    if (context.queryParam("at") != null
        && "cross-site".equalsIgnoreCase(context.header("Sec-Fetch-Site"))) {
      throw new ForbiddenResponse("Another page may not ask how things stood at some time.");
    }
  }

  private boolean isToken(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static void headers(Context context) {
    FIELDS.forEach(field -> context.header(field.name(), field.value()));
  }
}

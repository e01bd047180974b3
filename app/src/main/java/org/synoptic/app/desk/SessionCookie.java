package org.synoptic.app.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.Secrets;
import org.synoptic.app.desk.people.Sessions;

/**
 * The cookie that holds the secret of a session, or of a visit before somebody signs in. The token
 * of a visitor's forms is made of it, so that no other visitor's token fits.
 */
final class SessionCookie {

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int TOKEN_CHARS = 32;

  private final String name;
  private final boolean encrypted;

  /**
   * @param encrypted whether it may be sent over https alone
   */
  SessionCookie(boolean encrypted) {
    this.name = encrypted ? "__Host-synoptic" : "synoptic";
    this.encrypted = encrypted;
  }

  /** The secret; null where there is none of its form. */
  @Nullable String read(Context context) {
    String secret = context.cookie(name);
    return secret != null && SECRET.matcher(secret).matches() ? secret : null;
  }

  void write(Context context, String secret) {
    write(context, secret, (int) Sessions.LIFE.toSeconds());
  }

  void remove(Context context) {
    write(context, "", 0);
  }

  private void write(Context context, String value, int seconds) {
    context.cookie(new Cookie(name, value, "/", seconds, encrypted, true, null, SameSite.LAX));
  }

  /** The token of the forms of a visitor with this secret. */
  static String token(String secret) {
    return Secrets.hash("form " + secret).substring(0, TOKEN_CHARS);
  }
}

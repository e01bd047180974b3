package org.synoptic.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a database of PostgreSQL is, and who asks. The text of it never has the password.
 *
 * <p>The password comes from the address, else from {@code PGPASSWORD}, else the driver looks for
 * it in the file of {@code PGPASSFILE} or in {@code ~/.pgpass}.
 *
 * @param address as the driver takes it, without user and password
 * @param user null for that of the system
 * @param password null where a file may have it
 */
public record DatabaseUrl(String address, @Nullable String user, @Nullable String password) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^/?@]*)@)?([^/?@]+)/([^/?@]+)(?:\\?(\\S*))?");

  /**
   * Reads an address as {@code jdbc:postgresql://host:port/database?user=…} or {@code
   * postgresql://user@host/database}.
   *
   * @throws IllegalArgumentException when it is none; the message is a sentence without it
   */
  public static DatabaseUrl of(String text, Map<String, String> environment) {
    Matcher url = FORM.matcher(text.strip());
    if (!url.matches()) {
      throw new IllegalArgumentException(
          "it is no address of a database; one looks like jdbc:postgresql://host:5432/name");
    }
    String who = url.group(1) == null ? "" : url.group(1);
    int colon = who.indexOf(':');
    String user = decoded(colon < 0 ? who : who.substring(0, colon));
    String password = colon < 0 ? null : decoded(who.substring(colon + 1));
    List<String> rest = new ArrayList<>();
    for (String option : (url.group(4) == null ? "" : url.group(4)).split("&")) {
      if (option.startsWith("user=")) {
        user = decoded(option.substring("user=".length()));
      } else if (option.startsWith("password=")) {
        password = decoded(option.substring("password=".length()));
      } else if (!option.isEmpty()) {
        rest.add(option);
      }
    }
    String address =
        "jdbc:postgresql://"
            + url.group(2)
            + "/"
            + url.group(3)
            + (rest.isEmpty() ? "" : "?" + String.join("&", rest));
    return new DatabaseUrl(
        address,
        user.isEmpty() ? environment.get("PGUSER") : user,
        password == null ? environment.get("PGPASSWORD") : password);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Its message has letters of a password.
      throw new IllegalArgumentException(
          "a % in its user or password begins no code; write %25 in its place");
    }
  }

  @Override
  public String toString() {
    int options = address.indexOf('?');
    return address.substring("jdbc:".length(), options < 0 ? address.length() : options);
  }
}

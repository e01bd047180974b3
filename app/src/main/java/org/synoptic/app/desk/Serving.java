package org.synoptic.app.desk;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.Passwords;

/**
 * Where a desk answers, and to whom.
 *
 * @param listen the address of this machine on which it listens
 * @param port 0 for any that is free
 * @param address by which people reach it, where that is another, as through a proxy: {@code
 *     https://desk.example.org}
 * @param passwords how people's passwords are kept; null for a desk of one person, on the loopback
 *     interface
 */
public record Serving(
    String listen, int port, @Nullable URI address, @Nullable Passwords passwords) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1");
  private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::");

  /**
   * @throws IllegalArgumentException with a sentence
   */
  public Serving {
    if (passwords == null && !isLoopback(listen)) {
      throw new IllegalArgumentException(
          "a desk that other machines reach needs people who sign in");
    }
    if (address != null && !isOrigin(address)) {
      throw new IllegalArgumentException(
          "the desk's address is https:// or http:// with a host and no path, not " + address);
    }
  }

  private static boolean isOrigin(URI address) {
    String scheme = address.getScheme();
    String path = address.getPath();
    return ("https".equals(scheme) || "http".equals(scheme))
        && address.getHost() != null
        && address.getUserInfo() == null
        && address.getQuery() == null
        && address.getFragment() == null
        && (path == null || path.isEmpty() || path.equals("/"));
  }

  /** To the one person at this machine. */
  public static Serving alone(int port) {
    return new Serving(LOOPBACK, port, null, null);
  }

  /** Whether only this machine reaches an address. */
  public static boolean isLoopback(String listen) {
    return LOOPBACKS.contains(listen);
  }

  /** Whether requests reach the desk encrypted. */
  boolean encrypted() {
    return address != null && "https".equals(address.getScheme());
  }

  /** As browsers write it: scheme, host and port; null where it is that on which it listens. */
  @Nullable String origin() {
    return address == null
        ? null
        : (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
  }

  /** The host and port of {@link #origin}. */
  @Nullable String host() {
    return address == null ? null : address.getAuthority().toLowerCase(Locale.ROOT);
  }

  /** The address of the first page, once it is known on which port the desk listens. */
  String firstPage(int actualPort) {
    String origin = origin();
    String shown = WILDCARDS.contains(listen) ? LOOPBACK : listen;
    String own = "http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + actualPort;
    return (origin == null ? own : origin) + "/";
  }
}

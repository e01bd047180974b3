package org.synoptic.gather.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web in its one form: {@code http} or {@code https}, a host in lower-case ASCII
 * or a literal IP address in its usual form, a port, and the rest without its fragment.
 *
 * <p>Reading is strict, because two programs that read one address in two ways are how a check is
 * evaded: no user name, no backslash, no blank inside, no number but four decimals for an IPv4
 * address.
 *
 * @param host without brackets
 * @param target path and query, beginning with a slash
 */
public record WebAddress(String scheme, String host, int port, String target) {

  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://([^/?#]{1,300})([^#]{0,4096})(?:#.{0,4096})?");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_][a-z0-9_-]{0,62}){0,40}");
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]{2,39}(?:[0-9.]{7,15})?");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20}):.*");
  private static final String ALLOWED =
      "!$&'()*+,-./:;=?@_~%[]|abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /** True for an argument that names a page of the web and no file. */
  public static boolean isOne(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  /** The host of an address; null where it is refused. */
  public static @Nullable String hostOf(String address) {
    try {
      return parse(address).host();
    } catch (FetchException refused) {
      return null;
    }
  }

  /**
   * Reads an address.
   *
   * @throws FetchException with a sentence that says why it is refused
   */
  static WebAddress parse(String text) throws FetchException {
    String address = text.strip();
    if (address.length() > FetchLimits.ADDRESS_CHARS) {
      throw refused("it has more than " + FetchLimits.ADDRESS_CHARS + " characters");
    }
    if (address.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7F)) {
      throw refused("there is a backslash or a control character in it");
    }
    Matcher form = FORM.matcher(address);
    if (!form.matches()) {
      Matcher scheme = SCHEME.matcher(address);
      boolean other = scheme.matches() && !isOne(address);
      throw refused(other ? "only http and https are fetched" : "it is no address of the web");
    }
    String scheme = form.group(1).toLowerCase(Locale.ROOT);
    String authority = form.group(2);
    if (authority.indexOf('@') >= 0) {
      throw refused("there is a user name or a password in it");
    }
    int colon = portColon(authority);
    String name = colon < 0 ? authority : authority.substring(0, colon);
    int port = colon < 0 ? standardPort(scheme) : port(authority.substring(colon + 1), scheme);
    return new WebAddress(scheme, host(name), port, target(form.group(3)));
  }

  /** The address that {@code location}, absolute or relative, means on this page. */
  WebAddress resolve(String location) throws FetchException {
    String encoded = encoded(location.strip());
    try {
      URI resolved = URI.create(toString()).resolve(encoded);
      return parse(resolved.toString());
    } catch (IllegalArgumentException e) {
      throw refused("it leads to something that is no address");
    }
  }

  /** The address with another path. */
  WebAddress with(String path) {
    return new WebAddress(scheme, host, port, path);
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  /** True where the host is an IP address and no name. */
  boolean isLiteral() {
    return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
  }

  /** The host as it stands in a header or an address. */
  String authority() {
    String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return port == standardPort(scheme) ? name : name + ":" + port;
  }

  /** Scheme, host and port. */
  String origin() {
    return scheme + "://" + authority();
  }

  @Override
  public String toString() {
    return origin() + target;
  }

  private static int portColon(String authority) {
    int bracket = authority.lastIndexOf(']');
    int colon = authority.lastIndexOf(':');
    return colon > bracket ? colon : -1;
  }

  private static int standardPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static int port(String digits, String scheme) throws FetchException {
    if (digits.isEmpty()) {
      return standardPort(scheme);
    }
    int port = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 0xFFFF) {
      throw refused("its port is no port");
    }
    return port;
  }

  private static String host(String name) throws FetchException {
    if (name.startsWith("[") && name.endsWith("]")) {
      return ipv6(name.substring(1, name.length() - 1).toLowerCase(Locale.ROOT));
    }
    String host = ascii(name);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (!HOST.matcher(host).matches() || host.length() > 253) {
      throw refused("its host is no name of a host");
    }
    if (NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
      throw refused("its host is a number and no address in four decimals");
    }
    return host;
  }

  private static String ascii(String name) throws FetchException {
    boolean plain = name.chars().allMatch(c -> c < 0x80);
    try {
      String host = plain ? name : IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
      return host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw refused("its host is no name of a host");
    }
  }

  private static String ipv6(String literal) throws FetchException {
    try {
      if (IPV6.matcher(literal).matches() && literal.indexOf(':') >= 0) {
        // A literal address: nothing is resolved.
        return InetAddress.getByName(literal).getHostAddress().replaceFirst("%.*", "");
      }
    } catch (UnknownHostException e) {
      // The sentence below says it.
    }
    throw refused("its host is no IPv6 address");
  }

  private static String target(String rest) {
    String target = encoded(rest);
    return target.startsWith("/") ? target : "/" + target;
  }

  /** Characters that an address may not have, percent-encoded as UTF-8. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (ALLOWED.indexOf(c) >= 0 || c == '#') {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  private static FetchException refused(String sentence) {
    return new FetchException(FetchFailure.Why.ADDRESS, "the address is refused: " + sentence);
  }
}

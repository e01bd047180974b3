package org.synoptic.extract;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a page: that from which it was fetched, and the canonical one that it declares.
 */
final class Addresses {

  /** Chars of a second level such as "co". */
  private static final int LONGEST_SECOND_LEVEL = 3;

  /** Chars of a country code with its dot. */
  private static final int COUNTRY_CODE = 3;

  /** A query parameter that may identify a report. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)[?&](?:\\w{0,20}id|p|no|nr|article|artikel|story|news|item|page|show|view)=");

  private Addresses() {}

  /** The host of {@code url} in lower case, without "www."; null where there is none. */
  static @Nullable String host(@Nullable String url) {
    URI uri = uri(url);
    String host = uri == null ? null : uri.getHost();
    return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private static @Nullable URI uri(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url.strip());
    } catch (IllegalArgumentException noUrl) {
      return null;
    }
  }

  /**
   * The address of an article: the declared one if it is of the same site, or the given one is a
   * cache's copy of it, and it is not the front page; else the given one.
   *
   * @param given where the page was fetched, or null
   * @param declared canonical address of the page, or null
   */
  static @Nullable String canonical(@Nullable String given, @Nullable String declared) {
    String declaredHost = host(declared);
    if (declaredHost == null || declared == null) {
      return given;
    }
    String host = host(given);
    if (given == null || host == null) {
      return frontPage(declared) ? null : declared;
    }
    boolean related =
        site(declaredHost).equals(site(host))
            || given.contains("/" + declaredHost + "/")
            || given.contains("/www." + declaredHost + "/");
    boolean fits =
        related && (!frontPage(declared) || frontPage(given)) && !dropsQuery(given, declared);
    return fits ? declared : given;
  }

  /** True when the declared address drops a query that may identify the report. */
  private static boolean dropsQuery(String given, String declared) {
    int query = given.indexOf('?');
    return query > 0
        && declared.indexOf('?') < 0
        && given.substring(0, query).endsWith(declared.replaceFirst("^https?://", ""))
        && IDENTIFIER.matcher(given.substring(query)).find();
  }

  private static boolean frontPage(String url) {
    URI uri = uri(url);
    String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
    return path.length() < 2 && (uri == null || uri.getQuery() == null);
  }

  /** The last two labels of a host; three in a country with second levels such as "co.uk". */
  private static String site(String host) {
    int last = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', last - 1);
    boolean country = host.length() - last == COUNTRY_CODE;
    if (country && second > 0 && last - second - 1 <= LONGEST_SECOND_LEVEL) {
      second = host.lastIndexOf('.', second - 1);
    }
    return host.substring(second + 1);
  }
}

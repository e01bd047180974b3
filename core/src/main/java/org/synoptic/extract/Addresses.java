package org.synoptic.extract;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of a page: where it was fetched, and which one it says is its own. */
final class Addresses {

  private static final int LONGEST_SECOND_LEVEL = 3;

  /** Chars of a country's name with its dot. */
  private static final int COUNTRY = 3;

  /** A field of a query that may tell one report from another. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)[?&](?:\\w{0,20}id|p|no|nr|article|artikel|story|news|item|page|show|view)=");

  private Addresses() {}

  /** The host of {@code url}, small, without "www."; null where it has none. */
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
   * The address of an article: the one that the page calls its own, when it is of the same site (or
   * the given one is a copy that a cache holds of it) and not the front page; otherwise the given.
   */
  static @Nullable String canonical(@Nullable String given, @Nullable String said) {
    String own = host(said);
    if (own == null || said == null) {
      return given;
    }
    String host = host(given);
    if (given == null || host == null) {
      return frontPage(said) ? null : said;
    }
    boolean related =
        site(own).equals(site(host))
            || given.contains("/" + own + "/")
            || given.contains("/www." + own + "/");
    boolean fits = related && (!frontPage(said) || frontPage(given)) && !dropsQuery(given, said);
    return fits ? said : given;
  }

  /** A page that calls all that its query tells apart by one address. */
  private static boolean dropsQuery(String given, String said) {
    int query = given.indexOf('?');
    return query > 0
        && said.indexOf('?') < 0
        && given.substring(0, query).endsWith(said.replaceFirst("^https?://", ""))
        && IDENTIFIER.matcher(given.substring(query)).find();
  }

  private static boolean frontPage(String url) {
    URI uri = uri(url);
    String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
    return path.length() < 2 && (uri == null || uri.getQuery() == null);
  }

  /**
   * The last two names of a host, three in a country where the last but one is as short as in
   * "co.uk".
   */
  private static String site(String host) {
    int last = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', last - 1);
    boolean country = host.length() - last == COUNTRY;
    if (country && second > 0 && last - second - 1 <= LONGEST_SECOND_LEVEL) {
      second = host.lastIndexOf('.', second - 1);
    }
    return host.substring(second + 1);
  }
}

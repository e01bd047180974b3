package org.synoptic.annotate.figures;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The currency of a "$" without a country: that of the outlet's top-level domain, otherwise US
 * dollars.
 */
final class DollarCurrency {

  private static final Map<String, String> BY_DOMAIN =
      Map.of("au", "AUD", "ca", "CAD", "nz", "NZD", "sg", "SGD", "hk", "HKD");

  private DollarCurrency() {}

  /** The ISO 4217 code of the dollar in a text from this address. */
  static String of(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return "USD";
    }
    int end = url.indexOf('/', scheme + 3);
    String host = end < 0 ? url.substring(scheme + 3) : url.substring(scheme + 3, end);
    String domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_DOMAIN.getOrDefault(domain, "USD");
  }
}

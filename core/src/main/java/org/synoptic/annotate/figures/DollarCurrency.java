package org.synoptic.annotate.figures;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose dollar a bare "$" is: that of the outlet's country where its host tells it. */
final class DollarCurrency {

  private static final Map<String, String> BY_HOST =
      Map.of("au", "AUD", "ca", "CAD", "nz", "NZD", "sg", "SGD", "hk", "HKD");

  private DollarCurrency() {}

  static String of(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return "USD";
    }
    int end = url.indexOf('/', scheme + 3);
    String host = end < 0 ? url.substring(scheme + 3) : url.substring(scheme + 3, end);
    String country = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_HOST.getOrDefault(country, "USD");
  }
}

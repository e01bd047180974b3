package org.synoptic.annotate.when;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The region of an outlet according to the top-level domain of its address. */
final class OutletRegion {

  private static final Set<String> SOUTHERN = Set.of("au", "nz", "za", "ar", "cl", "uy");

  private OutletRegion() {}

  /** The top-level domain in lower case, or an empty text. */
  static String topLevelDomain(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return "";
    }
    int end = url.indexOf('/', scheme + 3);
    String host = end < 0 ? url.substring(scheme + 3) : url.substring(scheme + 3, end);
    return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** True for a domain of the southern hemisphere, where summer begins in December. */
  static boolean isSouthern(@Nullable String url) {
    return SOUTHERN.contains(topLevelDomain(url));
  }
}

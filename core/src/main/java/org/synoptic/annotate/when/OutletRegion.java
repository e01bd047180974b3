package org.synoptic.annotate.when;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the last part of an outlet's host tells: "uk", "au". */
final class OutletRegion {

  private static final Set<String> SOUTHERN = Set.of("au", "nz", "za", "ar", "cl", "uy");

  private OutletRegion() {}

  static String end(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return "";
    }
    int end = url.indexOf('/', scheme + 3);
    String host = end < 0 ? url.substring(scheme + 3) : url.substring(scheme + 3, end);
    return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** True where summer begins in December. */
  static boolean southern(@Nullable String url) {
    return SOUTHERN.contains(end(url));
  }
}

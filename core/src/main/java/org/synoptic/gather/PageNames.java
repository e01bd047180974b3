package org.synoptic.gather;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the pages of the web by what people recognise in their addresses. */
final class PageNames {

  private static final Pattern PARTS =
      Pattern.compile("https?://(?:www\\.)?([^/?#:]{1,300})[^/?#]{0,20}([^?#]{0,4096}).*");
  private static final int MAX_CHARS = 80;

  private PageNames() {}

  /** The host and the last part of the path: {@code courier.example-harbour-fire}. */
  static String of(String address) {
    Matcher parts = PARTS.matcher(address.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return "page";
    }
    String path = parts.group(2).replaceFirst("/+$", "");
    String last = PageIds.stem(path.substring(path.lastIndexOf('/') + 1));
    String name = last.isEmpty() ? parts.group(1) : parts.group(1) + "-" + last;
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return plain.length() > MAX_CHARS ? plain.substring(0, MAX_CHARS) : plain;
  }
}

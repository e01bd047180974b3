package org.synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code charset} parameter of a media type, or of a {@code <meta>} element. */
public final class CharsetParameter {

  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private CharsetParameter() {}

  /** The name that the first such parameter in {@code text} gives, as it is written, or null. */
  public static @Nullable String in(String text) {
    Matcher charset = CHARSET.matcher(text);
    return charset.find() ? charset.group(1) : null;
  }
}

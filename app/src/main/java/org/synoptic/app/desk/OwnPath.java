package org.synoptic.app.desk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody is led after signing in: a page of this desk, whatever was asked for. */
final class OwnPath {

  private static final String FIRST_PAGE = "/";
  private static final int MOST_CHARS = 2_000;

  /** Segments that begin with a letter or digit, so that no host can follow the first slash. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:/[A-Za-z0-9][A-Za-z0-9_~-]*(?:\\.[A-Za-z0-9]+)*)+(?:\\?[A-Za-z0-9=&%+._~*:-]*)?");

  private OwnPath() {}

  /** The path, where it can be one of this desk; else the first page. */
  static String of(@Nullable String asked) {
    return asked != null && asked.length() <= MOST_CHARS && PAGE.matcher(asked).matches()
        ? asked
        : FIRST_PAGE;
  }
}

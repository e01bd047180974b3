package org.synoptic.extract.charset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Resolves HTML character references that a scraper left in a text, such as {@code &amp;} and
 * {@code &#8217;}.
 */
public final class CharacterReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  /** Rounds of resolving: {@code &amp;quot;} was escaped twice. */
  private static final int ROUNDS = 2;

  private CharacterReferences() {}

  /** The text with each reference replaced by its character. */
  public static String resolve(String text) {
    String resolved = text;
    for (int round = 0; round < ROUNDS && resolved.indexOf('&') >= 0; round++) {
      resolved =
          REFERENCE
              .matcher(resolved)
              .replaceAll(
                  found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }
    return resolved;
  }
}

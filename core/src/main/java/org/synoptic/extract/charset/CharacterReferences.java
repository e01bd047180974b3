package org.synoptic.extract.charset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Resolves character references that a scraper left in a text: {@code &amp;}, {@code &#8217;}. */
public final class CharacterReferences {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

  /** {@code &amp;quot;} was escaped twice. */
  private static final int AT_MOST_TWICE = 2;

  private CharacterReferences() {}

  public static String resolve(String text) {
    String now = text;
    for (int round = 0; round < AT_MOST_TWICE && now.indexOf('&') >= 0; round++) {
      now =
          REFERENCE
              .matcher(now)
              .replaceAll(
                  found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }
    return now;
  }
}

package org.synoptic.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How many words a page says that its article has. */
final class WordCount {

  private static final Pattern SAID =
      Pattern.compile("\"wordCount\"\\s{0,5}:\\s{0,5}\"?(\\d{1,6})\\b");

  private WordCount() {}

  /** What the page's JSON-LD says, or 0. */
  static int said(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json")) {
        Matcher said = SAID.matcher(script.data());
        if (said.find()) {
          return Integer.parseInt(said.group(1));
        }
      }
    }
    return 0;
  }
}

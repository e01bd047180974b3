package org.synoptic.gather.fetch;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;

/**
 * Tells pages that stand in place of a report: a question for consent to cookies, and a check
 * whether a person reads. A report with such a question above it is no wall: it has sentences of
 * its own.
 */
final class Walls {

  private static final WordList LIST =
      WordList.of(Walls.class, "walls.txt")
          .sections("consent address", "consent", "check", "topic")
          .distinctBy(WordList.SECTION, "word");

  /** A shorter text may be a button or a caption. */
  private static final int SENTENCE_CHARS = 60;

  /** A longer text that holds a word of such pages is a report all the same. */
  private static final int TOPIC_CHARS = 600;

  /**
   * With as many characters of sentences on anything but consent, a page is a report. Set by hand:
   * walls have up to 80, the shortest reports 120.
   */
  private static final int REPORT_CHARS = 100;

  /** A page with more text is none. Set by hand: the longest walls list some 300 partners. */
  private static final int MOST_CHARS = 20_000;

  private static final String CONSENT = "a question for consent to cookies stands in its place";
  private static final String CHECK = "a check whether a person reads it stands in its place";

  private Walls() {}

  /** A sentence that says what stands in place of the page, or null where it is a page. */
  static @Nullable String of(Capture capture, Document page) {
    String text = page.title() + " " + page.text();
    boolean report = sentenceChars(page) >= REPORT_CHARS || holdsBodyInScript(page);
    if (text.length() > MOST_CHARS || report) {
      return null;
    }
    boolean redirected = !capture.url().equals(capture.requested());
    if (redirected && has(capture.url(), "consent address")) {
      return CONSENT;
    }
    return has(text, "check") ? CHECK : has(text, "consent") ? CONSENT : null;
  }

  /** Some pages hold their report only for programs. */
  private static boolean holdsBodyInScript(Document page) {
    return page.select("script").stream().anyMatch(s -> s.data().contains("\"articleBody\""));
  }

  private static int sentenceChars(Document page) {
    int chars = 0;
    for (Element element : page.body().getAllElements()) {
      String text = element.ownText();
      boolean sentence = text.length() >= SENTENCE_CHARS;
      boolean counts = sentence && (text.length() > TOPIC_CHARS || !has(text, "topic"));
      chars += counts ? text.length() : 0;
    }
    return chars;
  }

  private static boolean has(String text, String section) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LIST.words(section).stream().anyMatch(lower::contains);
  }
}

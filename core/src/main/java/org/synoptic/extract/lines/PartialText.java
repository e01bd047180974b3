package org.synoptic.extract.lines;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Removed;

/**
 * Tells whether a body is only the beginning of a report: a teaser before a paywall, or an excerpt.
 * The numbers were set by hand.
 */
public final class PartialText {

  /**
   * Words up to which a body beside a paywall is taken as its teaser. Teasers seen have 30 to 200.
   */
  private static final int TEASER_WORDS = 250;

  /** Words up to which dots at the end mark an excerpt. */
  private static final int EXCERPT_WORDS = 60;

  /** The body is partial if the page declares at least this many times its words. */
  private static final double DECLARED_IF_PARTIAL = 2;

  /** The body is whole if it has at least this share of the words that the page declares. */
  private static final double SHARE_IF_WHOLE = 0.75;

  /** Words above which a declared count is not believed: some software counts markup. */
  private static final int MOST_DECLARED = 10_000;

  private static final Pattern CUT_MARK =
      Pattern.compile("\\[(?:…|\\.\\.\\.|&hellip;)\\]$|\\[\\+\\d+ chars\\]$");
  private static final Pattern DOTS = Pattern.compile("(?:…|\\.\\.\\.)$");

  /** The word before the dots; empty where a blank stands before them. */
  private static final Pattern WORD_BEFORE_DOTS =
      Pattern.compile("([\\p{L}\\d’']{0,30})(?:…|\\.\\.\\.)$");

  /** The text of a link from a teaser to the report. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:continue reading|keep reading|weiterlesen|lire la suite|seguir leyendo|continua a leggere)[ .…»>→]{0,6}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** An offer such as "Subscribe to our e-paper for the full story". */
  private static final Pattern FULL_STORY =
      Pattern.compile(
          "\\b(?:for|read|get|see) (?:the|this) (?:full|whole|entire|rest of (?:the|this)) (?:story|article|report)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Chars at the end of a body in which dots are looked for. */
  private static final int END_CHARS = 60;

  private PartialText() {}

  private static boolean isPaywall(Removed cut) {
    return cut.why() == Removed.Why.PAYWALL
        || cut.why() == Removed.Why.NEWSLETTER && FULL_STORY.matcher(cut.text()).find();
  }

  /**
   * Why {@code body} is not the whole report, in words for the user; null when nothing says so.
   *
   * @param forSubscribers whether the page's metadata say that it is not free
   */
  public static @Nullable String of(String body, List<Removed> removed, boolean forSubscribers) {
    return of(body, removed, forSubscribers, 0);
  }

  /**
   * The same with the number of words that the page declares.
   *
   * @param declaredWords 0 where the page declares none
   */
  public static @Nullable String of(
      String body, List<Removed> removed, boolean forSubscribers, int declaredWords) {
    int words = LineShape.wordCount(body);
    boolean paywall = removed.stream().anyMatch(PartialText::isPaywall);
    if ((paywall || forSubscribers)
        && declaredWords >= DECLARED_IF_PARTIAL * words
        && declaredWords <= MOST_DECLARED) {
      return "the page says that its report has " + declaredWords + " words, and is not free";
    }
    if (BrokenEnd.is(body)) {
      return "the text breaks off in the midst of a sentence";
    }
    if (words > TEASER_WORDS || declaredWords > 0 && words >= SHARE_IF_WHOLE * declaredWords) {
      return null;
    }
    if (breaksOff(body, words)) {
      return "the text breaks off with dots";
    }
    if (forSubscribers) {
      return "the page says that it is not free, and this is short";
    }
    if (paywall) {
      return "a paywall stood on the page, and this is short";
    }
    boolean more = removed.stream().anyMatch(cut -> MORE.matcher(cut.text()).matches());
    return more && words <= EXCERPT_WORDS ? "the rest stands behind a link" : null;
  }

  /**
   * True for dots that cut a text off. After a whole sentence they may be the writer's own, so they
   * must follow a blank or a stop word.
   */
  private static boolean breaksOff(String body, int words) {
    String end = body.substring(Math.max(0, body.length() - END_CHARS));
    if (CUT_MARK.matcher(end).find()) {
      return true;
    }
    if (!DOTS.matcher(end).find()) {
      return false;
    }
    Matcher last = WORD_BEFORE_DOTS.matcher(end);
    String word = last.find() ? last.group(1) : "";
    return words <= EXCERPT_WORDS
        || word.isEmpty()
        || word.endsWith("’")
        || StopWords.isOfAnyLanguage(word.toLowerCase(Locale.ROOT));
  }
}

package org.synoptic.extract.lines;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.language.StopWords;
import org.synoptic.model.Removed;

/** Tells whether a body is only the beginning of a report. */
public final class PartialText {

  /**
   * Words up to which a body beside a paywall is taken as its teaser; real teasers have 30 to 200.
   */
  private static final int TEASER_WORDS = 250;

  /** Words up to which dots at the end are those of an excerpt. */
  private static final int EXCERPT_WORDS = 60;

  /** How many times as many words a page must say that it has for something to be missing. */
  private static final double MISSING = 2;

  /** Share of the said words from which on nothing is missing. */
  private static final double WHOLE = 0.75;

  /** Some pages count their markup as words. */
  private static final int MOST_SAID = 10_000;

  private static final Pattern MARKED =
      Pattern.compile("\\[(?:…|\\.\\.\\.|&hellip;)\\]$|\\[\\+\\d+ chars\\]$");
  private static final Pattern DOTS = Pattern.compile("(?:…|\\.\\.\\.)$");

  /** The word before the dots, or nothing when they stand apart. */
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\d’']{0,30})(?:…|\\.\\.\\.)$");

  /** A link from a teaser to its report, alone on its line. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:continue reading|keep reading|weiterlesen|lire la suite|seguir leyendo|continua a leggere)[ .…»>→]{0,6}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Subscribe to our e-paper for the full story." */
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:for|read|get|see) (?:the|this) (?:full|whole|entire|rest of (?:the|this)) (?:story|article|report)\\b",
          Pattern.CASE_INSENSITIVE);

  private PartialText() {}

  private static boolean paywall(Removed cut) {
    return cut.why() == Removed.Why.PAYWALL
        || cut.why() == Removed.Why.NEWSLETTER && FULL.matcher(cut.text()).find();
  }

  /** Why {@code body} is not the whole report, or null when nothing says so. */
  public static @Nullable String of(String body, List<Removed> removed, boolean forSubscribers) {
    return of(body, removed, forSubscribers, 0);
  }

  /** The same, where the page says how many words its report has; 0 when it does not. */
  public static @Nullable String of(
      String body, List<Removed> removed, boolean forSubscribers, int said) {
    int words = LineShape.words(body);
    boolean paywall = removed.stream().anyMatch(PartialText::paywall);
    if ((paywall || forSubscribers) && said >= MISSING * words && said <= MOST_SAID) {
      return "the page says that its report has " + said + " words, and is not free";
    }
    if (words > TEASER_WORDS || said > 0 && words >= WHOLE * said) {
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
   * Dots after a whole sentence are its writer's: they must stand apart or behind a little word.
   */
  private static boolean breaksOff(String body, int words) {
    String end = body.substring(Math.max(0, body.length() - 60));
    if (MARKED.matcher(end).find()) {
      return true;
    }
    if (!DOTS.matcher(end).find()) {
      return false;
    }
    Matcher last = LAST.matcher(end);
    String word = last.find() ? last.group(1) : "";
    return words <= EXCERPT_WORDS
        || word.isEmpty()
        || word.endsWith("’")
        || StopWords.contains(word.toLowerCase(Locale.ROOT));
  }
}

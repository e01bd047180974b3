package org.synoptic.extract.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.model.Removed;

/** What stands above the first paragraph of a text: headline, byline, date, remains of menus. */
public final class TopMatter {

  private static final int LONGEST_HEADLINE = 30;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int LONGEST_QUESTION = 18;

  /** Chars of running text in which a name under the headline is sought. */
  private static final int OPENING = 5_000;

  private static final Pattern TICKER =
      Pattern.compile(
          "^(?:breaking(?: news)?|live(?: updates?)?|trending|developing|latest|just in|watch) ?[:|]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BULLET = Pattern.compile("^[•*·▪●–—-] ");

  private static final Pattern BRIEF =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{L}[\\p{L}’'-]{0,20} )?\\p{Ll}[\\p{L}’'-]{1,20}");

  /** Small words inside names of people and bodies. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "du", "del", "della", "van", "von", "der", "den", "la",
          "le", "bin", "ibn", "al", "el", "ter", "ten", "zu", "y", "of", "the", "and", "und", "et",
          "für");

  /** Letters of a word that tells what a report is about. */
  private static final int TELLING = 4;

  private @Nullable String headline;
  private @Nullable String published;
  private @Nullable String changed;
  private @Nullable String outlet;
  private final String opening;
  private final List<String> bylines = new ArrayList<>();

  /**
   * Cuts headline, bylines, dates and the remains of menus above the text.
   *
   * @param found the headline's line where it is known, or null
   * @param guessed whether the first line that looks like one is taken otherwise
   */
  public static TopMatter cut(
      TextBlocks blocks,
      @Nullable String givenHeadline,
      @Nullable TextBlock found,
      boolean guessed) {
    return new TopMatter(blocks, givenHeadline, found, guessed);
  }

  private TopMatter(
      TextBlocks blocks,
      @Nullable String givenHeadline,
      @Nullable TextBlock found,
      boolean guessed) {
    headline = givenHeadline != null || found == null ? givenHeadline : plain(found.text());
    if (found != null) {
      found.cut(Removed.Why.HEADLINE);
    }
    List<TextBlock> kept = blocks.kept();
    int first = firstProse(kept);
    // Without running text there is nothing that lines could stand above.
    List<TextBlock> top = first < kept.size() ? kept.subList(0, first) : List.of();
    opening = opening(kept.subList(first, kept.size()));
    TextBlock title = headline == null && guessed ? title(top) : null;
    if (headline == null && title == null && !top.isEmpty() && brief(blocks.lines().get(0))) {
      title = blocks.lines().get(0);
    }
    boolean above = true;
    for (TextBlock line : top) {
      if (line == title) {
        headline = plain(line.text());
        line.cut(Removed.Why.HEADLINE);
        above = false;
      } else if (!(above && masthead(line, blocks.lines()))) {
        take(line);
      }
    }
    for (int i = first; i < Math.min(kept.size(), first + 4); i++) {
      late(kept.get(i));
    }
  }

  private static String plain(String title) {
    return BULLET.matcher(title).replaceFirst("");
  }

  public @Nullable String headline() {
    return headline;
  }

  public @Nullable String published() {
    return published != null ? published : changed;
  }

  public List<String> bylines() {
    return bylines;
  }

  /** The outlet that a masthead names, or null. */
  public @Nullable String outlet() {
    return outlet;
  }

  private static String opening(List<TextBlock> prose) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < prose.size() && opening.length() < OPENING; i++) {
      opening.append(prose.get(i).text().toLowerCase(Locale.ROOT)).append('\n');
    }
    return opening.toString();
  }

  private boolean masthead(TextBlock line, List<TextBlock> lines) {
    if (outlet != null || Bylines.announced(line.text()) || TimestampLines.is(line.text())) {
      return false;
    }
    String name = Masthead.name(line.text());
    outlet = name == null && Masthead.confirmed(line.text(), lines) ? line.text() : name;
    if (outlet != null) {
      line.cut(Removed.Why.NAVIGATION);
    }
    return outlet != null;
  }

  private static int firstProse(List<TextBlock> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean question =
          i == 0
              && LineShape.asks(text)
              && LineShape.words(text) <= LONGEST_QUESTION
              && !LinkHeadlines.WITHIN.matcher(text).find();
      boolean sentence = LineShape.words(text) >= 5 && LineShape.ends(text) && !text.endsWith(":");
      boolean byline = Bylines.announced(text) && LineShape.words(text) < 25;
      if ((LineShape.prose(text) || sentence) && !question && !byline && !TimestampLines.is(text)) {
        return i;
      }
    }
    return lines.size();
  }

  private void take(TextBlock line) {
    String text = line.text();
    if (dated(line)
        || (headline != null || Bylines.announced(text) || Bylines.severalNames(text))
            && byline(line)) {
      return;
    }
    if (line.kind() != TextBlock.Kind.PARAGRAPH) {
      return;
    }
    boolean ticker = headline == null && TICKER.matcher(text).find();
    if (ticker || LineShape.words(text) < SHORTEST_HEADLINE) {
      line.cut(Removed.Why.NAVIGATION);
    }
  }

  /** The first line that looks like a headline; a ticker's or a masthead only without another. */
  private static @Nullable TextBlock title(List<TextBlock> top) {
    TextBlock first = null;
    for (TextBlock line : top) {
      String text = line.text();
      boolean other =
          TimestampLines.is(text) || Bylines.announced(text) || Bylines.severalNames(text);
      if (!other && title(text, LineShape.words(text))) {
        if (!TICKER.matcher(text).find() && Masthead.name(text) == null) {
          return line;
        }
        first = first == null ? line : first;
      }
    }
    TextBlock brief = first == null ? briefTitle(top) : null;
    return brief != null ? brief : first;
  }

  /** "Strike is over": two or three words right above a byline or a date, no name among them. */
  private static @Nullable TextBlock briefTitle(List<TextBlock> top) {
    for (int i = 0; i + 1 < top.size(); i++) {
      String text = top.get(i).text();
      String below = top.get(i + 1).text();
      boolean signed = Bylines.announced(below) || TimestampLines.is(below);
      if (signed && BRIEF.matcher(text).matches() && !Bylines.announced(text)) {
        return top.get(i);
      }
    }
    return null;
  }

  /**
   * "Fire in harbour": a text's very first line of three words, one of them small as none of a name
   * is, one of them in the report.
   */
  private boolean brief(TextBlock line) {
    String text = line.text();
    String[] words = text.split(" ");
    boolean small = false;
    boolean said = false;
    for (String word : words) {
      small |= Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word);
      said |= word.length() >= TELLING && opening.contains(word.toLowerCase(Locale.ROOT));
    }
    return line.kept()
        && words.length == SHORTEST_HEADLINE - 1
        && small
        && said
        && LineShape.opensUpper(text)
        && !LineShape.ends(text)
        && !Bylines.announced(text)
        && !TimestampLines.is(text)
        && !Masthead.section(text);
  }

  /** A date or byline that stands under a standfirst. */
  private void late(TextBlock line) {
    if (!dated(line) && (Bylines.announced(line.text()) || Bylines.role(line.text()))) {
      byline(line);
    }
  }

  private static boolean title(String text, int words) {
    return words >= SHORTEST_HEADLINE
        && words <= LONGEST_HEADLINE
        && LineShape.opensUpper(text)
        && !text.endsWith(":")
        && !LinkHeadlines.WITHIN.matcher(text).find();
  }

  private boolean dated(TextBlock line) {
    String text = line.text();
    if (!TimestampLines.is(text)) {
      return false;
    }
    line.cut(Removed.Why.DATE);
    String date = DateParser.iso(text);
    if (TimestampLines.ofChange(text)) {
      changed = changed == null ? date : changed;
    } else if (published == null) {
      published = date;
    }
    return true;
  }

  /** A name alone may be a place or whom the report is about: then the report says it too. */
  private boolean author(String name, TextBlock line) {
    String text = line.text();
    if (Bylines.announced(text) || Bylines.role(text)) {
      return true;
    }
    return line.kind() == TextBlock.Kind.PARAGRAPH
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && !Masthead.section(text)
        && !opening.contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean byline(TextBlock line) {
    List<String> names = Bylines.ofLine(line.text());
    if (names == null || names.size() == 1 && !author(names.get(0), line)) {
      return false;
    }
    line.cut(Removed.Why.BYLINE);
    names.stream().filter(name -> !bylines.contains(name)).forEach(bylines::add);
    String date = DateParser.iso(line.text());
    if (published == null && date != null) {
      published = date;
    }
    return true;
  }
}

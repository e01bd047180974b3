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
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Reads and cuts what stands above the first paragraph: headline, bylines, dates, the outlet's
 * name, remains of menus.
 */
public final class TopMatter {

  /** Words of a headline, at most and at least, and of one that is a question. Set by hand. */
  private static final int LONGEST_HEADLINE = 30;

  private static final int SHORTEST_HEADLINE = 4;
  private static final int LONGEST_QUESTION = 18;

  /** Words of a sentence that ends with punctuation. Set by hand, as are the next two. */
  private static final int SHORTEST_SENTENCE = 5;

  /** Words of a byline. */
  private static final int LONGEST_BYLINE = 24;

  /** Paragraphs from the first on among which a byline below a standfirst is looked for. */
  private static final int PARAGRAPHS_BELOW = 4;

  /** Chars of prose in which a name that stands alone is looked for. Set by hand. */
  private static final int OPENING = 5_000;

  private static final Pattern NEWS_TICKER =
      Pattern.compile(
          "^(?:breaking(?: news)?|live(?: updates?)?|trending|developing|latest|just in|watch) ?[:|]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BULLET = Pattern.compile("^[•*·▪●–—-] ");

  private static final Pattern BRIEF_HEADLINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{L}[\\p{L}’'-]{0,20} )?\\p{Ll}[\\p{L}’'-]{1,20}");

  private static final WordList NAME_PARTICLES_LIST =
      WordList.of(TopMatter.class, "name-particles.txt");

  /** Small words inside names of people and organisations. */
  private static final Set<String> NAME_PARTICLES = NAME_PARTICLES_LIST.words();

  /** Letters of a word that can tell what a report is about. Set by hand. */
  private static final int TOPIC_WORD = 4;

  private @Nullable String headline;
  private @Nullable String published;
  private @Nullable String updated;
  private @Nullable String outlet;
  private final String opening;
  private final List<String> bylines = new ArrayList<>();

  /**
   * Reads and cuts the top matter of {@code blocks}.
   *
   * @param givenHeadline as the source gives it, or null; it may be empty, to have no headline
   *     looked for
   * @param found the block of the headline where it is known, or null
   * @param guessed whether the first line that looks like a headline is taken if none is known
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
    if (headline == null
        && title == null
        && !top.isEmpty()
        && isBriefHeadline(blocks.lines().get(0))) {
      title = blocks.lines().get(0);
    }
    boolean above = true;
    for (TextBlock line : top) {
      if (line == title) {
        headline = plain(line.text());
        line.cut(Removed.Why.HEADLINE);
        above = false;
      } else if (!(above && masthead(line, blocks.lines()))) {
        cutAbove(line);
      }
    }
    for (int i = first; i < Math.min(kept.size(), first + PARAGRAPHS_BELOW); i++) {
      cutBelowStandfirst(kept.get(i));
    }
  }

  private static String plain(String title) {
    return BULLET.matcher(title).replaceFirst("");
  }

  public @Nullable String headline() {
    return headline;
  }

  public @Nullable String published() {
    return published != null ? published : updated;
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
    if (outlet != null
        || Bylines.isAnnounced(line.text())
        || TimestampLines.isTimestamp(line.text())) {
      return false;
    }
    String name = Masthead.name(line.text());
    outlet = name == null && Masthead.isConfirmed(line.text(), lines) ? line.text() : name;
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
              && LineShape.isQuestion(text)
              && LineShape.wordCount(text) <= LONGEST_QUESTION
              && !LinkHeadlines.SENTENCE_INSIDE.matcher(text).find();
      boolean sentence =
          LineShape.wordCount(text) >= SHORTEST_SENTENCE
              && LineShape.endsWithPunctuation(text)
              && !text.endsWith(":");
      boolean cutByline = Bylines.isAnnounced(text) && LineShape.wordCount(text) <= LONGEST_BYLINE;
      if ((LineShape.isProse(text) || sentence)
          && !question
          && !cutByline
          && !TimestampLines.isTimestamp(text)) {
        return i;
      }
    }
    return lines.size();
  }

  private void cutAbove(TextBlock line) {
    String text = line.text();
    if (cutDate(line)
        || (headline != null || Bylines.isAnnounced(text) || Bylines.isSeveralNames(text))
            && cutByline(line)) {
      return;
    }
    if (line.kind() != TextBlock.Kind.PARAGRAPH) {
      return;
    }
    boolean ticker = headline == null && NEWS_TICKER.matcher(text).find();
    if (ticker || LineShape.wordCount(text) < SHORTEST_HEADLINE) {
      line.cut(Removed.Why.NAVIGATION);
    }
  }

  /**
   * The first line that looks like a headline. A news ticker or masthead is taken only if there is
   * no other.
   */
  private static @Nullable TextBlock title(List<TextBlock> top) {
    TextBlock first = null;
    for (TextBlock line : top) {
      String text = line.text();
      boolean other =
          TimestampLines.isTimestamp(text)
              || Bylines.isAnnounced(text)
              || Bylines.isSeveralNames(text);
      if (!other && title(text, LineShape.wordCount(text))) {
        if (!NEWS_TICKER.matcher(text).find() && Masthead.name(text) == null) {
          return line;
        }
        first = first == null ? line : first;
      }
    }
    TextBlock isBriefHeadline = first == null ? briefTitle(top) : null;
    return isBriefHeadline != null ? isBriefHeadline : first;
  }

  /**
   * A headline of two or three words right above a byline or date, without a name: "Strike is
   * over".
   */
  private static @Nullable TextBlock briefTitle(List<TextBlock> top) {
    for (int i = 0; i + 1 < top.size(); i++) {
      String text = top.get(i).text();
      String below = top.get(i + 1).text();
      boolean signed = Bylines.isAnnounced(below) || TimestampLines.isTimestamp(below);
      if (signed && BRIEF_HEADLINE.matcher(text).matches() && !Bylines.isAnnounced(text)) {
        return top.get(i);
      }
    }
    return null;
  }

  /**
   * True for a headline of three words on the very first line, such as "Fire in harbour": one word
   * is in small letters and no particle of a name, and one occurs in the text.
   */
  private boolean isBriefHeadline(TextBlock line) {
    String text = line.text();
    String[] words = text.split(" ");
    boolean small = false;
    boolean inText = false;
    for (String word : words) {
      small |= Character.isLowerCase(word.charAt(0)) && !NAME_PARTICLES.contains(word);
      inText |= word.length() >= TOPIC_WORD && opening.contains(word.toLowerCase(Locale.ROOT));
    }
    return line.kept()
        && words.length == SHORTEST_HEADLINE - 1
        && small
        && inText
        && LineShape.startsUpperCase(text)
        && !LineShape.endsWithPunctuation(text)
        && !Bylines.isAnnounced(text)
        && !TimestampLines.isTimestamp(text)
        && !Masthead.isSections(text);
  }

  /** Cuts a date or byline that stands below a standfirst. */
  private void cutBelowStandfirst(TextBlock line) {
    if (!cutDate(line) && (Bylines.isAnnounced(line.text()) || Bylines.hasRole(line.text()))) {
      cutByline(line);
    }
  }

  private static boolean title(String text, int words) {
    return words >= SHORTEST_HEADLINE
        && words <= LONGEST_HEADLINE
        && LineShape.startsUpperCase(text)
        && !text.endsWith(":")
        && !LinkHeadlines.SENTENCE_INSIDE.matcher(text).find();
  }

  private boolean cutDate(TextBlock line) {
    String text = line.text();
    if (!TimestampLines.isTimestamp(text)) {
      return false;
    }
    line.cut(Removed.Why.DATE);
    String date = DateParser.iso(text);
    if (TimestampLines.isUpdate(text)) {
      updated = updated == null ? date : updated;
    } else if (published == null) {
      published = date;
    }
    return true;
  }

  /**
   * True where the name is an author's. A name that stands alone may be a place or the subject of
   * the report; then the text holds it too.
   */
  private boolean isAuthor(String name, TextBlock line) {
    String text = line.text();
    if (Bylines.isAnnounced(text) || Bylines.hasRole(text)) {
      return true;
    }
    return line.kind() == TextBlock.Kind.PARAGRAPH
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && !Masthead.isSections(text)
        && !opening.contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean cutByline(TextBlock line) {
    List<String> names = Bylines.ofLine(line.text());
    if (names == null || names.size() == 1 && !isAuthor(names.get(0), line)) {
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

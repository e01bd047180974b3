package org.synoptic.compare.account;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.QuotedLine;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Writes a statement as a line that can be read on its own, with the passages it rests on. */
final class CitedLines {

  /** Burden of {@link ClaimWording} from which on a statement is no line. Set by hand. */
  private static final double TOO_HARD = 3.5;

  /** Words of the shortest line. Set by hand. */
  private static final int FEWEST_WORDS = 5;

  /** A name put in for the pronoun of "he's": it would read as a genitive. */
  private static final Pattern CONTRACTED = Pattern.compile("^\\[[^\\]]{1,80}\\]['’]");

  /** Words in capitals, as of a map or a button. */
  private static final Pattern CAPITALS = Pattern.compile("(?:\\b[A-Z]{3,}\\b[ ,]*){4}");

  /** A sentence cut after the short form of a day or month: "it was still Sun.", not "the Sun." */
  private static final Pattern CUT_AT_SHORT_FORM =
      Pattern.compile(
          "\\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|(?<!\\b[Tt]he )Sun"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.$");

  private static final String SENTENCE_ENDS = ".!?”\"’";
  private static final String BREAKS_OFF = ":,;…—–-(";
  private static final String OPENING_MARKS = "“\"[";

  /** A line and the passages that bear it out. */
  record Line(String text, Set<Passage> passages) {}

  /** A name that a headline before it ends with: "Bo Ek Bo Ek's show: a review". */
  private static final Pattern NAME_TWICE =
      Pattern.compile("\\b(\\p{Lu}\\p{L}{1,30} \\p{Lu}\\p{L}{1,30}) \\1\\b");

  /** A single mark before a word, and one behind a word: "posted: 'Same pad as". */
  private static final Pattern SINGLE_OPENING =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])['‘](?=\\p{L})");

  private static final Pattern SINGLE_CLOSING =
      Pattern.compile("(?<=[\\p{L}\\p{N}.,!?])['’](?!\\p{L})");

  private final StoryIndex story;
  private final QuotedLine quoted;
  private final CaptionParagraphs captions;

  CitedLines(StoryIndex story) {
    this.story = story;
    this.captions = new CaptionParagraphs(story);
    this.quoted = new QuotedLine(story);
  }

  /** The statement in its report's words; null where they cannot be read on their own. */
  @Nullable Line of(Statement wording) {
    Span shown = shown(wording);
    if (ClaimWording.burden(story, wording) >= TOO_HARD
        || !hasVerb(wording, shown)
        || captions.has(wording.report(), shown)) {
      return null;
    }
    DisplayLine line = DisplayLine.of(story, wording, shown);
    Quote quote = wording.quote();
    boolean spoken = wording.isDirect() && quote != null;
    if (!spoken && isTaggedElsewhere(quote, shown)
        || line.hasOpenReference()
        || !isWellFormed(line.text())
        || isFragment(wording, shown, line.text())) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>();
    passages.add(story.passage(wording.report(), shown));
    if (line.naming() != null) {
      passages.add(line.naming());
    }
    if (!spoken) {
      return ReadableLine.isSpeechWithoutSpeaker(line.text())
              || ReadableLine.isInsideSpeech(story.article(wording.report()).body(), shown)
              || ReadableLine.leansOnOthers(story, wording, shown)
              || TiedLines.isTied(line.text())
          ? null
          : new Line(ended(line.text()), passages);
    }
    if (quote == null || wording.speaker() == null || !quoted.hasKnownSpeaker(wording, quote)) {
      return null;
    }
    passages.addAll(quoted.naming(wording, quote));
    return new Line(capitalised(quoted.text(wording, quote, line.text())), passages);
  }

  /** Whether the clause has a verb, or the whole sentence is shown, whose verb is looked at. */
  private static boolean hasVerb(Statement wording, Span shown) {
    boolean whole = shown.end() == wording.sentenceSpan().end() && shown.covers(wording.extent());
    return wording.hasVerb() || whole && !wording.isDirect();
  }

  /** "The quay was a success. — Ana Ruiz": the words without those that tell whose they are. */
  private static boolean isTaggedElsewhere(@Nullable Quote quote, Span shown) {
    return quote != null
        && !quote.source().isEmpty()
        && Stream.concat(quote.source().stream(), quote.cue().stream()).noneMatch(shown::overlaps);
  }

  /** The words that are shown: the clause, or its sentence where the clause breaks off. */
  Span shown(Statement wording) {
    Span shown = ReadableLine.trimmed(story, wording, ClaimWording.shown(story, wording));
    return !wording.isDirect() && ReadableLine.breaksOff(story, wording, shown)
        ? ReadableLine.trimmed(story, wording, wording.sentenceSpan())
        : shown;
  }

  /** Whether a text is part of a page, a heading, a question or too short to tell a fact. */
  private boolean isFragment(Statement wording, Span shown, String text) {
    String body = story.article(wording.report()).body();
    boolean whole =
        shown.end() == wording.sentenceSpan().end() || body.startsWith("\n", shown.end());
    boolean heading =
        !wording.isDirect() && whole && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    boolean question = !wording.isDirect() && text.endsWith("?");
    return heading
        || question
        || !wording.isDirect() && !ReadableLine.hasSubject(story, wording, shown)
        || !wording.isDirect() && ReadableLine.lacksMainVerb(story, wording)
        || !wording.isDirect() && ReadableLine.lacksOwnVerb(story, wording, shown)
        || !wording.isDirect() && PictureLines.isOfPicture(story, wording, shown)
        || !wording.isDirect() && ReadableLine.lacksMatter(story, wording, shown)
        || CAPITALS.matcher(text).find()
        || CONTRACTED.matcher(text).find()
        || NAME_TWICE.matcher(text).find()
        || CUT_AT_SHORT_FORM.matcher(text).find()
        || ReadableLine.isFurniture(text)
        || BREAKS_OFF.indexOf(text.charAt(text.length() - 1)) >= 0
        || text.endsWith("...")
        || text.split("\\s+").length < FEWEST_WORDS;
  }

  /** A speaker who has no name stands at the head of a line. */
  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * A line and after it the other side.
   *
   * @param clause the words of the other side, shown between quotation marks where its statement
   *     cannot be read on its own
   */
  Line withOtherSide(Line line, Statement other, Passage clause) {
    Line otherLine = of(other);
    Set<Passage> passages = new LinkedHashSet<>(line.passages());
    if (otherLine != null) {
      passages.addAll(otherLine.passages());
      return new Line(ended(line.text()) + " " + ended(otherLine.text()), passages);
    }
    passages.add(clause);
    return new Line(ended(line.text()) + " “" + clause.text() + "”", passages);
  }

  /** The text with a full stop where it has no mark at its end. */
  private static String ended(String text) {
    String stripped = text.strip();
    boolean ends = SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return ends ? stripped : stripped + ".";
  }

  /** Whether a text begins like a sentence and does not break off in a bracket or quotation. */
  private static boolean isWellFormed(String text) {
    int first = text.codePointAt(0);
    boolean begins =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || (OPENING_MARKS.indexOf(first) >= 0
                && text.length() > 1
                && !Character.isLowerCase(text.codePointAt(1)));
    return begins
        && count(text, '(') == count(text, ')')
        && count(text, '“') == count(text, '”')
        && count(text, '"') % 2 == 0
        && SINGLE_OPENING.matcher(text).results().count()
            <= SINGLE_CLOSING.matcher(text).results().count()
        && !text.endsWith(".)");
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}

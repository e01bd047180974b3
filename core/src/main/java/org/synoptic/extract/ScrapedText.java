package org.synoptic.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;
import org.synoptic.model.SourcedDate;

/** Cleans text that somebody took from a page with its clutter. */
final class ScrapedText {

  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}{3,20}: ");
  private static final Pattern COMMENTS_OPEN =
      Pattern.compile(
          "^\\(?(?:\\d[\\d,.]* )?comments?(?: ?\\(\\d+\\))?$|^the comments below have ",
          Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_PARAGRAPHS_BEFORE_COMMENTS = 3;
  private static final double LEAST_ABOVE_COMMENTS = 0.4;
  private static final int SEVERAL = 6;

  private static final int PULLED_CHARS = 25;

  private ScrapedText() {}

  static ExtractedArticle read(String text, @Nullable String headline) {
    TextBlocks sheet = sheet(text);
    LineClassifier judge = new LineClassifier(sheet);
    TextBlocks.Line title = headline == null && !judge.clean() ? judge.title() : null;
    judge.cutFar(title);
    TopMatter top = new TopMatter(sheet, headline, title, judge.clean());
    judge.cut();
    LinkHeadlines.cut(sheet);
    repeats(sheet, top.headline());
    tail(sheet, judge);
    dateline(sheet);
    String body = sheet.body();
    List<Removed> removed = sheet.removed();
    return new ExtractedArticle(
        top.headline(),
        top.bylines(),
        null,
        Extractor.published(top.published(), SourcedDate.Source.TEXT),
        SourcedDate.UNKNOWN,
        top.outlet(),
        null,
        null,
        body,
        List.of(),
        removed,
        PartialText.of(body, removed, false));
  }

  /** The lines of a text, those cut that say themselves that they are no report's. */
  static TextBlocks sheet(String text) {
    TextBlocks sheet = new TextBlocks();
    ParagraphFinder.of(Mojibake.repair(CharacterReferences.resolve(text)))
        .forEach(line -> sheet.add(TextBlocks.Kind.PARAGRAPH, line));
    comments(sheet);
    knownClutter(sheet);
    Captions.cut(sheet);
    return sheet;
  }

  static void knownClutter(TextBlocks sheet) {
    int last = lastProse(sheet.lines());
    for (int i = 0; i < sheet.lines().size(); i++) {
      TextBlocks.Line line = sheet.lines().get(i);
      Removed.Why why = Clutter.why(line.text(), i > last || nearEnd(i, last, sheet));
      if (why != null) {
        line.cut(why);
      } else if (i > last && DateLines.announced(line.text())) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** Notes on the author are sentences too: the last three paragraphs count as the tail. */
  private static boolean nearEnd(int at, int last, TextBlocks sheet) {
    return at > 3 && at >= last - 2 && sheet.lines().size() > 5;
  }

  private static int lastProse(List<TextBlocks.Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).kept() && LineShape.prose(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** What readers wrote stands under its heading at the end. */
  private static void comments(TextBlocks sheet) {
    int paragraphs = 0;
    int above = 0;
    List<TextBlocks.Line> lines = sheet.lines();
    int all = lines.stream().mapToInt(ScrapedText::running).sum();
    for (int i = 0; i < lines.size(); i++) {
      TextBlocks.Line line = lines.get(i);
      if (line.kept() && LineShape.prose(line.text())) {
        paragraphs++;
        above += running(line);
      } else if (paragraphs >= FEWEST_PARAGRAPHS_BEFORE_COMMENTS
          && above >= LEAST_ABOVE_COMMENTS * all
          && COMMENTS_OPEN.matcher(line.text()).matches()
          && signed(lines.subList(i + 1, lines.size()))) {
        lines.subList(i, lines.size()).forEach(below -> below.cut(Removed.Why.COMMENT));
        return;
      }
    }
  }

  private static int running(TextBlocks.Line line) {
    return LineShape.prose(line.text()) ? LineShape.words(line.text()) : 0;
  }

  /**
   * Above what each reader wrote stands a name or a date; paragraphs of a report follow each other.
   */
  private static boolean signed(List<TextBlocks.Line> below) {
    int prose = 0;
    int signed = 0;
    boolean name = true;
    for (int i = 0; i < below.size() && prose < SEVERAL; i++) {
      boolean running = LineShape.prose(below.get(i).text());
      prose += running ? 1 : 0;
      signed += running && name ? 1 : 0;
      name = !running;
    }
    return signed * 2 >= prose;
  }

  /** The headline said again, and lines that another paragraph holds word for word. */
  static void repeats(TextBlocks sheet, @Nullable String headline) {
    String title = headline == null ? "" : LineShape.bare(headline);
    Set<String> seen = new HashSet<>();
    List<TextBlocks.Line> kept = sheet.kept();
    for (int i = 0; i < kept.size(); i++) {
      TextBlocks.Line line = kept.get(i);
      String bare = LineShape.bare(line.text());
      if (bare.equals(title) && !title.isEmpty()) {
        line.cut(Removed.Why.HEADLINE);
      } else if (bare.length() >= PULLED_CHARS && !seen.add(bare) && !asked(kept, i)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  /** A question with its answer below: it may be asked of several. */
  private static boolean asked(List<TextBlocks.Line> lines, int at) {
    return LineShape.last(lines.get(at).text()) == '?'
        && at + 1 < lines.size()
        && LineShape.prose(lines.get(at + 1).text());
  }

  /** Below the last paragraph only titles and names are left; what may be a sentence stays. */
  private static void tail(TextBlocks sheet, LineClassifier judge) {
    int last = lastProse(sheet.lines());
    for (int i = last + 1; i < sheet.lines().size() && last >= 0; i++) {
      TextBlocks.Line line = sheet.lines().get(i);
      boolean open = !LineShape.ends(line.text()) && !LineShape.endsQuote(line.text());
      if (line.kept() && open && !judge.sure(i)) {
        if (LineShape.words(line.text()) <= 14 && !line.text().startsWith("-")) {
          line.cut(Removed.Why.RELATED);
        }
      }
    }
  }

  static void dateline(TextBlocks sheet) {
    List<TextBlocks.Line> kept = sheet.kept();
    for (int i = 0; i < Math.min(3, kept.size()); i++) {
      TextBlocks.Line line = kept.get(i);
      int length = Datelines.length(line.text());
      if (length > 0 && !transcript(kept, line) && !(named(line.text()) && listed(kept))) {
        line.cutStart(length, Removed.Why.DATELINE);
        return;
      }
    }
  }

  /** "Ana Ruiz (Labour) – …" again and again is a list of people; places stand in capitals then. */
  private static boolean listed(List<TextBlocks.Line> lines) {
    return lines.stream().map(TextBlocks.Line::text).filter(ScrapedText::named).limit(2).count()
        > 1;
  }

  private static boolean named(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1)) && Datelines.length(text) > 0;
  }

  /** In an interview every paragraph opens with a name in capitals and a colon. */
  private static boolean transcript(List<TextBlocks.Line> lines, TextBlocks.Line first) {
    return SPEAKER.matcher(first.text()).find()
        && lines.stream().filter(line -> SPEAKER.matcher(line.text()).find()).limit(2).count() > 1;
  }
}

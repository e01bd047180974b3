package org.synoptic.extract;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** What a page's JSON-LD gives as the text of its article: a fallback, and a second opinion. */
final class StructuredDataBody {

  /** How much longer than the page's own text it must be to be taken instead. */
  private static final double LONGER = 1.6;

  private static final int FEWEST_WORDS = 60;

  /** Words of a page's own text from which on scripts are not looked into. */
  private static final int SHORT = 120;

  /** Words of a page's own text below which it is a notice: "Please update your browser". */
  private static final int NEXT_TO_NOTHING = 30;

  /** Chars of a paragraph by which it is looked up. */
  private static final int LOOKUP = 50;

  /** Share of the page's paragraphs that it must hold to be asked where the article ends. */
  private static final double AGREES = 0.8;

  /** Chars times paragraphs up to which the two are compared; real pages have some millions. */
  private static final long MOST_COMPARED = 2_000_000_000L;

  private StructuredDataBody() {}

  /** The described text, cleaned, when the page itself holds much less of it; otherwise null. */
  static @Nullable ExtractedArticle insteadOf(
      TextBlocks sheet, @Nullable String described, @Nullable String title) {
    if (described == null) {
      return null;
    }
    int words = LineShape.words(described);
    if (words < FEWEST_WORDS || words < LONGER * LineShape.words(sheet.body())) {
      return null;
    }
    return ScrapedText.read(markup(described) ? text(described) : described, title);
  }

  /**
   * The same of a text in the data of scripts: many others may stand there, so it must hold the
   * paragraphs that the page shows.
   */
  static @Nullable ExtractedArticle insteadOf(
      TextBlocks sheet, List<String> scripts, @Nullable String title) {
    if (LineShape.words(sheet.body()) >= SHORT) {
      return null;
    }
    for (String found : ScriptText.of(scripts)) {
      String text =
          found.length() > ExtractionLimits.REPORT_CHARS ? "" : markup(found) ? text(found) : found;
      ExtractedArticle draft = agrees(sheet, text) ? insteadOf(sheet, text, title) : null;
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static boolean agrees(TextBlocks sheet, String text) {
    String bare = LineShape.bare(text);
    boolean held =
        sheet.kept().stream()
            .filter(line -> LineShape.prose(line.text()))
            .allMatch(line -> holds(bare, line));
    boolean notice =
        LineShape.words(sheet.body()) < NEXT_TO_NOTHING && LineShape.words(text) >= SHORT;
    return held || notice;
  }

  private static boolean markup(String text) {
    return text.contains("<p") || text.contains("<br") || text.contains("&lt;");
  }

  private static String text(String markup) {
    String html = markup.contains("<p") ? markup : Parser.unescapeEntities(markup, false);
    Element body = Jsoup.parse(html).body();
    TextBlocks sheet = new TextBlocks();
    BlockWriter.write(body, sheet);
    return sheet.body();
  }

  /** Cuts what stands below the last paragraph that the described text holds too. */
  static void cutBelow(TextBlocks sheet, @Nullable String described) {
    if (described == null) {
      return;
    }
    String bare = LineShape.bare(described);
    List<TextBlocks.Line> prose =
        sheet.kept().stream().filter(line -> LineShape.prose(line.text())).toList();
    if ((long) bare.length() * sheet.lines().size() > MOST_COMPARED) {
      return;
    }
    List<TextBlocks.Line> shared = prose.stream().filter(line -> holds(bare, line)).toList();
    if (shared.size() < 3 || shared.size() < AGREES * prose.size()) {
      return;
    }
    int last = sheet.lines().indexOf(shared.get(shared.size() - 1));
    for (TextBlocks.Line line : sheet.lines().subList(last + 1, sheet.lines().size())) {
      if (!holds(bare, line)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  private static boolean holds(String bare, TextBlocks.Line line) {
    String start = LineShape.bare(line.text());
    return bare.contains(start.substring(0, Math.min(start.length(), LOOKUP)));
  }
}

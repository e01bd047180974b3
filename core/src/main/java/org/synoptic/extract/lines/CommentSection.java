package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Cuts the comments of readers that follow a heading such as "12 Comments". */
public final class CommentSection {

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\(?(?:\\d[\\d,.]* )?comments?(?: ?\\(\\d+\\))?$|^the comments below have ",
          Pattern.CASE_INSENSITIVE);

  /** Paragraphs of prose above the heading. Set by hand. */
  private static final int FEWEST_PARAGRAPHS_ABOVE = 3;

  /** Share of the page's words in prose that stand above the heading. Set by hand. */
  private static final double LEAST_SHARE_ABOVE = 0.4;

  /** Paragraphs below the heading that are looked at. Set by hand. */
  private static final int COMMENTS_READ = 6;

  private CommentSection() {}

  /** Cuts all from the heading on, if enough text stands above it and signed comments follow. */
  public static void cut(TextBlocks blocks) {
    int paragraphs = 0;
    int above = 0;
    List<TextBlock> lines = blocks.lines();
    int all = lines.stream().mapToInt(CommentSection::proseWords).sum();
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (line.kept() && LineShape.isProse(line.text())) {
        paragraphs++;
        above += proseWords(line);
      } else if (paragraphs >= FEWEST_PARAGRAPHS_ABOVE
          && above >= LEAST_SHARE_ABOVE * all
          && HEADING.matcher(line.text()).matches()
          && isSigned(lines.subList(i + 1, lines.size()))) {
        lines.subList(i, lines.size()).forEach(below -> below.cut(Removed.Why.COMMENT));
        return;
      }
    }
  }

  private static int proseWords(TextBlock line) {
    return LineShape.isProse(line.text()) ? LineShape.wordCount(line.text()) : 0;
  }

  /**
   * True when about half of the paragraphs have a name or date above them, as comments do; the
   * paragraphs of a report follow each other.
   */
  private static boolean isSigned(List<TextBlock> below) {
    int prose = 0;
    int isSigned = 0;
    boolean name = true;
    for (int i = 0; i < below.size() && prose < COMMENTS_READ; i++) {
      boolean proseWords = LineShape.isProse(below.get(i).text());
      prose += proseWords ? 1 : 0;
      isSigned += proseWords && name ? 1 : 0;
      name = !proseWords;
    }
    return isSigned * 2 >= prose;
  }
}

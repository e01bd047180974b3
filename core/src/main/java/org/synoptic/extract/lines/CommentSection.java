package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Cuts the comments of readers that stand under a heading such as "12 Comments". */
public final class CommentSection {

  private static final Pattern COMMENTS_OPEN =
      Pattern.compile(
          "^\\(?(?:\\d[\\d,.]* )?comments?(?: ?\\(\\d+\\))?$|^the comments below have ",
          Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_PARAGRAPHS_BEFORE_COMMENTS = 3;
  private static final double LEAST_ABOVE_COMMENTS = 0.4;
  private static final int SEVERAL = 6;

  private CommentSection() {}

  /** What readers wrote stands under its heading at the end. */
  public static void cut(TextBlocks blocks) {
    int paragraphs = 0;
    int above = 0;
    List<TextBlock> lines = blocks.lines();
    int all = lines.stream().mapToInt(CommentSection::running).sum();
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
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

  private static int running(TextBlock line) {
    return LineShape.prose(line.text()) ? LineShape.words(line.text()) : 0;
  }

  /**
   * Above what each reader wrote stands a name or a date; paragraphs of a report follow each other.
   */
  private static boolean signed(List<TextBlock> below) {
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
}

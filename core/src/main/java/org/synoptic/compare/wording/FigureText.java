package org.synoptic.compare.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/** A figure as the report prints it, with the words before it that say how exact it is. */
public final class FigureText {

  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:at least|at most|more than|fewer than|less than|up to|as many as|no more than"
              + "|about|around|some|nearly|almost|over|under|approximately|roughly) $",
          Pattern.CASE_INSENSITIVE);

  /** Chars before a figure in which its bound is looked for: the longest one and a blank. */
  private static final int BOUND_LENGTH = 16;

  private FigureText() {}

  /** The span of the figure and its bound. */
  public static Span printed(StoryIndex story, int report, Figure figure) {
    String body = story.article(report).body();
    int from = Math.max(0, figure.span().start() - BOUND_LENGTH);
    Matcher matcher = BOUND.matcher(body.substring(from, figure.span().start()));
    int start = matcher.find() ? from + matcher.start() : figure.span().start();
    return new Span(start, figure.span().end());
  }
}

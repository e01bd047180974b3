package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Span;

/**
 * Leaves out of a line what its report alone tells, so that it tells what several reports do: "the
 * minister will travel to Velm for talks [at the invitation of the governor]".
 */
final class ShorterLines {

  /** Share of its words' weight that a line must keep. Set by eye with the next one. */
  private static final double KEPT = 0.5;

  /**
   * Words of the shortest line. Set by eye on 28 stories of {@code articles-allsides} (2012): with
   * 7 came "Stock prices … slipped …".
   */
  private static final int FEWEST_WORDS = 8;

  private final StoryIndex story;
  private final NewsValue value;
  private final LineBearers bearers;

  ShorterLines(StoryIndex story, NewsValue value, LineBearers bearers) {
    this.story = story;
    this.value = value;
    this.bearers = bearers;
  }

  /**
   * The line as most reports bear it out, if its own report alone bears out the whole of it; else,
   * or where too little would be left, the line itself.
   *
   * @param shown the words of its statement that the line shows
   */
  BriefCandidate of(BriefCandidate line, Span shown) {
    if (line.reports().size() > 1 || line.near().size() < 2 || line.statement().isDirect()) {
      return line;
    }
    List<Span> parts = LineCuts.of(story, line.statement(), shown);
    return parts.isEmpty()
        ? line
        : line.near().stream()
            .filter(report -> report != line.statement().report())
            .map(report -> told(report, line, shown, parts))
            .distinct()
            .map(words -> shortened(line, words))
            .filter(one -> one.reports().size() > 1)
            .max(
                Comparator.comparingInt((BriefCandidate one) -> one.reports().size())
                    .thenComparingInt(BriefCandidate::words))
            .orElse(line);
  }

  /** What is left without the parts that a report does not tell. */
  private ShownWords told(int report, BriefCandidate line, Span shown, List<Span> parts) {
    List<Span> cuts = new ArrayList<>();
    for (Span part : parts) {
      List<Span> within = cuts.stream().filter(part::covers).toList();
      if (!bearers.bears(report, line.statement(), new ShownWords(part, within), line.entry())) {
        cuts.removeAll(within);
        cuts.add(part);
      }
    }
    return new ShownWords(shown, cuts.stream().sorted().toList());
  }

  private BriefCandidate shortened(BriefCandidate line, ShownWords words) {
    Statement statement = line.statement();
    String text = words.in(line.line().text(), story.article(statement.report()).body());
    Set<String> stems = value.stems(text);
    int count = text.split("\\s+").length;
    if (text.equals(line.line().text())
        || count < FEWEST_WORDS
        || value.weight(stems) < KEPT * value.weight(line.stems())) {
      return line;
    }
    Set<Integer> bearing = bearers.bearing(line.near(), statement, words, line.entry());
    return new BriefCandidate(
        line.entry(),
        statement,
        new CitedLines.Line(text, line.line().passages()),
        stems,
        count,
        line.near(),
        bearing,
        line.course());
  }
}

package org.synoptic.compare.slots;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/** A side of a difference that shows the very words of a report. */
final class ToldWords {

  private ToldWords() {}

  /**
   * @param words where the words stand in the report of the clause
   */
  static Difference.Value of(StoryIndex story, Statement clause, Span words) {
    Passage passage = story.passage(clause.report(), words);
    return new Difference.Value(
        passage.text(),
        List.of(passage),
        clause.speaker() == null ? null : clause.speaker().name(),
        story.article(clause.report()).published().when());
  }
}

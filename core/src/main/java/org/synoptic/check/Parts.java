package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** Makes parts that a clause of the reports contradicts. */
final class Parts {

  private Parts() {}

  /**
   * A contradicted part.
   *
   * @param span the words of the draft
   * @param against the clause that says otherwise
   */
  static CheckedPart contradicted(
      CheckedStory story, Span span, CheckedPart.Kind kind, String why, Statement against) {
    return contradicted(story, span, kind, why, against.place());
  }

  /**
   * A contradicted part.
   *
   * @param span the words of the draft
   * @param against the sentence that says otherwise
   */
  static CheckedPart contradicted(
      CheckedStory story, Span span, CheckedPart.Kind kind, String why, Statement.Place against) {
    return new CheckedPart(
        span,
        story.index().text(story.draft(), span),
        kind,
        Verdict.CONTRADICTED,
        why,
        List.of(story.passage(against)));
  }

  /** The words of the reports' clause; of its sentence where the clause lacks the verb meant. */
  static String quoted(CheckedStory story, Statement clause, Token verb) {
    boolean whole = !clause.tokens().contains(verb);
    Span span = whole ? clause.sentenceSpan() : clause.extent();
    return "“" + story.index().text(clause.report(), span) + "”";
  }
}

package org.synoptic.compare.wording;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;

/** Measures how much of a line for the reader belongs to its claim. */
public final class LineCoverage {

  /**
   * Least share of a line's content words that are words of the claim. Set by eye on eight stories
   * of BASIL; when it changes, run the SummEdits and Google News benches.
   */
  private static final double LEAST = 0.4;

  private LineCoverage() {}

  /** The statements whose lines mostly belong to the claim; all where none does. */
  public static List<Statement> mostlyCovered(StoryIndex story, List<Statement> claim) {
    List<Statement> covered =
        claim.stream().filter(statement -> isMostly(story, statement, claim)).toList();
    return covered.isEmpty() ? claim : covered;
  }

  /** Whether the line of a statement mostly belongs to the claim. */
  public static boolean isMostly(StoryIndex story, Statement statement, List<Statement> claim) {
    Span shown = ClaimWording.shown(story, statement);
    List<Statement> ofSentence =
        claim.stream().filter(one -> one.isOfSameSentence(statement)).toList();
    int all = 0;
    int covered = 0;
    for (Token token : story.tokens(statement)) {
      if (shown.covers(token.span()) && ContentWords.isContent(token)) {
        all++;
        covered += ofSentence.stream().anyMatch(one -> has(one, token)) ? 1 : 0;
      }
    }
    return covered >= LEAST * all;
  }

  private static boolean has(Statement statement, Token token) {
    return statement.covers(token.span()) || statement.frame().contains(token);
  }
}

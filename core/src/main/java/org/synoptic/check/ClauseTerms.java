package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;

/** How much of a clause another one has, by the words of the clause itself. */
final class ClauseTerms {

  /** Least likeness of a word to count as found. Set by hand. */
  private static final double FOUND = 0.5;

  private ClauseTerms() {}

  /** The part of the clause's words, by weight, that the other's sentence has, 0 to 1. */
  static double share(CheckedStory story, Statement clause, Statement other) {
    return share(story, clause, other, false);
  }

  /** How many words of the clause stand in the other one itself. */
  static long common(CheckedStory story, Statement clause, Statement other) {
    List<String> theirs = story.index().reports().get(other.report()).terms(other.tokens());
    return story.index().reports().get(clause.report()).terms(clause.tokens()).stream()
        .distinct()
        .filter(theirs::contains)
        .count();
  }

  /** The same as {@link #share} without the names in both. */
  static double shareWithoutNames(CheckedStory story, Statement clause, Statement other) {
    return share(story, clause, other, true);
  }

  private static double share(
      CheckedStory story, Statement clause, Statement other, boolean withoutNames) {
    ReportView report = story.index().reports().get(clause.report());
    List<String> theirs = story.index().reports().get(other.report()).terms(other.tokens());
    double all = 0;
    double found = 0;
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String term = report.term(tokens, i);
      if (term == null || withoutNames && isName(term, tokens.get(i))) {
        continue;
      }
      Token token = tokens.get(i);
      double weight = EvidenceFinder.weight(token.span().in(report.body()));
      double like = story.likeness(clause.place(), token.span(), other.place());
      all += weight;
      found += theirs.contains(term) ? weight : like >= FOUND ? weight * like : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private static boolean isName(String term, Token token) {
    return term.startsWith("@") || Tags.isProperNoun(token.tag());
  }
}

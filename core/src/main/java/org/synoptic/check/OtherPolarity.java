package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;

/** The clause is negated and the reports' is not, or the other way round. */
final class OtherPolarity implements Counterclaim {

  /** Score from which on the nearest clause alone decides on a negation. Set by hand. */
  private static final double NEAR = 0.4;

  private final CheckedStory story;

  OtherPolarity(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (near.isEmpty() || clause.head() == null) {
      return List.of();
    }
    Statement nearest = near.get(0);
    boolean negated =
        clause.isVerbNegated()
            && near.stream().noneMatch(Statement::negative)
            && near.stream().anyMatch(one -> haveSameVerb(clause, one));
    boolean affirmed = near.size() == 1 && !clause.negative() && nearest.isVerbNegated();
    boolean sameVerb =
        story.matcher().score(clause, nearest) >= NEAR
            && nearest.verb().equals(clause.verb())
            && nearest.isVerbNegated() != clause.isVerbNegated();
    if (!negated && !affirmed && !sameVerb) {
      return List.of();
    }
    Span span = clause.head().span();
    String why =
        clause.isVerbNegated()
            ? "the text says that it is not so; the reports say that it is"
            : "the text says that it is so; the reports say that it is not";
    return List.of(Parts.contradicted(story, span, CheckedPart.Kind.POLARITY, why, nearest));
  }

  private static boolean haveSameVerb(Statement clause, Statement one) {
    return one.head() != null
        && Synonyms.areSynonyms(TermStem.of(clause.verb()), TermStem.of(one.verb()));
  }
}

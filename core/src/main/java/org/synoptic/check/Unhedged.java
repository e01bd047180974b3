package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** What the reports only suppose, allege or put to somebody, the draft states as a fact. */
final class Unhedged implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private static final Set<String> HEDGES = WordList.of(Unhedged.class, "hedges.txt").words();

  private final CheckedStory story;

  Unhedged(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null || isHedged(clause)) {
      return List.of();
    }
    List<Statement> same =
        near.stream().filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS).toList();
    if (same.isEmpty() || !same.stream().allMatch(this::isHedged)) {
      return List.of();
    }
    return List.of(
        Parts.contradicted(
            story,
            clause.head().span(),
            CheckedPart.Kind.MODALITY,
            "the text states it as a fact; the reports do not: " + quoted(same.get(0)),
            same.get(0)));
  }

  private String quoted(Statement one) {
    return "“" + story.index().text(one.report(), one.extent()) + "”";
  }

  private boolean isHedged(Statement one) {
    return one.modality() == Modality.ALLEGED
        || story.index().tokens(one).stream().map(Token::lemma).anyMatch(HEDGES::contains);
  }
}

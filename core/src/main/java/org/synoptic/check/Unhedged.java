package org.synoptic.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** What the reports only suppose, allege or put to somebody, the draft states as a fact. */
final class Unhedged implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.6;

  private static final WordList LIST = WordList.of(Unhedged.class, "hedges.txt");

  private static final Set<String> HEDGES = LIST.words();

  private final CheckedStory story;

  Unhedged(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null
        || isHedged(clause)
        || Relations.CLAUSAL_MODIFIERS.contains(clause.head().relation())) {
      return List.of();
    }
    List<Statement> same =
        near.stream()
            .filter(Statement::hasVerb)
            .filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS)
            .toList();
    if (same.isEmpty() || !same.stream().allMatch(Unhedged::isSupposed)) {
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

  private static boolean isSupposed(Statement one) {
    return one.modality() == Modality.ALLEGED
        || one.modality() == Modality.HYPOTHETICAL
        || Stream.concat(one.tokens().stream(), one.frame().stream())
            .map(Token::lemma)
            .anyMatch(HEDGES::contains);
  }

  private boolean isHedged(Statement one) {
    return one.modality() == Modality.ALLEGED
        || story.index().tokens(one).stream().map(Token::lemma).anyMatch(HEDGES::contains);
  }
}

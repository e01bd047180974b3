package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Modality;

/** "May open" for "opens", or the other way round, where all near clauses of the verb agree. */
final class OtherModality implements Counterclaim {

  private static final Set<String> MAY = Set.of("may", "might", "could");

  private final CheckedStory story;

  OtherModality(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null) {
      return List.of();
    }
    List<Statement> sameVerb =
        near.stream()
            .filter(one -> one.head() != null && one.verb().equals(clause.verb()))
            .toList();
    List<Modality> others = sameVerb.stream().map(Statement::modality).distinct().toList();
    boolean surer =
        !Hedges.isHedged(story, clause)
            && others.equals(List.of(Modality.HYPOTHETICAL))
            && clause.modality() == Modality.HAPPENED;
    boolean lessSure =
        others.equals(List.of(Modality.HAPPENED))
            && clause.modality() == Modality.HYPOTHETICAL
            && clause.tokens().stream().anyMatch(token -> MAY.contains(token.lemma()));
    if (!surer && !lessSure) {
      return List.of();
    }
    String why =
        surer
            ? "the text states it; the reports say that it may be"
            : "the text says that it may be; the reports state it";
    return List.of(
        Parts.contradicted(
            story, clause.head().span(), CheckedPart.Kind.MODALITY, why, sameVerb.get(0)));
  }
}

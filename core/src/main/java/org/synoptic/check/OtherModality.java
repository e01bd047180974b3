package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** "May open" for "opens", or the other way round, where all near clauses of the verb agree. */
final class OtherModality implements Counterclaim {

  private static final Set<String> MAY = Set.of("may", "might", "could");

  private static final Set<String> WILL = Set.of("will", "shall");

  /** Words above an infinitive that leave it open. */
  private static final Set<String> OPEN = CheckWords.of("open");

  private final CheckedStory story;

  OtherModality(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null) {
      return List.of();
    }
    RoleAgreement open = leftOpen(clause);
    if (open != null) {
      Statement.Place place = open.report().place();
      String why =
          "the text says that it will be; the reports leave it open: “%s”"
              .formatted(story.passage(place).text());
      return List.of(
          Parts.contradicted(story, clause.head().span(), CheckedPart.Kind.MODALITY, why, place));
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

  /** The act that "will" be in the draft, where each report that has it leaves it open. */
  private @Nullable RoleAgreement leftOpen(Statement clause) {
    for (Proposition one : story.propositions(clause)) {
      if (one.token().equals(clause.head()) && isCertain(one)) {
        List<RoleAgreement> same =
            story.agreements(one).stream()
                .filter(act -> act.isOfOneAct() && !act.isTurned())
                .toList();
        boolean open = same.stream().allMatch(act -> isOpen(act.report()));
        return open && !same.isEmpty() ? same.get(0) : null;
      }
    }
    return null;
  }

  /** "Will be dismissed", and no word beside the verb that leaves it open. */
  private static boolean isCertain(Proposition one) {
    ParsedSentence parse = one.parse();
    boolean will =
        parse.children(one.verb(), Relations.AUX).stream()
            .anyMatch(i -> WILL.contains(parse.lemma(i)));
    for (int i = 0; i < parse.size(); i++) {
      will &= i == one.verb() || !Hedges.isHedge(parse.lemma(i));
    }
    return will;
  }

  /** "May be dismissed", "is expected to be dismissed"; not "is to be", "plans to". */
  private static boolean isOpen(Proposition one) {
    ParsedSentence parse = one.parse();
    boolean may =
        parse.children(one.verb(), Relations.AUX).stream()
            .anyMatch(i -> MAY.contains(parse.lemma(i)));
    return may || OPEN.contains(parse.lemma(parse.head(one.verb())));
  }
}

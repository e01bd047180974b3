package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;
import org.synoptic.model.Token;

/**
 * Whether a short text says nothing that a longer one does not bear out: by its names, figures and
 * dates, and by negation and opposites in the clauses that match. A thing made up of the text's own
 * words passes: this is no proof, only the lack of a known fault.
 */
public final class Consistency {

  /** Clauses of the text that a clause of the summary is held against. */
  private static final int NEAREST = 3;

  /**
   * Least similarity for a negation or an opposite to tell. Tuned on the even half of SummEdits.
   */
  private static final double SAME = 0.3;

  private Consistency() {}

  /** What in the summary the text does not bear out, in words; empty when nothing is found. */
  public static List<String> faults(AnnotatedArticle text, AnnotatedArticle summary) {
    Scene scene = new Scene(new Story("", "", List.of(text, summary)));
    Matches matches = new Matches(scene.statements, scene.terms, scene.identities);
    List<Statement> given = ofReport(scene, 0);
    Set<String> known = new HashSet<>();
    given.forEach(one -> known.addAll(scene.terms.of(one.index()).keySet()));
    String body = Names.fold(text.article().body());
    List<String> faults = new ArrayList<>();
    for (Statement claim : ofReport(scene, 1)) {
      faults.addAll(strangers(scene, claim, known, body));
      List<Statement> nearest =
          given.stream()
              .sorted(Comparator.comparingDouble((Statement one) -> -matches.score(claim, one)))
              .limit(NEAREST)
              .toList();
      faults.addAll(turned(scene, matches, claim, nearest));
    }
    return faults;
  }

  private static List<Statement> ofReport(Scene scene, int report) {
    return scene.statements.stream().filter(one -> one.report() == report).toList();
  }

  /** Names, figures and dates that the text does not have. */
  private static List<String> strangers(
      Scene scene, Statement claim, Set<String> known, String body) {
    List<String> strangers = new ArrayList<>();
    Telling telling = scene.tellings.get(claim.report());
    for (Token token : claim.own()) {
      String word = Names.fold(Names.bare(token.span().in(telling.body()))).replaceAll("\\.$", "");
      List<String> terms = telling.terms(List.of(token));
      boolean telltale =
          !terms.isEmpty()
              && "@=".indexOf(terms.get(0).charAt(0)) >= 0
              && word.length() > 1
              && !body.contains(Names.key(word));
      if (telltale && !known.contains(terms.get(0)) && !body.contains(word)) {
        strangers.add("not in the text: " + word);
      }
    }
    return strangers;
  }

  /** Negations and opposites against the clauses that say the same. */
  private static List<String> turned(
      Scene scene, Matches matches, Statement claim, List<Statement> nearest) {
    List<String> turned = new ArrayList<>();
    for (Statement one : nearest.subList(0, Math.min(1, nearest.size()))) {
      if (matches.score(claim, one) >= SAME && claim.negative() != one.negative()) {
        turned.add("negated: " + Contrasts.verb(claim));
      }
    }
    for (Statement one : nearest) {
      for (Token token : claim.own()) {
        for (Token other : one.own()) {
          boolean opposed =
              PolarityContrast.opposites(token.lemma(), other.lemma())
                  && claim.own().stream().noneMatch(t -> t.lemma().equals(other.lemma()))
                  && one.own().stream().noneMatch(t -> t.lemma().equals(token.lemma()));
          if (opposed && matches.score(claim, one) >= SAME) {
            turned.add("opposite: " + token.lemma() + " for " + other.lemma());
          }
        }
      }
    }
    return turned;
  }
}

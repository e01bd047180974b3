package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Contrast;
import org.synoptic.compare.contrast.FigureContrast;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
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

  /** Least similarity for a negation or an opposite to tell. By eye on SummEdits. */
  private static final double SAME = 0.2;

  /** Similarity from which on the nearest clause alone decides on a negation. */
  private static final double ALIKE = 0.4;

  /** Words that are no names or figures but as telling: days, months, ordinals. */
  private static final Set<String> TELLTALE =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth");

  private Consistency() {}

  /** What in the summary the text does not bear out, in words; empty when nothing is found. */
  public static List<String> faults(AnnotatedArticle text, AnnotatedArticle summary) {
    StoryIndex scene = new StoryIndex(new Story("", "", List.of(text, summary)));
    StatementVectors vectors = new StatementVectors(scene.statements, scene.tellings);
    StatementMatcher matches = new StatementMatcher(scene.statements, vectors, scene.identities);
    List<Statement> given = ofReport(scene, 0);
    Set<String> known = new HashSet<>();
    given.forEach(one -> known.addAll(vectors.of(one.index()).keySet()));
    String body = CaseFolding.fold(text.article().body());
    List<String> faults = new ArrayList<>();
    for (Statement claim : ofReport(scene, 1)) {
      faults.addAll(strangers(scene, claim, known, body));
      List<Statement> nearest =
          given.stream()
              .sorted(Comparator.comparingDouble((Statement one) -> -matches.score(claim, one)))
              .limit(NEAREST)
              .toList();
      faults.addAll(turned(scene, vectors, matches, claim, nearest));
    }
    return faults;
  }

  private static List<Statement> ofReport(StoryIndex scene, int report) {
    return scene.statements.stream().filter(one -> one.report() == report).toList();
  }

  /** Names, figures, days and ordinals that the text does not have. */
  private static List<String> strangers(
      StoryIndex scene, Statement claim, Set<String> known, String body) {
    List<String> strangers = new ArrayList<>();
    ReportView telling = scene.tellings.get(claim.report());
    for (Token token : claim.own()) {
      String word =
          CaseFolding.fold(NameMatcher.bare(token.span().in(telling.body())))
              .replaceAll("\\.$", "");
      List<String> terms = telling.terms(List.of(token));
      if (word.isEmpty() || terms.isEmpty() || known.contains(terms.get(0))) {
        continue;
      }
      boolean telltale =
          "@=".indexOf(terms.get(0).charAt(0)) >= 0
              || TELLTALE.contains(word)
              || word.chars().anyMatch(Character::isDigit);
      boolean dotless = word.contains(".") && stands(body, word.replace(".", ""));
      if (telltale && !dotless && !stands(body, word) && !stands(body, NameMatcher.key(word))) {
        strangers.add("not in the text: " + word);
      }
    }
    return strangers;
  }

  /** Whether a word stands in a text, not as a part of another one. */
  private static boolean stands(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + word.length();
      boolean after = end == text.length() || !Character.isDigit(text.charAt(end));
      if (before && after) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  /** Negations and opposites against the clauses that say the same. */
  private static List<String> turned(
      StoryIndex scene,
      StatementVectors vectors,
      StatementMatcher matches,
      Statement claim,
      List<Statement> nearest) {
    List<String> turned = new ArrayList<>();
    List<Statement> near =
        nearest.stream().filter(one -> matches.score(claim, one) >= SAME).toList();
    if (!near.isEmpty() && claim.negated() && near.stream().noneMatch(Statement::negative)) {
      turned.add("negated: " + claim.verb());
    }
    if (near.size() == 1 && !claim.negative() && near.get(0).negated()) {
      turned.add("not negated: " + claim.verb());
    }
    for (Statement one : near) {
      turned.addAll(opposites(vectors, claim, one));
    }
    turned.addAll(otherNumbers(scene, matches, claim, near));
    turned.addAll(negated(matches, claim, near));
    turned.addAll(otherSureness(claim, near));
    return turned;
  }

  /** The same counted with another number in a clause that says the same. */
  private static List<String> otherNumbers(
      StoryIndex scene, StatementMatcher matches, Statement claim, List<Statement> near) {
    List<String> found = new ArrayList<>();
    for (Statement one : near) {
      StatementPair pair = new StatementPair(one, claim, matches.score(claim, one));
      for (Contrast.Finding finding : new FigureContrast().between(scene, pair)) {
        if (finding.kind() != Difference.Kind.ROUNDING) {
          found.add("another number: " + finding.second().value());
        }
      }
    }
    return found;
  }

  /**
   * The clause that is nearest by far, with a negation that the claim lacks, or without its own.
   */
  private static List<String> negated(
      StatementMatcher matches, Statement claim, List<Statement> near) {
    if (near.isEmpty() || matches.score(claim, near.get(0)) < ALIKE) {
      return List.of();
    }
    Statement best = near.get(0);
    boolean sameVerb = best.verb().equals(claim.verb());
    return sameVerb && best.negated() != claim.negated()
        ? List.of("negation: " + claim.verb())
        : List.of();
  }

  /**
   * "May open" for "opens", and the other way round, where all matching clauses are of one mind.
   */
  private static List<String> otherSureness(Statement claim, List<Statement> near) {
    List<Statement> sameVerb =
        near.stream()
            .filter(one -> one.head() != null && claim.head() != null)
            .filter(one -> one.verb().equals(claim.verb()))
            .toList();
    boolean open = claim.modality() == Modality.HYPOTHETICAL;
    boolean told = claim.modality() == Modality.HAPPENED;
    boolean turned =
        !sameVerb.isEmpty()
            && ((open && sameVerb.stream().allMatch(s -> s.modality() == Modality.HAPPENED))
                || (told
                    && sameVerb.stream().allMatch(s -> s.modality() == Modality.HYPOTHETICAL)));
    return turned ? List.of("how sure: " + claim.verb()) : List.of();
  }

  /** Words of the summary whose opposite the clause bears, and which it does not bear itself. */
  private static List<String> opposites(StatementVectors vectors, Statement claim, Statement one) {
    List<String> found = new ArrayList<>();
    Set<String> given = vectors.of(one.index()).keySet();
    Set<String> claimed = vectors.of(claim.index()).keySet();
    for (Token token : claim.own()) {
      for (Token other : one.own()) {
        if (Antonyms.opposites(token.lemma(), other.lemma())
            && !given.contains(TermStem.of(token.lemma()))
            && !claimed.contains(TermStem.of(other.lemma()))) {
          found.add("opposite: " + token.lemma() + " for " + other.lemma());
        }
      }
    }
    return found;
  }
}

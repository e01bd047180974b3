package org.synoptic.bench.quality;

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
 * Whether a summary says nothing that its text does not bear out: by its names, figures and dates,
 * and by negation, opposites and modality of the clauses that match. A claim made up of the text's
 * own words passes: no fault found is no proof.
 */
final class Consistency {

  /** Clauses of the text that a clause of the summary is compared with. Set by hand. */
  private static final int NEAREST = 3;

  /** Least score for a negation or an opposite to count. Set by eye on SummEdits. */
  private static final double SAME_MATTER = 0.2;

  /** Score from which on the nearest clause alone decides on a negation. Set by hand. */
  private static final double NEAR = 0.4;

  /** Words that are no names or figures but say as much: days, months, ordinals. */
  private static final Set<String> DATE_WORDS =
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

  private final StoryIndex story;
  private final FigureContrast figures;
  private final StatementVectors vectors;
  private final StatementMatcher matcher;

  private Consistency(AnnotatedArticle text, AnnotatedArticle summary) {
    story = StoryIndex.of(new Story("", "", List.of(text, summary)));
    figures = new FigureContrast();
    vectors = new StatementVectors(story.statements(), story.reports());
    matcher = new StatementMatcher(story, vectors);
  }

  /** What in the summary the text does not bear out, in words; empty when nothing is found. */
  static List<String> faults(AnnotatedArticle text, AnnotatedArticle summary) {
    return new Consistency(text, summary).faults();
  }

  private List<String> faults() {
    List<Statement> ofText = ofReport(0);
    Set<String> terms = new HashSet<>();
    ofText.forEach(one -> terms.addAll(vectors.of(one.index()).keySet()));
    String body = CaseFolding.fold(story.reports().get(0).body());
    List<String> faults = new ArrayList<>();
    for (Statement claim : ofReport(1)) {
      faults.addAll(unknownWords(claim, terms, body));
      List<Statement> near =
          ofText.stream()
              .sorted(Comparator.comparingDouble((Statement one) -> -matcher.score(claim, one)))
              .limit(NEAREST)
              .filter(one -> matcher.score(claim, one) >= SAME_MATTER)
              .toList();
      faults.addAll(contradictions(claim, near));
    }
    return faults;
  }

  private List<Statement> ofReport(int report) {
    return story.statements().stream().filter(one -> one.report() == report).toList();
  }

  /** Names, figures, days and ordinals that the text does not have. */
  private List<String> unknownWords(Statement claim, Set<String> known, String body) {
    List<String> unknown = new ArrayList<>();
    ReportView summary = story.reports().get(claim.report());
    for (Token token : claim.tokens()) {
      String printed = NameMatcher.withoutEdges(token.span().in(summary.body()));
      String word = CaseFolding.fold(printed).replaceAll("\\.$", "");
      List<String> terms = summary.terms(List.of(token));
      if (word.isEmpty() || terms.isEmpty() || known.contains(terms.get(0))) {
        continue;
      }
      boolean specific =
          "@=".indexOf(terms.get(0).charAt(0)) >= 0
              || DATE_WORDS.contains(word)
              || word.chars().anyMatch(Character::isDigit);
      boolean dotted = word.contains(".") && contains(body, word.replace(".", ""));
      if (specific && !dotted && !contains(body, word) && !contains(body, NameMatcher.key(word))) {
        unknown.add("not in the text: " + word);
      }
    }
    return unknown;
  }

  /** Whether a text has a word, not as a part of another one. */
  private static boolean contains(String text, String word) {
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

  /** Contradictions of the clauses that say the same, the nearest first. */
  private List<String> contradictions(Statement claim, List<Statement> near) {
    List<String> found = new ArrayList<>();
    if (!near.isEmpty() && claim.isVerbNegated() && near.stream().noneMatch(Statement::negative)) {
      found.add("negated: " + claim.verb());
    }
    if (near.size() == 1 && !claim.negative() && near.get(0).isVerbNegated()) {
      found.add("not negated: " + claim.verb());
    }
    near.forEach(one -> found.addAll(opposites(claim, one)));
    found.addAll(otherFigures(claim, near));
    found.addAll(otherPolarity(claim, near));
    found.addAll(otherModality(claim, near));
    return found;
  }

  /** The same counted with another number. */
  private List<String> otherFigures(Statement claim, List<Statement> near) {
    List<String> found = new ArrayList<>();
    for (Statement one : near) {
      StatementPair pair = new StatementPair(one, claim, matcher.score(claim, one));
      for (Contrast.Finding finding : figures.between(story, pair)) {
        if (finding.kind() != Difference.Kind.ROUNDING) {
          found.add("another number: " + finding.second().value());
        }
      }
    }
    return found;
  }

  /** A clause that is near by itself, with the claim's verb negated in one of the two only. */
  private List<String> otherPolarity(Statement claim, List<Statement> near) {
    if (near.isEmpty() || matcher.score(claim, near.get(0)) < NEAR) {
      return List.of();
    }
    Statement nearest = near.get(0);
    return nearest.verb().equals(claim.verb()) && nearest.isVerbNegated() != claim.isVerbNegated()
        ? List.of("negation: " + claim.verb())
        : List.of();
  }

  /** "May open" for "opens", or the other way round, where all clauses of the verb agree. */
  private static List<String> otherModality(Statement claim, List<Statement> near) {
    List<Modality> others =
        near.stream()
            .filter(one -> one.head() != null && claim.head() != null)
            .filter(one -> one.verb().equals(claim.verb()))
            .map(Statement::modality)
            .distinct()
            .toList();
    boolean other =
        others.equals(List.of(Modality.HAPPENED)) && claim.modality() == Modality.HYPOTHETICAL
            || others.equals(List.of(Modality.HYPOTHETICAL))
                && claim.modality() == Modality.HAPPENED;
    return other ? List.of("how sure: " + claim.verb()) : List.of();
  }

  /** Words of the summary whose opposite the clause has, and which it does not have itself. */
  private List<String> opposites(Statement claim, Statement one) {
    List<String> found = new ArrayList<>();
    Set<String> ofText = vectors.of(one.index()).keySet();
    Set<String> ofSummary = vectors.of(claim.index()).keySet();
    for (Token token : claim.tokens()) {
      for (Token other : one.tokens()) {
        if (Antonyms.areOpposites(token.lemma(), other.lemma())
            && !ofText.contains(TermStem.of(token.lemma()))
            && !ofSummary.contains(TermStem.of(other.lemma()))) {
          found.add("opposite: " + token.lemma() + " for " + other.lemma());
        }
      }
    }
    return found;
  }
}

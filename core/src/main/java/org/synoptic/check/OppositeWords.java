package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.check.proposition.Opposites;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Words whose opposite the reports have, and which they do not have themselves. */
final class OppositeWords implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.35;

  private final CheckedStory story;

  OppositeWords(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    List<CheckedPart> found = new ArrayList<>();
    for (Statement one : near) {
      if (ClauseTerms.share(story, clause, one) < SAME_WORDS) {
        continue;
      }
      for (Token token : clause.tokens()) {
        for (Token other : one.tokens()) {
          if (Opposites.are(token.lemma(), other.lemma())
              && !Opposites.areOfTwo(token.lemma(), other.lemma())
              && !(compares(clause) || compares(one))
              && (Tags.isVerb(token.tag()) || haveSameHead(clause, token, one, other))
              && !isBorneOut(clause, token)
              && !hasSameKind(one, token)
              && !Opposites.hasBoth(story.index().tokens(one), other)
              && isNegated(clause, token) == isNegated(one, other)
              && !story.vectors().has(one.index(), TermStem.of(token.lemma()))
              && !story.vectors().has(clause.index(), TermStem.of(other.lemma()))) {
            found.add(part(token, one, other));
          }
        }
      }
    }
    return found;
  }

  /** "Cheaper than the train" says what "more expensive than the car" may say too. */
  private boolean compares(Statement clause) {
    return story.index().tokens(clause).stream().anyMatch(token -> token.lemma().equals("than"));
  }

  /** Whether the sentence of a report has another word for the same: "died" for "was killed". */
  private boolean hasSameKind(Statement one, Token token) {
    return story.index().tokens(one).stream()
        .anyMatch(other -> Kinds.areSame(token.lemma(), other.lemma()));
  }

  /** Whether a report has the act of a verb as the clause has it. */
  private boolean isBorneOut(Statement clause, Token token) {
    return story.propositions(clause).stream()
        .filter(one -> one.token().equals(token))
        .flatMap(one -> story.agreements(one).stream())
        .anyMatch(one -> one.isOfOneAct() && !one.isTurned());
  }

  /** Whether two words that are no verbs belong to the same one. */
  private boolean haveSameHead(Statement clause, Token token, Statement one, Token other) {
    String ours = head(clause, token);
    String theirs = head(one, other);
    return Synonyms.areSynonyms(TermStem.of(ours), TermStem.of(theirs))
        || Opposites.are(ours, theirs)
        || Tags.isVerb(other.tag());
  }

  /** The base form of the word that a word belongs to, over prepositions. */
  private String head(Statement clause, Token token) {
    List<Token> tokens = story.index().tokens(clause);
    int head = token.head();
    if (head >= 0 && token.relation().equals(Relations.POBJ)) {
      head = tokens.get(head).head();
    }
    return head < 0 ? "" : tokens.get(head).lemma();
  }

  /** Whether the verb of the clause that a word belongs to is negated. */
  private boolean isNegated(Statement clause, Token token) {
    boolean negated = false;
    for (Proposition one : story.propositions(clause)) {
      int word = story.index().tokens(clause).indexOf(token);
      if (Verbs.of(one.parse(), word) == one.verb()) {
        negated = one.factuality().negative();
      }
    }
    return negated;
  }

  private CheckedPart part(Token token, Statement one, Token other) {
    String printed = story.index().text(story.draft(), token.span());
    String why =
        "“%s” in the text, “%s” in the reports"
            .formatted(printed, story.index().text(one.report(), other.span()));
    return Parts.contradicted(story, token.span(), CheckedPart.Kind.OPPOSITE, why, one);
  }
}

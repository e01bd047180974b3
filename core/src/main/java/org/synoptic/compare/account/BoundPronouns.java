package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.Offices;
import org.synoptic.model.Token;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.ThirdPerson;

/**
 * Whether "he" or "she" means somebody whom the same line introduces, so that the line can be read
 * alone: "A woman opened fire because she was angry".
 */
final class BoundPronouns {

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private BoundPronouns() {}

  /**
   * Whether of the people before the pronoun there is one alone, whom "a" introduces.
   *
   * @param tokens those of the line
   * @param at the place of the pronoun
   */
  static boolean isBound(List<Token> tokens, int at) {
    List<Token> people =
        tokens.subList(0, at).stream()
            .filter(token -> isPersonsName(token) || isPerson(token))
            .toList();
    return people.size() == 1
        && isNew(people.get(0), tokens)
        && fits(people.get(0), tokens.get(at));
  }

  private static boolean isPersonsName(Token token) {
    return token.name().endsWith(NameLabels.PERSON);
  }

  private static boolean isPerson(Token token) {
    return Tags.isNoun(token.tag())
        && !token.relation().equals(Relations.COMPOUND)
        && (HumanNouns.contains(token.lemma()) || Offices.isPolitical(token.lemma()));
  }

  private static boolean isNew(Token person, List<Token> tokens) {
    int last = tokens.indexOf(person);
    for (int i = last - 1; i >= 0 && !isVerbOrPreposition(tokens.get(i)); i--) {
      if (INDEFINITE.contains(tokens.get(i).lemma())) {
        return person.tag().equals(Tags.NN);
      }
    }
    return false;
  }

  private static boolean isVerbOrPreposition(Token token) {
    return Tags.FINITE.contains(token.tag()) || token.tag().equals(Tags.IN);
  }

  private static boolean fits(Token person, Token pronoun) {
    String gender = HumanNouns.gender(person.lemma());
    return gender.isEmpty() || gender.equals(ThirdPerson.gender(pronoun.lemma()));
  }
}

package org.synoptic.compare.account;

import java.util.List;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Token;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Pronouns of persons that a line carries itself: whom they mean stands before them in it. */
final class CarriedPronouns {

  private CarriedPronouns() {}

  static boolean isCarried(List<Token> tokens, int at, String word) {
    return isOwners(tokens, at, word) || isSpeakers(tokens, at);
  }

  /**
   * Whether a word tells whose something is, after a person in the same line: "a man who blasted
   * his way". Of "he" and "she" the person may be another one.
   */
  private static boolean isOwners(List<Token> tokens, int at, String word) {
    boolean owning = tokens.get(at).tag().equals(Tags.PRP_POSS) || word.endsWith("self");
    return owning
        && tokens.subList(0, at).stream()
            .anyMatch(before -> isPerson(before) || HumanNouns.contains(before.lemma()));
  }

  /** "Comey said he will not reopen the case": one person is named, who speaks. */
  private static boolean isSpeakers(List<Token> tokens, int at) {
    boolean speaks = false;
    int names = 0;
    boolean inName = false;
    for (Token before : tokens.subList(0, at)) {
      boolean person = isPerson(before);
      names += person && !inName ? 1 : 0;
      inName = person;
      speaks |= names == 1 && ReportingVerbs.ofStatements().contains(before.lemma());
    }
    return speaks && names == 1 && opensWithSubject(tokens);
  }

  /** Whether the first person of a line is the subject of its first verb. */
  private static boolean opensWithSubject(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> Relations.SUBJECTS.contains(token.relation()))
        .findFirst()
        .filter(CarriedPronouns::isPerson)
        .isPresent();
  }

  private static boolean isPerson(Token token) {
    return token.name().endsWith(NameLabels.PERSON);
  }
}

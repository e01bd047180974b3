package org.synoptic.check;

import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** Whether a clause says only that something may be so: supposed, alleged, considered, denied. */
final class Hedges {

  private static final WordList LIST = WordList.of(Hedges.class, "hedges.txt");

  private static final Set<String> WORDS = LIST.words();

  private static final Set<Modality> SUPPOSED =
      Set.of(Modality.ALLEGED, Modality.HYPOTHETICAL, Modality.DENIED);

  /** What tells a fact where it is negated: "nobody could get near". */
  private static final Set<String> CAN = Set.of("could");

  private Hedges() {}

  /** Whether the clause, or the words that are filled in for it, tell it as a supposition. */
  static boolean isSupposed(Statement one) {
    return SUPPOSED.contains(one.modality())
        || Stream.concat(one.tokens().stream(), one.frame().stream())
            .map(Token::lemma)
            .anyMatch(word -> WORDS.contains(word) && !(one.negative() && CAN.contains(word)));
  }

  /** Whether any word of the clause's sentence tells a supposition. */
  static boolean isHedged(CheckedStory story, Statement one) {
    return SUPPOSED.contains(one.modality())
        || story.index().tokens(one).stream().map(Token::lemma).anyMatch(WORDS::contains);
  }

  /** Whether a base form tells a supposition. */
  static boolean isHedge(String word) {
    return WORDS.contains(word);
  }

  /** Whether a verb tells its act as a supposition. */
  static boolean isSupposed(Proposition one) {
    return SUPPOSED.contains(one.factuality().modality());
  }
}

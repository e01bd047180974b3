package org.synoptic.check;

import java.util.Set;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Negations that tell a degree: "not so high since 1994", "no closer planet is known". */
final class Degrees {

  private static final Set<String> MEASURING = Set.of("too", "enough");

  private static final Set<String> AS = Set.of("so", "as", "such", "more", "less", "ever");

  /** Words behind a negation among which the compared one is looked for. Set by hand. */
  private static final int BEHIND = 4;

  private Degrees() {}

  /** Whether a sentence says that nothing is more than something. */
  static boolean isDeniedMore(ParsedSentence parse) {
    for (int i = 0; i < parse.size(); i++) {
      boolean denied =
          NegationWords.adverbs().contains(parse.word(i))
              || NegationWords.determiners().contains(parse.word(i))
              || NegationWords.pronouns().contains(parse.word(i));
      for (int j = i + 1; denied && j <= i + BEHIND; j++) {
        if (parse.tag(j).equals(Tags.JJR)
            || parse.tag(j).equals(Tags.RBR)
            || AS.contains(parse.word(j)) && parse.tag(j + 1).equals(Tags.JJ)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a verb tells of what something is too much or not enough for: "too weak to stand". */
  static boolean isMeasured(ParsedSentence parse, int verb) {
    if (!parse.isInfinitive(verb)) {
      return false;
    }
    int above = parse.head(verb);
    return MEASURING.contains(parse.word(above))
        || parse.children(above, Relations.ADVMOD).stream()
            .anyMatch(word -> MEASURING.contains(parse.word(word)));
  }
}

package org.synoptic.compare;

import org.synoptic.model.Quote;
import org.synoptic.text.Alignment;
import org.synoptic.text.FunctionWords;
import org.synoptic.text.Idf;
import org.synoptic.text.Words;

/** Whether two sayings are one utterance: by their words, or as its paraphrase. */
final class SayingMatch {

  /** The share of the shorter saying's telling words that stand in the longer one in this order. */
  private static final double MOSTLY = 0.75;

  /**
   * What words must tell (sum of {@link Idf} weights) to be known again when the speakers agree.
   */
  private static final double KNOWN = 8;

  /** What they must tell, and how many must be equal, when the reports name different speakers. */
  private static final double KNOWN_FROM_OTHERS = 14;

  private static final int WORDS_FROM_OTHERS = 8;

  /** How many must be equal where one of the two is in an outlet's own words. */
  private static final int WORDS_IN_PROSE = 5;

  /** So many words that tell little are known again when nothing is changed in them. */
  private static final int FEWEST_WORDS = 3;

  /** A report repeats itself only where nearly all words are the same. */
  private static final double SAME_REPORT = 0.95;

  /**
   * Cosine from which on one speaker's words are told again in others. Set by eye on the BASIL
   * triples: from 0.4 down come other remarks on the same matter.
   */
  private static final double PARAPHRASE = 0.45;

  /** The same where both are in the outlets' own words, which hide what was really said. */
  private static final double PARAPHRASE_OF_PROSE = 0.6;

  /** What the words common to a paraphrase and its original must tell. */
  private static final double PARAPHRASE_TOLD = 14;

  private final Idf idf = Idf.english();

  /** 0 when the two are different utterances, otherwise more the surer, 3 at the most. */
  double score(Saying one, Saying other) {
    if (!areDirect(one, other) && one.negative() != other.negative()) {
      return 0;
    }
    double byWords = byWords(one, other);
    return byWords > 0 ? 1 + byWords : byMeaning(one, other);
  }

  private double byWords(Saying one, Saying other) {
    boolean oneShorter = idf.of(one.words()) <= idf.of(other.words());
    Words shorter = oneShorter ? one.words() : other.words();
    Words longer = oneShorter ? other.words() : one.words();
    Alignment alignment = Alignment.of(shorter, longer);
    double told = told(shorter, alignment);
    double share = told / Math.max(1, idf.of(shorter));
    if (shorter.size() == longer.size() && alignment.equal() == shorter.size()) {
      share = 1;
    }
    if (one.sameReport(other) && share < SAME_REPORT) {
      return 0;
    }
    boolean known = isKnown(one, other, alignment.equal(), told, share);
    return share >= MOSTLY && known ? share + (double) alignment.equal() / shorter.size() : 0;
  }

  /** Whether the equal words tell enough not to be anybody's. */
  private static boolean isKnown(Saying one, Saying other, int equal, double told, double share) {
    boolean quoted = isQuoted(one) && isQuoted(other);
    boolean agree =
        quoted
            ? Speakers.agree(one.speaker(), other.speaker())
            : Speakers.same(one.speaker(), other.speaker());
    if (!agree) {
      return equal >= WORDS_FROM_OTHERS && told >= KNOWN_FROM_OTHERS;
    }
    if (!quoted) {
      return equal >= WORDS_IN_PROSE && told >= KNOWN_FROM_OTHERS;
    }
    return told >= KNOWN || share == 1 && equal >= FEWEST_WORDS;
  }

  private static boolean areDirect(Saying one, Saying other) {
    return one.kind() == Quote.Kind.DIRECT && other.kind() == Quote.Kind.DIRECT;
  }

  private static boolean isQuoted(Saying saying) {
    return saying.kind() != Quote.Kind.INDIRECT;
  }

  /** What the words tell that both have in the same order. */
  private double told(Words shorter, Alignment alignment) {
    double told = 0;
    for (Alignment.Op op : alignment.ops()) {
      if (op.kind() == Alignment.Kind.EQUAL) {
        int i = shorter.at(op.from().start());
        while (i < shorter.size() && shorter.span(i).end() <= op.from().end()) {
          told += idf.of(shorter.form(i++));
        }
      }
    }
    return told;
  }

  private double byMeaning(Saying one, Saying other) {
    boolean bothTold = !isQuoted(one) && !isQuoted(other);
    if (areDirect(one, other)
        || one.sameReport(other)
        || !Speakers.same(one.speaker(), other.speaker())) {
      return 0;
    }
    double cosine = idf.vector(one.meant()).cosine(idf.vector(other.meant()));
    double told =
        one.meant().forms().stream()
            .distinct()
            .filter(form -> !FunctionWords.has(form) && other.meant().forms().contains(form))
            .mapToDouble(idf::of)
            .sum();
    double least = bothTold ? PARAPHRASE_OF_PROSE : PARAPHRASE;
    return cosine >= least && told >= PARAPHRASE_TOLD ? cosine : 0;
  }
}

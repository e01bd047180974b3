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

  /** What they must tell when the reports name different speakers. */
  private static final double KNOWN_FROM_OTHERS = 22;

  /** Cosine from which on the words of one speaker are a paraphrase. */
  private static final double PARAPHRASE = 0.45;

  /** What the words common to a paraphrase and its original must tell. */
  private static final double PARAPHRASE_TOLD = 14;

  private final Idf idf = Idf.english();

  /** 0 when the two are different utterances, otherwise more the surer, 2 at the most. */
  double score(Saying one, Saying other) {
    double byWords = byWords(one, other);
    return byWords > 0 ? 1 + byWords : byMeaning(one, other);
  }

  private double byWords(Saying one, Saying other) {
    boolean oneShorter = idf.of(one.words()) <= idf.of(other.words());
    Words shorter = oneShorter ? one.words() : other.words();
    Words longer = oneShorter ? other.words() : one.words();
    boolean agree = Speakers.agree(one.speaker(), other.speaker());
    if (shorter.forms().equals(longer.forms())) {
      return agree && shorter.size() >= 3 || idf.of(shorter) >= KNOWN_FROM_OTHERS ? 1 : 0;
    }
    double told = common(shorter, longer);
    double share = told / Math.max(1, idf.of(shorter));
    if (one.sameReport(other) && share < 0.95) {
      return 0;
    }
    return share >= MOSTLY && told >= (agree ? KNOWN : KNOWN_FROM_OTHERS) ? share : 0;
  }

  /** What the words tell that both have in the same order. */
  private double common(Words shorter, Words longer) {
    double told = 0;
    for (Alignment.Op op : Alignment.of(shorter, longer).ops()) {
      if (op.kind() == Alignment.Kind.EQUAL) {
        for (int i = shorter.at(op.from().start());
            i < shorter.size() && shorter.span(i).end() <= op.from().end();
            i++) {
          told += idf.of(shorter.form(i));
        }
      }
    }
    return told;
  }

  private double byMeaning(Saying one, Saying other) {
    boolean bothDirect = one.kind() == Quote.Kind.DIRECT && other.kind() == Quote.Kind.DIRECT;
    if (bothDirect || one.sameReport(other) || !Speakers.same(one.speaker(), other.speaker())) {
      return 0;
    }
    double cosine = idf.vector(one.meant()).cosine(idf.vector(other.meant()));
    double told =
        one.meant().forms().stream()
            .distinct()
            .filter(form -> !FunctionWords.has(form) && other.meant().forms().contains(form))
            .mapToDouble(idf::of)
            .sum();
    return cosine >= PARAPHRASE && told >= PARAPHRASE_TOLD ? cosine : 0;
  }
}

package org.synoptic.compare.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.compare.identity.NameWords;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.lexicon.Idf;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/**
 * Whether two sayings are one utterance: by their words, by a quoted fragment, or as its
 * paraphrase. What words tell is the sum of their {@link Idf} weights; 8 is one rare word or two
 * common ones. All figures were set on the BASIL triples by eye, row by row.
 */
final class UtteranceMatcher {

  /** The share of what the shorter saying tells that the longer one tells in the same order. */
  private static final double MOSTLY = 0.75;

  /** The same for the few words of a short saying, where each counts. */
  private static final double NEARLY_ALL = 0.9;

  private static final int SHORT = 5;

  /** What quoted words of one speaker must tell to be known again. */
  private static final double KNOWN = 8;

  /** So many words that tell less are known again when nothing is changed in them. */
  private static final int FEWEST_WORDS = 3;

  /** What words must tell, names left out, where an outlet puts them in its own. */
  private static final double KNOWN_IN_PROSE = 12;

  private static final int WORDS_IN_PROSE = 5;

  /** Words that two reports put to different speakers are the same only when near verbatim. */
  private static final int WORDS_FROM_OTHERS = 8;

  private static final double VERBATIM = 0.85;

  /** What a quoted fragment of two words or more must tell to be found in the whole quote. */
  private static final double FRAGMENT_TOLD = 4.5;

  /**
   * Cosine from which on one speaker's quoted words are told again in others. From 0.45 down come
   * other remarks on the same matter.
   */
  private static final double PARAPHRASE = 0.5;

  /** The same where neither is quoted whole: the outlets' words hide what was really said. */
  private static final double PARAPHRASE_OF_PROSE = 0.6;

  /** What the words common to a paraphrase and its original must tell, names left out. */
  private static final double PARAPHRASE_TOLD = 8;

  private final Idf idf = Idf.english();

  /** 0 when the two are different utterances, otherwise more the surer. */
  double score(ReportedUtterance one, ReportedUtterance other) {
    if (!areDirect(one, other) && one.negative() != other.negative()) {
      return 0;
    }
    double byWords = isCopy(one, other) ? 1 : byWords(one, other);
    if (byWords > 0) {
      return 2 + byWords;
    }
    if (one.sameReport(other)) {
      return 0;
    }
    if (hasFragment(one, other) || hasFragment(other, one)) {
      return 1;
    }
    return SpeakerMatcher.same(one.speaker(), other.speaker()) ? byMeaning(one, other) : 0;
  }

  /** The same words of the same speaker in two reports, however few and plain. */
  private static boolean isCopy(ReportedUtterance one, ReportedUtterance other) {
    return !one.sameReport(other)
        && one.words().forms().equals(other.words().forms())
        && SpeakerMatcher.same(one.speaker(), other.speaker());
  }

  private static boolean areDirect(ReportedUtterance one, ReportedUtterance other) {
    return one.kind() == Quote.Kind.DIRECT && other.kind() == Quote.Kind.DIRECT;
  }

  private double byWords(ReportedUtterance one, ReportedUtterance other) {
    boolean oneShorter = idf.of(one.words()) <= idf.of(other.words());
    ReportedUtterance shorter = oneShorter ? one : other;
    Words words = shorter.words();
    Alignment alignment =
        Alignment.of(words, (oneShorter ? other : one).words(), StopWords::isFunctionWord);
    double verbatim = (double) alignment.equal() / words.size();
    double whole = idf.of(words);
    double share = whole == 0 || verbatim == 1 ? verbatim : told(words, alignment) / whole;
    long telling = words.forms().stream().filter(form -> idf.of(form) > 0).count();
    if (share < (telling < SHORT || one.sameReport(other) ? NEARLY_ALL : MOSTLY)) {
      return 0;
    }
    return isKnown(one, other, shorter, alignment) ? share + verbatim : 0;
  }

  /** Whether the equal words tell enough not to be anybody's. */
  private boolean isKnown(
      ReportedUtterance one,
      ReportedUtterance other,
      ReportedUtterance shorter,
      Alignment alignment) {
    int equal = alignment.equal();
    double verbatim = (double) equal / shorter.words().size();
    double told = told(shorter.words(), alignment);
    boolean agree = one.agrees(other);
    boolean quoted = one.kind() != Quote.Kind.INDIRECT && other.kind() != Quote.Kind.INDIRECT;
    if (areDirect(one, other) && agree) {
      return told >= KNOWN || verbatim == 1 && equal >= FEWEST_WORDS;
    }
    if (!SpeakerMatcher.same(one.speaker(), other.speaker())) {
      boolean copied = equal >= WORDS_FROM_OTHERS && verbatim >= VERBATIM;
      boolean alike = quoted || SpeakerMatcher.alike(one.speaker(), other.speaker());
      return alike && copied && told >= KNOWN_IN_PROSE;
    }
    return equal >= WORDS_IN_PROSE && toldWithoutNames(shorter, alignment) >= KNOWN_IN_PROSE;
  }

  /** What the words tell that both have in the same order. */
  private double told(Words shorter, Alignment alignment) {
    double told = 0;
    for (int i : equal(shorter, alignment)) {
      told += idf.of(shorter.form(i));
    }
    return told;
  }

  private double toldWithoutNames(ReportedUtterance shorter, Alignment alignment) {
    boolean[] names = NameWords.in(shorter.report(), shorter.words());
    double told = 0;
    for (int i : equal(shorter.words(), alignment)) {
      told += names[i] ? 0 : idf.of(shorter.words().form(i));
    }
    return told;
  }

  private static List<Integer> equal(Words words, Alignment alignment) {
    return alignment.ops().stream()
        .filter(op -> op.kind() == Alignment.Kind.EQUAL)
        .flatMap(op -> inside(words, op.from()).stream())
        .toList();
  }

  private static List<Integer> inside(Words words, Span span) {
    int first = words.at(span.start());
    int end = words.at(span.end());
    return IntStream.range(first, end).boxed().toList();
  }

  /** Whether some words that the one puts between marks stand so in the other. */
  private boolean hasFragment(ReportedUtterance one, ReportedUtterance other) {
    if (one.kind() != Quote.Kind.MIXED || !one.agrees(other)) {
      return false;
    }
    boolean same = SpeakerMatcher.same(one.speaker(), other.speaker());
    String words = " " + other.words() + " ";
    return one.fragments().stream()
        .filter(fragment -> words.contains(" " + Words.of(fragment) + " "))
        .anyMatch(fragment -> isTelling(fragment, same));
  }

  private boolean isTelling(String fragment, boolean same) {
    Words words = Words.of(fragment);
    double told = 0;
    int telling = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean name = i > 0 && Character.isUpperCase(fragment.codePointAt(words.span(i).start()));
      if (!name && idf.of(words.form(i)) > 0) {
        told += idf.of(words.form(i));
        telling++;
      }
    }
    return same
        ? telling > 1 && told >= FRAGMENT_TOLD || telling > 0 && words.size() >= WORDS_IN_PROSE
        : words.size() >= WORDS_FROM_OTHERS && told >= KNOWN_IN_PROSE;
  }

  private double byMeaning(ReportedUtterance one, ReportedUtterance other) {
    if (areDirect(one, other)) {
      return 0;
    }
    boolean whole = one.kind() == Quote.Kind.DIRECT || other.kind() == Quote.Kind.DIRECT;
    double cosine = idf.vector(one.meant()).cosine(idf.vector(other.meant()));
    boolean alike = cosine >= (whole ? PARAPHRASE : PARAPHRASE_OF_PROSE);
    return alike && isParaphrase(one, other) ? Math.min(cosine, 0.99) : 0;
  }

  /** Whether both have several words that tell enough, names left out. */
  private boolean isParaphrase(ReportedUtterance one, ReportedUtterance other) {
    boolean[] names = NameWords.in(one.report(), one.words());
    Set<String> theirs = new HashSet<>();
    other.words().forms().forEach(form -> theirs.add(Stem.of(form)));
    Set<String> common = new HashSet<>();
    double told = 0;
    for (int i = 0; i < one.words().size(); i++) {
      String form = one.words().form(i);
      if (!names[i] && idf.of(form) > 0 && theirs.contains(Stem.of(form)) && common.add(form)) {
        told += idf.of(form);
      }
    }
    return common.size() > 1 && told >= PARAPHRASE_TOLD;
  }
}

package org.synoptic.compare.quotes;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/**
 * Whether two reports give the same utterance: by its words, by a quoted fragment, or as a
 * paraphrase. The weight of words is the sum of their {@link Idf}; 8 is one rare word or two common
 * ones. All numbers were set on the BASIL triples by eye, cluster by cluster; when one changes,
 * compare those stories again and read the quote board.
 */
final class UtteranceMatcher {

  /** Share of the shorter one's weight that the longer one must have in the same order. */
  private static final double MOSTLY = 0.75;

  /** The same for few content words or two sentences of one report. */
  private static final double NEARLY_ALL = 0.9;

  /** Content words below which an utterance has few. */
  private static final int FEW_CONTENT_WORDS = 5;

  /** Least weight of equal words in two pieces of direct speech that may be by one speaker. */
  private static final double DIRECT_WEIGHT = 8;

  /** Words of direct speech that need no weight where all of them are equal. */
  private static final int FEWEST_EQUAL_WORDS = 3;

  /** Words between marks that two reports of one speaker may share by more than chance. */
  private static final int FEWEST_QUOTED_WORDS = 2;

  /** Least weight of equal words, names left out, where one of the two is not direct speech. */
  private static final double PROSE_WEIGHT = 12;

  /** Least number of equal words where one of the two is not direct speech. */
  private static final int PROSE_WORDS = 5;

  /** Least number of equal words that two reports put to different speakers. */
  private static final int WORDS_OF_OTHER_SPEAKERS = 8;

  /** Least share of equal words that two reports put to different speakers. */
  private static final double VERBATIM = 0.85;

  /** Least weight of a quoted fragment of several content words to be found in a quote. */
  private static final double FRAGMENT_WEIGHT = 4.5;

  /**
   * Least cosine of one speaker's direct speech and its paraphrase. From 0.45 down come other
   * remarks on the same matter.
   */
  private static final double PARAPHRASE = 0.5;

  /** The same where neither is direct speech: then both are the outlets' words. */
  private static final double PARAPHRASE_OF_PROSE = 0.6;

  /** Least weight of the words of a paraphrase that the other one has, names left out. */
  private static final double PARAPHRASE_WEIGHT = 8;

  /** Greatest score of a paraphrase: below that of a fragment, which is 1. */
  private static final double MOST_OF_PARAPHRASE = 0.99;

  /** What two sums of the same weights may differ by. */
  private static final double ROUNDING = 1e-6;

  private final Idf idf = Idf.english();

  // What is known of an utterance is asked for each of those it may be the same as.
  private final Map<ReportedUtterance, Weighed> weighed = new IdentityHashMap<>();
  private final Map<ReportedUtterance, List<Quoted>> quoted = new IdentityHashMap<>();
  private final Map<ReportedUtterance, Vector> meanings = new IdentityHashMap<>();

  /**
   * The words of an utterance.
   *
   * @param forms each once
   * @param weights word by word
   * @param whole the sum of these
   * @param spaced all of them with a space around each
   * @param fragments what it has between marks
   */
  private record Weighed(
      Set<String> forms,
      double[] weights,
      double whole,
      String spaced,
      boolean negative,
      boolean question,
      List<Fragment> fragments) {}

  /**
   * Words between marks of an utterance that is not all direct speech.
   *
   * @param spaced the words with a space around each
   */
  private record Fragment(String printed, String spaced) {}

  /**
   * Words between marks.
   *
   * @param plain how many have no capital
   */
  private record Quoted(List<String> forms, int plain, double weight) {}

  /**
   * 0 for different utterances; 2 to 4 for equal words, 1 for a fragment, less for a paraphrase.
   */
  double score(ReportedUtterance one, ReportedUtterance other) {
    if (!areDirect(one, other) && weighed(one).negative() != weighed(other).negative()) {
      return 0;
    }
    boolean copy = isCopy(one, other);
    if (!copy && weighed(one).question() != weighed(other).question()) {
      return 0;
    }
    double byWords = copy ? 1 : byWords(one, other);
    if (byWords > 0) {
      return 2 + byWords;
    }
    if (one.sameReport(other)) {
      return 0;
    }
    if (hasFragment(one, other) || hasFragment(other, one) || haveSameFragment(one, other)) {
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
    boolean oneShorter = weighed(one).whole() <= weighed(other).whole();
    ReportedUtterance shorter = oneShorter ? one : other;
    ReportedUtterance longer = oneShorter ? other : one;
    Words words = shorter.words();
    double whole = weighed(shorter).whole();
    if (weightOfShared(shorter, longer) < MOSTLY * whole - ROUNDING) {
      return 0;
    }
    Alignment alignment = Alignment.of(words, longer.words(), StopWords::isFunctionWord);
    double verbatim = (double) alignment.equal() / words.size();
    double share = whole == 0 || verbatim == 1 ? verbatim : weightOfEqual(words, alignment) / whole;
    long contentWords = words.forms().stream().filter(form -> idf.of(form) > 0).count();
    if (share < (contentWords < FEW_CONTENT_WORDS || one.sameReport(other) ? NEARLY_ALL : MOSTLY)) {
      return 0;
    }
    return isBeyondChance(one, other, shorter, alignment) ? share + verbatim : 0;
  }

  private Weighed weighed(ReportedUtterance utterance) {
    return weighed.computeIfAbsent(
        utterance,
        one ->
            new Weighed(
                new HashSet<>(one.words().forms()),
                one.words().forms().stream().mapToDouble(idf::of).toArray(),
                idf.of(one.words()),
                spaced(one.words()),
                one.negative(),
                one.isQuestion(),
                fragments(one)));
  }

  private static List<Fragment> fragments(ReportedUtterance utterance) {
    return utterance.kind() == Quote.Kind.MIXED
        ? utterance.fragments().stream()
            .map(one -> new Fragment(one, spaced(Words.of(one))))
            .toList()
        : List.of();
  }

  private static String spaced(Words words) {
    return " " + words + " ";
  }

  /** The weight of the words that the longer one has too, in whatever order. */
  private double weightOfShared(ReportedUtterance shorter, ReportedUtterance longer) {
    double[] weights = weighed(shorter).weights();
    Set<String> others = weighed(longer).forms();
    double weight = 0;
    for (int i = 0; i < weights.length; i++) {
      weight += weights[i] > 0 && others.contains(shorter.words().form(i)) ? weights[i] : 0;
    }
    return weight;
  }

  /** Whether the equal words weigh enough not to be equal by chance. */
  private boolean isBeyondChance(
      ReportedUtterance one,
      ReportedUtterance other,
      ReportedUtterance shorter,
      Alignment alignment) {
    int equal = alignment.equal();
    double verbatim = (double) equal / shorter.words().size();
    double weight = weightOfEqual(shorter.words(), alignment);
    boolean agree = one.agrees(other);
    boolean quoted = one.kind() != Quote.Kind.INDIRECT && other.kind() != Quote.Kind.INDIRECT;
    if (areDirect(one, other) && agree) {
      return weight >= DIRECT_WEIGHT || verbatim == 1 && equal >= FEWEST_EQUAL_WORDS;
    }
    if (!SpeakerMatcher.same(one.speaker(), other.speaker())) {
      boolean copied =
          equal >= WORDS_OF_OTHER_SPEAKERS && verbatim >= VERBATIM
              || equal >= PROSE_WORDS && areEqualOfOneUnnamed(one, other);
      boolean alike = quoted || SpeakerMatcher.alike(one.speaker(), other.speaker());
      return alike && copied && weight >= PROSE_WEIGHT;
    }
    return equal >= PROSE_WORDS && weightWithoutNames(shorter, alignment) >= PROSE_WEIGHT;
  }

  /** Whether both are the same direct speech, and one speaker is "the reporter" or the like. */
  private static boolean areEqualOfOneUnnamed(ReportedUtterance one, ReportedUtterance other) {
    boolean named =
        SpeakerMatcher.hasName(one.speaker()) && SpeakerMatcher.hasName(other.speaker());
    return !named && areDirect(one, other) && one.words().forms().equals(other.words().forms());
  }

  /** The weight of the words that both have in the same order. */
  private double weightOfEqual(Words shorter, Alignment alignment) {
    double weight = 0;
    for (int i : equal(shorter, alignment)) {
      weight += idf.of(shorter.form(i));
    }
    return weight;
  }

  private double weightWithoutNames(ReportedUtterance shorter, Alignment alignment) {
    boolean[] names = NameWords.in(shorter.report(), shorter.words());
    double weight = 0;
    for (int i : equal(shorter.words(), alignment)) {
      weight += names[i] ? 0 : idf.of(shorter.words().form(i));
    }
    return weight;
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

  /** Whether words that the one puts between marks stand in the other in the same order. */
  private boolean hasFragment(ReportedUtterance one, ReportedUtterance other) {
    if (one.kind() != Quote.Kind.MIXED || !one.agrees(other)) {
      return false;
    }
    boolean same = SpeakerMatcher.same(one.speaker(), other.speaker());
    String words = weighed(other).spaced();
    return weighed(one).fragments().stream()
        .filter(fragment -> words.contains(fragment.spaced()))
        .anyMatch(fragment -> hasEnoughWeight(fragment.printed(), same));
  }

  /** Whether both put the same few words between marks and may be by one speaker. */
  private boolean haveSameFragment(ReportedUtterance one, ReportedUtterance other) {
    if (!one.agrees(other)) {
      return false;
    }
    boolean same = SpeakerMatcher.same(one.speaker(), other.speaker());
    for (Quoted ours : quoted(one)) {
      boolean several = ours.plain() >= (same ? FEWEST_QUOTED_WORDS : FEWEST_EQUAL_WORDS);
      if (several
          && ours.weight() >= (same ? 1 : FRAGMENT_WEIGHT)
          && quoted(other).stream().anyMatch(theirs -> theirs.forms().equals(ours.forms()))) {
        return true;
      }
    }
    return false;
  }

  private List<Quoted> quoted(ReportedUtterance utterance) {
    return quoted.computeIfAbsent(
        utterance,
        one ->
            one.quotedWords().stream()
                .map(
                    text -> {
                      Words words = Words.of(text);
                      return new Quoted(words.forms(), plainWords(text, words), idf.of(words));
                    })
                .toList());
  }

  /** How many words have no capital: terms such as "radical Islam" are quoted in many remarks. */
  private static int plainWords(String quoted, Words words) {
    return (int)
        IntStream.range(0, words.size())
            .filter(i -> !Character.isUpperCase(quoted.codePointAt(words.span(i).start())))
            .count();
  }

  private boolean hasEnoughWeight(String fragment, boolean same) {
    Words words = Words.of(fragment);
    double weight = 0;
    int contentWords = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean name = i > 0 && Character.isUpperCase(fragment.codePointAt(words.span(i).start()));
      if (!name && idf.of(words.form(i)) > 0) {
        weight += idf.of(words.form(i));
        contentWords++;
      }
    }
    return same
        ? contentWords > 1 && weight >= FRAGMENT_WEIGHT
            || contentWords > 0 && words.size() >= PROSE_WORDS
        : words.size() >= WORDS_OF_OTHER_SPEAKERS && weight >= PROSE_WEIGHT;
  }

  private double byMeaning(ReportedUtterance one, ReportedUtterance other) {
    if (areDirect(one, other)) {
      return 0;
    }
    boolean whole = one.kind() == Quote.Kind.DIRECT || other.kind() == Quote.Kind.DIRECT;
    double cosine = meaning(one).cosine(meaning(other));
    boolean alike = cosine >= (whole ? PARAPHRASE : PARAPHRASE_OF_PROSE);
    return alike && isParaphrase(one, other) ? Math.min(cosine, MOST_OF_PARAPHRASE) : 0;
  }

  private Vector meaning(ReportedUtterance utterance) {
    return meanings.computeIfAbsent(utterance, one -> idf.vector(one.resolved()));
  }

  /** Whether both have several words of enough weight, names left out. */
  private boolean isParaphrase(ReportedUtterance one, ReportedUtterance other) {
    boolean[] names = NameWords.in(one.report(), one.words());
    Set<String> theirs = new HashSet<>();
    other.words().forms().forEach(form -> theirs.add(Stem.of(form)));
    Set<String> common = new HashSet<>();
    double weight = 0;
    for (int i = 0; i < one.words().size(); i++) {
      String form = one.words().form(i);
      if (!names[i] && idf.of(form) > 0 && theirs.contains(Stem.of(form)) && common.add(form)) {
        weight += idf.of(form);
      }
    }
    return common.size() > 1 && weight >= PARAPHRASE_WEIGHT;
  }
}

package org.synoptic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.lexicon.Idf;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.QuoteCheck.Finding;
import org.synoptic.model.QuoteCluster.Edit;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/**
 * A quote beside one utterance of a report.
 *
 * @param speakerFits whether the report puts the utterance to the speaker asked for
 * @param equal the share of the quote's words that the utterance has in the same order
 */
record QuoteComparison(
    Utterance utterance,
    Finding finding,
    boolean faithful,
    boolean speakerFits,
    double equal,
    String why,
    List<Edit> edits) {

  /** The finding that fits best first. */
  static final Comparator<QuoteComparison> BEST_FIRST =
      Comparator.comparing((QuoteComparison one) -> !one.faithful())
          .thenComparing(one -> !one.speakerFits())
          .thenComparing(QuoteComparison::finding)
          .thenComparingDouble(one -> -one.equal())
          .thenComparingInt(one -> one.utterance().words().size());

  /** Least share of equal words for two utterances to be one. Set by hand. */
  private static final double LEAST_EQUAL = 0.6;

  /** Least share of what the quote's words weigh. Set by hand. */
  private static final double LEAST_WEIGHT = 0.4;

  /** A quote of fewer words is looked for as it is. Set by hand. */
  private static final int FEW_WORDS = 4;

  private static final String ELLIPSES = "…|\\.\\.\\.|\\[…\\]";

  QuoteComparison {
    edits = List.copyOf(edits);
  }

  /** What a comparison of words alone gives. */
  private record ByWords(
      Finding finding, boolean faithful, double equal, String why, List<Edit> edits) {}

  /** Null where the utterance has too few of the quote's words. */
  static @Nullable QuoteComparison of(
      String quote, Words words, @Nullable String speaker, Utterance utterance) {
    int at = WordRun.find(utterance.words(), words, 0);
    ByWords byWords = at >= 0 ? run(quote, words, utterance, at) : altered(quote, words, utterance);
    return byWords == null ? null : withSpeaker(byWords, speaker, utterance);
  }

  private static QuoteComparison withSpeaker(
      ByWords byWords, @Nullable String speaker, Utterance utterance) {
    String reported = utterance.speaker();
    boolean fits =
        speaker == null
            || SpeakerMatcher.same(speaker, reported)
            || SpeakerMatcher.alike(speaker, reported);
    if (fits) {
      return new QuoteComparison(
          utterance,
          byWords.finding,
          byWords.faithful,
          true,
          byWords.equal,
          byWords.why,
          byWords.edits);
    }
    boolean other = !SpeakerMatcher.agree(speaker, reported);
    String why =
        reported == null
            ? "the report does not say who said it"
            : other
                ? "the report puts the words to " + reported
                : "the report puts the words to “" + reported + "”, which may be somebody else";
    boolean mend = !other && byWords.finding.compareTo(Finding.TRIMMED) > 0;
    Finding finding = other ? Finding.OTHER_SPEAKER : byWords.finding;
    List<Edit> edits = new ArrayList<>(byWords.edits);
    if (other) {
      edits.add(new Edit(Edit.Kind.SPEAKER, reported == null ? "" : reported, text(speaker)));
    }
    return new QuoteComparison(
        utterance, finding, false, false, byWords.equal, mend ? byWords.why : why, edits);
  }

  private static String text(@Nullable String speaker) {
    return speaker == null ? "" : speaker;
  }

  /** The quote's words stand in the utterance one after the other. */
  private static ByWords run(String quote, Words words, Utterance utterance, int at) {
    int end = at + words.size();
    Set<Integer> bounds = utterance.bounds();
    int from = at;
    while (!bounds.contains(from)) {
      from--;
    }
    int until = end;
    while (!bounds.contains(until)) {
      until++;
    }
    String turn = CutWords.turn(quote, utterance, from, at, end, until);
    List<Edit> edits = new ArrayList<>();
    addCut(edits, utterance, from, at);
    addCut(edits, utterance, end, until);
    if (turn != null) {
      return new ByWords(Finding.TURNED, false, 1, turn, edits);
    }
    if (edits.isEmpty()) {
      return new ByWords(Finding.VERBATIM, true, 1, "the report quotes these words", edits);
    }
    boolean whole = CutWords.atPauses(utterance, from, at, end, until);
    String why =
        "cut: “%s”%s"
            .formatted(
                edits.get(0).from(), whole ? "" : "; what is cut may restrict what was said");
    return new ByWords(Finding.TRIMMED, whole, 1, why, edits);
  }

  private static void addCut(List<Edit> edits, Utterance utterance, int from, int until) {
    if (until > from) {
      String cut =
          utterance
              .body()
              .substring(
                  utterance.words().span(from).start(), utterance.words().span(until - 1).end());
      edits.add(new Edit(Edit.Kind.TRIMMED, cut, ""));
    }
  }

  /** Some of the quote's words are cut or are others. */
  private static @Nullable ByWords altered(String quote, Words words, Utterance utterance) {
    if (words.size() < FEW_WORDS) {
      return null;
    }
    Alignment alignment = Alignment.of(utterance.words(), words, StopWords::isFunctionWord);
    double equal = alignment.equal() / (double) words.size();
    if (equal < LEAST_EQUAL || weightOfEqual(words, alignment) < LEAST_WEIGHT) {
      return null;
    }
    List<Alignment.Op> inner = AlteredWords.inner(alignment);
    String turn = AlteredWords.turn(utterance, quote, inner);
    List<Edit> edits = AlteredWords.edits(utterance, quote, inner);
    boolean cutOnly = inner.stream().noneMatch(AlteredWords::isChange);
    if (turn != null) {
      return new ByWords(Finding.TURNED, false, equal, turn, edits);
    }
    if (cutOnly) {
      String why = "cut inside: “" + edits.get(0).from() + "”";
      boolean marked = quote.split(ELLIPSES, -1).length > edits.size();
      return new ByWords(Finding.TRIMMED, marked, equal, why, edits);
    }
    return new ByWords(Finding.SWAPPED, false, equal, AlteredWords.say(edits), edits);
  }

  private static double weightOfEqual(Words words, Alignment alignment) {
    Idf idf = Idf.english();
    double all = 0;
    double same = 0;
    for (int i = 0; i < words.size(); i++) {
      double weight = idf.of(words.form(i));
      all += weight;
      for (Alignment.Op op : alignment.ops()) {
        if (op.kind() == Alignment.Kind.EQUAL && op.to().covers(words.span(i))) {
          same += weight;
        }
      }
    }
    return all == 0 ? 1 : same / all;
  }
}

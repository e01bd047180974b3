package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.compare.origins.Origins;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.QuoteCluster.Variant;
import org.synoptic.text.Alignment;

/**
 * One utterance as several reports give it.
 *
 * @param fullest the utterance that the others are compared with
 * @param utterances all of them in the order of the story, the pieces of one report joined
 * @param speaker the speaker on whom most of them agree, null where none is named
 */
record UtteranceCluster(
    ReportedUtterance fullest, List<ReportedUtterance> utterances, @Nullable String speaker) {

  /** Share of the words of two pieces that must be found when both are joined. Set by hand. */
  private static final double JOINED = 0.9;

  /** Makes a cluster of utterances, of which the first is the fullest. */
  static UtteranceCluster of(List<ReportedUtterance> utterances) {
    ReportedUtterance fullest = utterances.get(0);
    Map<Integer, List<ReportedUtterance>> byReport = new TreeMap<>();
    utterances.stream()
        .sorted(ReportedUtterance.ORDER)
        .forEach(one -> byReport.computeIfAbsent(one.index(), k -> new ArrayList<>()).add(one));
    List<ReportedUtterance> joined = new ArrayList<>();
    byReport.values().forEach(ofReport -> joined.addAll(once(joined(fullest, ofReport))));
    return new UtteranceCluster(fullest, List.copyOf(joined), speaker(utterances));
  }

  QuoteCluster quote(String id, Origins origins) {
    List<Passage> passages = utterances.stream().flatMap(one -> one.passages().stream()).toList();
    boolean oneVoice = utterances.stream().allMatch(one -> one.mayBeBy(speaker));
    int count = oneVoice ? 1 : origins.count(passages);
    List<Variant> variants = utterances.stream().map(this::variant).toList();
    return new QuoteCluster(id, speaker, fullest.kind(), fullest.text(), count, variants);
  }

  private Variant variant(ReportedUtterance utterance) {
    return new Variant(
        utterance.report().article().id(),
        utterance.kind(),
        shownSpeaker(utterance),
        utterance.text(),
        utterance.passages(),
        VariantEdits.of(fullest, utterance, speaker));
  }

  /** Without those of one report whose words stand in another one of it, which comes first. */
  private static List<ReportedUtterance> once(List<ReportedUtterance> ofReport) {
    List<ReportedUtterance> longFirst =
        ofReport.stream()
            .sorted(
                Comparator.comparingInt((ReportedUtterance one) -> -one.words().size())
                    .thenComparing(ReportedUtterance.ORDER))
            .toList();
    List<ReportedUtterance> kept = new ArrayList<>();
    for (ReportedUtterance one : longFirst) {
      String words = " " + one.words() + " ";
      if (kept.stream().noneMatch(other -> (" " + other.words() + " ").contains(words))) {
        kept.add(one);
      }
    }
    return kept.stream().sorted(ReportedUtterance.ORDER).toList();
  }

  /** Joins the sentences of one report that are one sentence in the fullest utterance. */
  private static List<ReportedUtterance> joined(
      ReportedUtterance fullest, List<ReportedUtterance> ofReport) {
    List<ReportedUtterance> joined = new ArrayList<>();
    for (ReportedUtterance utterance : ofReport) {
      ReportedUtterance last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && arePieces(fullest, last, utterance)) {
        joined.set(joined.size() - 1, last.with(utterance));
      } else {
        joined.add(utterance);
      }
    }
    return joined;
  }

  /** Whether each of the two has words of the fullest that the other lacks, in their order. */
  private static boolean arePieces(
      ReportedUtterance fullest, ReportedUtterance one, ReportedUtterance next) {
    if (one.kind() != Quote.Kind.DIRECT || next.kind() != Quote.Kind.DIRECT) {
      return false;
    }
    int first = Alignment.of(fullest.words(), one.words(), StopWords::isFunctionWord).equal();
    int second = Alignment.of(fullest.words(), next.words(), StopWords::isFunctionWord).equal();
    int both =
        Alignment.of(fullest.words(), one.with(next).words(), StopWords::isFunctionWord).equal();
    return both > JOINED * (first + second);
  }

  /** The utterance's speaker, unless it is a guess that contradicts the other reports. */
  private @Nullable String shownSpeaker(ReportedUtterance utterance) {
    boolean sure = utterance.isAttributed() || SpeakerMatcher.agree(speaker, utterance.speaker());
    return sure && SpeakerMatcher.named(utterance.speaker()) ? utterance.speaker() : null;
  }

  /** The speaker on whom most utterances agree, by the fullest name that one of them has. */
  private static @Nullable String speaker(List<ReportedUtterance> utterances) {
    String best = null;
    int most = 0;
    for (ReportedUtterance utterance : utterances) {
      int votes = votes(utterances, utterance);
      if (votes > most || votes == most && isFuller(utterance.speaker(), best)) {
        most = votes;
        best = utterance.speaker();
      }
    }
    return best;
  }

  /** An utterance whose sentence names the speaker counts twice, any other one once. */
  private static int votes(List<ReportedUtterance> utterances, ReportedUtterance utterance) {
    if (!SpeakerMatcher.named(utterance.speaker())) {
      return 0;
    }
    return utterances.stream()
        .filter(voter -> SpeakerMatcher.named(voter.speaker()))
        .filter(voter -> SpeakerMatcher.agree(voter.speaker(), utterance.speaker()))
        .mapToInt(voter -> voter.isAttributed() ? 2 : 1)
        .sum();
  }

  private static boolean isFuller(@Nullable String speaker, @Nullable String best) {
    String fuller = SpeakerMatcher.fuller(best, speaker);
    return fuller != null && !fuller.equals(best) && SpeakerMatcher.agree(best, speaker);
  }
}

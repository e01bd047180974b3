package org.synoptic.compare.quotes;

import java.util.ArrayList;
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
 * The wordings of one utterance.
 *
 * @param fullest the wording that the others are held against
 * @param sayings all of them in order of the story, the pieces of one report put together
 */
record QuoteRow(
    ReportedUtterance fullest, List<ReportedUtterance> sayings, @Nullable String speaker) {

  /** Of sayings of one utterance, the fullest first. */
  static QuoteRow of(List<ReportedUtterance> row) {
    ReportedUtterance fullest = row.get(0);
    Map<Integer, List<ReportedUtterance>> byReport = new TreeMap<>();
    row.stream()
        .sorted(ReportedUtterance.ORDER)
        .forEach(
            saying -> byReport.computeIfAbsent(saying.place(), k -> new ArrayList<>()).add(saying));
    List<ReportedUtterance> sayings = new ArrayList<>();
    byReport.values().forEach(own -> sayings.addAll(joined(fullest, own)));
    return new QuoteRow(fullest, List.copyOf(sayings), speaker(row));
  }

  QuoteCluster utterance(String id, Origins origins) {
    List<Passage> passages = sayings.stream().flatMap(one -> one.passages().stream()).toList();
    boolean oneVoice = sayings.stream().allMatch(one -> one.mayBeBy(speaker));
    int count = oneVoice ? 1 : origins.count(passages);
    List<Variant> versions = sayings.stream().map(this::wording).toList();
    return new QuoteCluster(id, speaker, fullest.kind(), fullest.text(), count, versions);
  }

  private Variant wording(ReportedUtterance saying) {
    return new Variant(
        saying.report().article().id(),
        saying.kind(),
        shown(saying),
        saying.text(),
        saying.passages(),
        VariantEdits.of(fullest, saying, speaker));
  }

  /** Puts sentences together that are one sentence in the fullest wording, cut apart. */
  private static List<ReportedUtterance> joined(
      ReportedUtterance fullest, List<ReportedUtterance> own) {
    List<ReportedUtterance> joined = new ArrayList<>();
    for (ReportedUtterance saying : own) {
      ReportedUtterance last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && arePieces(fullest, last, saying)) {
        joined.set(joined.size() - 1, last.with(saying));
      } else {
        joined.add(saying);
      }
    }
    return joined;
  }

  /** Whether each of the two gives words of the fullest that the other lacks, in their order. */
  private static boolean arePieces(
      ReportedUtterance fullest, ReportedUtterance one, ReportedUtterance next) {
    if (one.kind() != Quote.Kind.DIRECT || next.kind() != Quote.Kind.DIRECT) {
      return false;
    }
    int first = Alignment.of(fullest.words(), one.words(), StopWords::isFunctionWord).equal();
    int second = Alignment.of(fullest.words(), next.words(), StopWords::isFunctionWord).equal();
    int both =
        Alignment.of(fullest.words(), one.with(next).words(), StopWords::isFunctionWord).equal();
    return both > 0.9 * (first + second);
  }

  /** The version's own speaker, unless it is a guess that the other reports belie. */
  private @Nullable String shown(ReportedUtterance saying) {
    boolean sure = saying.isAttributed() || SpeakerMatcher.agree(speaker, saying.speaker());
    return sure && SpeakerMatcher.named(saying.speaker()) ? saying.speaker() : null;
  }

  /** The speaker whom most versions agree on, named as fully as one of them does. */
  private static @Nullable String speaker(List<ReportedUtterance> row) {
    String best = null;
    int most = 0;
    for (ReportedUtterance saying : row) {
      int votes = votes(row, saying);
      if (votes > most || votes == most && isFuller(saying.speaker(), best)) {
        most = votes;
        best = saying.speaker();
      }
    }
    return best;
  }

  /** Named in the sentence counts twice, and found elsewhere in the report once. */
  private static int votes(List<ReportedUtterance> row, ReportedUtterance saying) {
    if (!SpeakerMatcher.named(saying.speaker())) {
      return 0;
    }
    return row.stream()
        .filter(voter -> SpeakerMatcher.named(voter.speaker()))
        .filter(voter -> SpeakerMatcher.agree(voter.speaker(), saying.speaker()))
        .mapToInt(voter -> voter.isAttributed() ? 2 : 1)
        .sum();
  }

  private static boolean isFuller(@Nullable String speaker, @Nullable String best) {
    String fuller = SpeakerMatcher.fuller(best, speaker);
    return fuller != null && !fuller.equals(best) && SpeakerMatcher.agree(best, speaker);
  }
}

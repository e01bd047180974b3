package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Utterance;
import org.synoptic.model.Utterance.Wording;
import org.synoptic.text.Alignment;

/**
 * The wordings of one utterance.
 *
 * @param fullest the wording that the others are held against
 * @param sayings all of them in order of the story, the pieces of one report put together
 */
record QuoteRow(Saying fullest, List<Saying> sayings, @Nullable String speaker) {

  /** Of sayings of one utterance, the fullest first. */
  static QuoteRow of(List<Saying> row) {
    Saying fullest = row.get(0);
    Map<Integer, List<Saying>> byReport = new TreeMap<>();
    row.stream()
        .sorted(Saying.ORDER)
        .forEach(
            saying -> byReport.computeIfAbsent(saying.place(), k -> new ArrayList<>()).add(saying));
    List<Saying> sayings = new ArrayList<>();
    byReport.values().forEach(own -> sayings.addAll(joined(fullest, own)));
    return new QuoteRow(fullest, List.copyOf(sayings), speaker(row));
  }

  Utterance utterance(String id, Origins origins) {
    List<Passage> passages = sayings.stream().flatMap(one -> one.passages().stream()).toList();
    boolean oneVoice = sayings.stream().allMatch(one -> one.mayBeBy(speaker));
    int count = oneVoice ? 1 : origins.count(passages);
    List<Wording> versions = sayings.stream().map(this::wording).toList();
    return new Utterance(id, speaker, fullest.kind(), fullest.text(), count, versions);
  }

  private Wording wording(Saying saying) {
    return new Wording(
        saying.report().article().id(),
        saying.kind(),
        shown(saying),
        saying.text(),
        saying.passages(),
        Edits.of(fullest, saying, speaker));
  }

  /** Puts sentences together that are one sentence in the fullest wording, cut apart. */
  private static List<Saying> joined(Saying fullest, List<Saying> own) {
    List<Saying> joined = new ArrayList<>();
    for (Saying saying : own) {
      Saying last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && arePieces(fullest, last, saying)) {
        joined.set(joined.size() - 1, last.with(saying));
      } else {
        joined.add(saying);
      }
    }
    return joined;
  }

  /** Whether each of the two gives words of the fullest that the other lacks, in their order. */
  private static boolean arePieces(Saying fullest, Saying one, Saying next) {
    if (one.kind() != Quote.Kind.DIRECT || next.kind() != Quote.Kind.DIRECT) {
      return false;
    }
    int first = Alignment.of(fullest.words(), one.words()).equal();
    int second = Alignment.of(fullest.words(), next.words()).equal();
    int both = Alignment.of(fullest.words(), one.with(next).words()).equal();
    return both > 0.9 * (first + second);
  }

  /** The version's own speaker, unless it is a guess that the other reports belie. */
  private @Nullable String shown(Saying saying) {
    boolean sure = saying.isAttributed() || Speakers.agree(speaker, saying.speaker());
    return sure && Speakers.named(saying.speaker()) ? saying.speaker() : null;
  }

  /** The speaker whom most versions agree on, named as fully as one of them does. */
  private static @Nullable String speaker(List<Saying> row) {
    String best = null;
    int most = 0;
    for (Saying saying : row) {
      int votes = votes(row, saying);
      if (votes > most || votes == most && isFuller(saying.speaker(), best)) {
        most = votes;
        best = saying.speaker();
      }
    }
    return best;
  }

  /** Named in the sentence counts twice, and found elsewhere in the report once. */
  private static int votes(List<Saying> row, Saying saying) {
    if (!Speakers.named(saying.speaker())) {
      return 0;
    }
    return row.stream()
        .filter(voter -> Speakers.named(voter.speaker()))
        .filter(voter -> Speakers.agree(voter.speaker(), saying.speaker()))
        .mapToInt(voter -> voter.isAttributed() ? 2 : 1)
        .sum();
  }

  private static boolean isFuller(@Nullable String speaker, @Nullable String best) {
    String fuller = Speakers.fuller(best, speaker);
    return fuller != null && !fuller.equals(best) && Speakers.agree(best, speaker);
  }
}

package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.synoptic.compare.origins.Origins;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Story;

/** Lays the same utterance of different reports under each other, sentence by sentence. */
public final class QuoteBoard {

  /** Direct before mixed before indirect, long before short, then in order of the story. */
  private static final Comparator<ReportedUtterance> FULLEST =
      Comparator.comparing(ReportedUtterance::kind)
          .thenComparingInt(saying -> -saying.words().size())
          .thenComparing(ReportedUtterance.ORDER);

  private final UtteranceMatcher match = new UtteranceMatcher();
  private final List<List<ReportedUtterance>> rows = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> rowsByWord = new LinkedHashMap<>();

  private QuoteBoard() {}

  /** The rows, in order of their first words in the story. */
  public static List<QuoteCluster> of(Story story, Origins origins) {
    QuoteBoard board = new QuoteBoard();
    List<ReportedUtterance> sayings = new ArrayList<>();
    for (int i = 0; i < story.reports().size(); i++) {
      sayings.addAll(ReportedUtterance.of(i, story.reports().get(i)));
    }
    sayings.sort(FULLEST);
    sayings.forEach(board::place);
    board.rows.sort(
        Comparator.comparing(
            row -> row.stream().min(ReportedUtterance.ORDER).orElseThrow(),
            ReportedUtterance.ORDER));
    List<QuoteCluster> utterances = new ArrayList<>();
    for (List<ReportedUtterance> row : board.rows) {
      utterances.add(QuoteRow.of(row).utterance("q" + (utterances.size() + 1), origins));
    }
    return utterances;
  }

  /** Puts a saying under the fullest wording of it, or opens a row. */
  private void place(ReportedUtterance saying) {
    int best = -1;
    double surest = 0;
    for (int row : candidates(saying)) {
      double score = match.score(rows.get(row).get(0), saying);
      if (score > surest) {
        surest = score;
        best = row;
      }
    }
    if (best >= 0) {
      rows.get(best).add(saying);
    } else {
      rows.add(new ArrayList<>(List.of(saying)));
      keys(saying)
          .forEach(
              key -> rowsByWord.computeIfAbsent(key, k -> new TreeSet<>()).add(rows.size() - 1));
    }
  }

  private TreeSet<Integer> candidates(ReportedUtterance saying) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String key : keys(saying)) {
      candidates.addAll(rowsByWord.getOrDefault(key, new TreeSet<>()));
    }
    return candidates;
  }

  /** The words by which a row is found: the telling ones, or all where none tells. */
  private static TreeSet<String> keys(ReportedUtterance saying) {
    TreeSet<String> keys = new TreeSet<>();
    saying.meant().forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .forEach(form -> keys.add(Stem.of(form)));
    return keys.isEmpty() ? new TreeSet<>(saying.words().forms()) : keys;
  }
}

package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is one claim, and why it stands as it does.
 *
 * @param claim id of the claim
 * @param standing a sentence that gives the reason of the claim's standing
 * @param joined for each statement of the claim but the first, the one that it was joined to
 * @param apart the nearest sentences of reports that do not carry the claim, one a report, three at
 *     most
 * @param origins the independent origins of the claim, with the words that each report has of it
 */
public record Grounds(
    String claim, String standing, List<Joined> joined, List<Apart> apart, List<Origin> origins) {

  public Grounds {
    origins = List.copyOf(origins);
    joined = List.copyOf(joined);
    apart = List.copyOf(apart);
  }

  /**
   * Two statements that were taken to say the same.
   *
   * @param score how surely, about 0 to 1
   * @param rule what found it
   */
  public record Joined(Passage one, Passage other, double score, String rule) {}

  /**
   * A sentence that was not taken to say the same.
   *
   * @param score how like it is to the claim, 0 to 1
   * @param rule what kept it apart
   */
  public record Apart(Passage passage, double score, String rule) {}

  /**
   * Where words of one or more reports come from.
   *
   * @param source who says it, or the agency or outlet that the reports take it from; null where
   *     the report tells it as its own
   * @param words what the reports have of it, at least one passage
   */
  public record Origin(@Nullable String source, List<Passage> words) {

    public Origin {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("an origin without words: " + source);
      }
    }

    /** The ids of its reports, each once. */
    public List<String> reports() {
      return words.stream().map(Passage::report).distinct().toList();
    }
  }
}

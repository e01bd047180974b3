package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody said some words, by the reports.
 *
 * @param quote the words that were asked for
 * @param speaker to whom they were put; null where nobody was named
 * @param faithful whether they may be printed as they are: said so, by this speaker, with nothing
 *     changed or cut that turns the sense
 * @param why the finding in one plain sentence
 * @param said the nearest words of a report, without marks; null where none are near
 * @param saidBy to whom that report puts them; null where it names nobody
 * @param edits how the words asked for differ from those of the report
 * @param origins how many independent origins the passages have; 0 without passages
 * @param passages where the reports print them, best first
 */
public record QuoteCheck(
    String quote,
    @Nullable String speaker,
    Finding finding,
    boolean faithful,
    String why,
    @Nullable String said,
    @Nullable String saidBy,
    List<QuoteCluster.Edit> edits,
    int origins,
    List<Passage> passages) {

  public QuoteCheck {
    edits = List.copyOf(edits);
    passages = List.copyOf(passages);
  }

  /** How some words stand to those of the reports. */
  public enum Finding {
    /** Word for word, whole sentences. */
    VERBATIM,
    /** Words are cut, and what is cut does not turn the sense. */
    TRIMMED,
    /** Some words are others. */
    SWAPPED,
    /** A negation, an opposite, a number, a name or what was cut turns the sense. */
    TURNED,
    /** The reports put the words to somebody else. */
    OTHER_SPEAKER,
    /** The words stand in a report, but not between quotation marks. */
    UNQUOTED,
    /** No report has the words. */
    NOT_FOUND
  }
}

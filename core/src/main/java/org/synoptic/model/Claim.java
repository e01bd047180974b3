package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that one or more reports of a story make, whatever words they use.
 *
 * @param id unique in the comparison
 * @param text the clearest wording that a report gives, without an opening connective ("But"); a
 *     name in square brackets replaces a pronoun of the report
 * @param standing how well it is supported
 * @param origins how many independent origins make it; reports that copy each other count once
 * @param saidBy the speaker to whom the reports attribute it; null when they assert it themselves
 * @param modality whether it is asserted, planned, alleged, denied or hypothetical
 * @param when TIMEX3 value of the time that it is about; null when the reports give none
 * @param event the event's PLOVER type, or the event's lemma when no type fits; null when the claim
 *     is about no event
 * @param versions one for each report and mention, in the order of the story's reports
 * @param leftOutBy ids of the complete reports that do not make it although all others do
 * @param exclusive whether one report alone makes it and nothing near it stands in any other whole
 *     report of the same time; {@code ONE_SOURCE} alone does not say so
 */
public record Claim(
    String id,
    String text,
    Standing standing,
    int origins,
    @Nullable String saidBy,
    Modality modality,
    @Nullable String when,
    @Nullable String event,
    List<Version> versions,
    List<String> leftOutBy,
    boolean exclusive) {

  public Claim {
    versions = List.copyOf(versions);
    leftOutBy = List.copyOf(leftOutBy);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a claim without a version: " + text);
    }
  }

  /** Makes a claim of which it is not known whether other reports have something near it. */
  public Claim(
      String id,
      String text,
      Standing standing,
      int origins,
      @Nullable String saidBy,
      Modality modality,
      @Nullable String when,
      @Nullable String event,
      List<Version> versions,
      List<String> leftOutBy) {
    this(id, text, standing, origins, saidBy, modality, when, event, versions, leftOutBy, false);
  }

  /**
   * The claim as one report makes it.
   *
   * @param report the article's id
   * @param value the figure, date or name in which versions can differ, as the report prints it;
   *     null when the claim has no such value
   */
  public record Version(String report, @Nullable String value, List<Passage> passages) {

    public Version {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a version without a passage: " + report);
      }
    }
  }
}

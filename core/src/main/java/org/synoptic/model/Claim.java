package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the reports of a story say, however many say it and however they word it.
 *
 * @param text the clearest wording of it, from one of the reports, without an opening connective; a
 *     name in square brackets stands for a pronoun of the report
 * @param origins how many independent origins carry it; reports that copy each other count once
 * @param saidBy the speaker it is put to, null when the outlets say it in their own voice
 * @param when TIMEX3 value of the time it tells of, null when none is told
 * @param event the event's PLOVER type, or its lemma where none fits; null when it tells no event
 * @param versions one per report and mention, in the order of the story's reports
 * @param leftOutBy ids of the whole reports that do not carry it though all the others do
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
    List<String> leftOutBy) {

  public Claim {
    versions = List.copyOf(versions);
    leftOutBy = List.copyOf(leftOutBy);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a claim rests on words: " + text);
    }
  }

  /**
   * What one report says of it.
   *
   * @param value the figure, date or name that could differ from another version's, as the report
   *     puts it; null when the claim turns on none
   */
  public record Version(String report, @Nullable String value, List<Passage> passages) {

    public Version {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a version rests on words: " + report);
      }
    }
  }
}

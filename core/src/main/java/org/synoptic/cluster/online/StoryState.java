package org.synoptic.cluster.online;

import org.synoptic.cluster.report.ReportProfile;

/**
 * All that stories need between two ticks, as plain records. What else a run holds in memory is
 * made from it again.
 */
public interface StoryState {

  /** Profiles by the ids of their reports. */
  Keyed<ReportProfile> reports();

  /** Stories by their ids. */
  Keyed<KeptStory> stories();

  /** The keys of the house notices that the last slow tick found, by their decimal digits. */
  Keyed<Long> notices();

  /** The decisions that hold, by their numbers with leading zeros. */
  Keyed<Decision> decisions();

  /** The latest changes, by tick and place in the tick with leading zeros. */
  Keyed<StoryChange> history();
}

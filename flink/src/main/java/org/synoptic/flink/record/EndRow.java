package org.synoptic.flink.record;

import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.cluster.report.StemCounts;

/**
 * A sentence near the start or the end of a report.
 *
 * @param key a hash of its words
 */
public record EndRow(long key, String stems, boolean inOpening) {

  public EndRow(long key, @Nullable String stems, boolean inOpening) {
    this.key = key;
    this.stems = Rows.text(stems);
    this.inOpening = inOpening;
  }

  static EndRow of(ReportProfile.EndSentence end) {
    return new EndRow(end.key(), end.stems().text(), end.inOpening());
  }

  ReportProfile.EndSentence end() {
    return new ReportProfile.EndSentence(key, new StemCounts(stems), inOpening);
  }
}

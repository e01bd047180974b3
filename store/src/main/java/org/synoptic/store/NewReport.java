package org.synoptic.store;

import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.model.Page;

/**
 * A report to be added to the store.
 *
 * @param page as it was gathered
 * @param line what lists show of it
 * @param profile what is remembered of it in order to group it; its id is the report's
 * @param answer of the server that brought the page; null where nothing was fetched
 */
public record NewReport(
    Page page, ReportLine line, ReportProfile profile, @Nullable Capture answer) {

  /** A report that was not fetched. */
  public NewReport(Page page, ReportLine line, ReportProfile profile) {
    this(page, line, profile, null);
  }
}

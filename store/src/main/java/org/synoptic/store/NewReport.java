package org.synoptic.store;

import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.model.Page;

/**
 * A report to be added to the store.
 *
 * @param page as it was gathered
 * @param line what lists show of it
 * @param profile what is remembered of it in order to group it; its id is the report's
 */
public record NewReport(Page page, ReportLine line, ReportProfile profile) {}

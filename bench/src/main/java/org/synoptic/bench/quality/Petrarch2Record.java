package org.synoptic.bench.quality;

import java.util.Set;
import org.synoptic.annotate.events.cameo.CoderSettings;

/**
 * A record of PETRARCH's validation suite.
 *
 * @param day as {@code yyyymmdd}
 * @param expected "source target code" of each event, or the name of the error
 */
record Petrarch2Record(
    String id, int day, String text, String parse, Set<String> expected, CoderSettings settings) {}

package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param publicationDay the document creation time of TimeML as a day, null when unknown
 * @param anchor TIMEX3 value of the date mentioned last, null before the first
 * @param anchorNear true when the anchor was mentioned in the same passage
 * @param anchorToldOn true when the sentence of the expression tells on what that of the anchor
 *     told
 * @param lastQuarter TIMEX3 value of the quarter mentioned in the same passage, or null
 * @param rangeStart TIMEX3 value of the month that a range began with: October in "from October to
 *     May"
 * @param rangeEndYear year at the end of a range whose start has none: 2016 in "28 May to 2 June
 *     2016"
 * @param southern true for an outlet of the southern hemisphere
 * @param deadline true behind words such as "by" and "ahead of"
 * @param tense of the clause; computed only when it is asked for
 */
record ResolutionContext(
    @Nullable LocalDate publicationDay,
    @Nullable String anchor,
    boolean anchorNear,
    boolean anchorToldOn,
    @Nullable String lastQuarter,
    @Nullable String rangeStart,
    @Nullable String rangeEndYear,
    boolean southern,
    boolean deadline,
    Supplier<Tense> tense) {}

/**
 * Dates that the reports of a story give each other.
 *
 * <p>A report without a date of publication leaves "on Wednesday" and "September last year" open.
 * Where another report of the story tells the same with the whole date, {@code DatesFromOthers}
 * takes the value over, in the dates and the events of the report, and says from which words.
 * {@code InferredWindow} narrows down the day of publication. Two reports tell the same here when
 * their sentences share most content words and the two expressions can be one date; where two
 * reports give two dates, the expression stays open.
 *
 * <p>In: a story. Out: the story with more dates, and an {@code InferredDate} for each. The stage
 * runs before the statements are made, so that all that follows reads the values. Its limits are
 * set by hand; {@code DatesFromOthersTest} holds the rules.
 */
@NullMarked
package org.synoptic.compare.dates;

import org.jspecify.annotations.NullMarked;

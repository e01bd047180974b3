/**
 * Dates as pages write them, in many languages, calendars and orders.
 *
 * <p>{@code DateParser} tries each {@code DateForm} on a line and gives ISO 8601: a day, or an
 * instant with its offset. {@code Months} knows names of months ({@code months.tsv}) and the Solar
 * Hijri and Buddhist calendars; {@code DayOrder} is the order of day and month in figures; an
 * ambiguous date is not read. {@code DateLabel} reads what the words before a date say about it
 * ({@code date-labels.tsv}), {@code TimestampLines} whether a line is only a date, {@code UrlDates}
 * reads an address, {@code LocalDay} turns an instant in UTC into the day of the page's readers.
 *
 * <p>In: a line, an address. Out: ISO 8601, or null. The room knows nothing of where on a page a
 * date stands; {@code fields} weighs that. Measured by {@code bench quality} on htmldate, and by
 * the tables in {@code DateParserTest}.
 */
@NullMarked
package org.synoptic.extract.dates;

import org.jspecify.annotations.NullMarked;

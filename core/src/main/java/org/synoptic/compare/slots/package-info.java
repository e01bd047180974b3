/**
 * The slots of a happening: how many dead, injured or arrested, how large the crowd, what price,
 * how long, how far; whatever sentence tells them.
 *
 * <p>In: a {@code StoryIndex}. Out: {@code Difference}s, one for each slot that reports fill with
 * different values. {@code SlotReader} makes a {@code SlotReading} of each figure and duration of a
 * clause, with what it is of, its place, who counted, and whether it is of now; {@code Background}
 * leaves out what is of another time, a part, a rate or a hypothesis. {@code PeopleSlots} lays the
 * readings of one slot together by the word lists; {@code MeasureSlots} finds the same counted or
 * measured thing in two reports by noun, verb and what else the clauses name, so that the class of
 * slots is open. {@code SlotComparison} says what two readings are to each other, {@code
 * SlotDifferences} writes the slot with its course.
 *
 * <p>Readings of two places, two days or two counts never meet. What words tell a slot is in {@code
 * slots.tsv} and {@code words.txt}. The tuned numbers stand at the head of the classes; when one
 * changes, run {@code SlotsTest} and read the differences of the BASIL and Google News stories.
 */
@NullMarked
package org.synoptic.compare.slots;

import org.jspecify.annotations.NullMarked;

/**
 * The slots of a happening: how many dead, injured or arrested, how large the crowd, what price,
 * how long, how far; whatever sentence tells them.
 *
 * <p>In: a {@code StoryIndex}. Out: {@code Difference}s, one for each slot that reports fill with
 * different values. {@code SlotReader} makes a {@code SlotReading} of each figure and duration of a
 * clause, with its place in the sentence ({@code Anchor}), where, and who counted; it leaves out
 * parts, rates and hypotheses, and {@code Background} marks what is of another time. {@code
 * PeopleSlots} lays the readings of one slot together by the word lists, for {@code Tolls} and
 * {@code Crowds}; {@code MeasureSlots} finds the same counted or measured thing in two reports by
 * noun, verb and what else the clauses name ({@code SlotContexts}), so that the class of slots is
 * open. {@code AgeSlots}, {@code WhenSlots}, {@code ClockSlots}, {@code OutcomeSlots}, {@code
 * FirstSlots}, {@code ActSlots} (how far an act has come), {@code SuperlativeSlots} (which rank
 * something has) and {@code NameSpellings} fill the others. {@code SlotComparison} says what two
 * readings are to each other.
 *
 * <p>Two amounts that are nearly one need less evidence: {@code AmountReader} reads every amount of
 * a sentence and {@code RoundedSlots} compares them by {@code Rounding}. {@code StrengthSlots}
 * compares how surely a {@code StrengthReading} is told. {@code PartSlots}, {@code TurnSlots},
 * {@code CommentSlots}, {@code OfficeSlots}, {@code WhereSlots}, {@code QuotationSlots} and {@code
 * HyphenSpellings} each look for one more kind, in the parse of sentences and not in clauses.
 *
 * <p>{@code SoleAmounts} compares amounts of which each report gives one, by {@code AmountKeys}:
 * then few words need to be shared. {@code ToldEventReader} reads a {@code ToldEvent} of a clause,
 * whatever verb of {@code EventVerbs} tells it; {@code ToldTimes} and {@code EventPlaces} compare
 * when and where. {@code RankSlots} compares offices, {@code DegreeSlots} how grave something is,
 * {@code WordsInQuotes} a word within a quotation, {@code JoinedNames} names written as one word or
 * two.
 *
 * <p>{@code MaskedPairs} asks the judge of {@code compare.judge} which clauses tell the same once a
 * value of each is masked, and takes the values that are each other's best; {@code MaskedSlots}
 * does so for amounts, {@code MaskedTimes} for dates.
 *
 * <p>Readings of two places, two days or two counts never meet. What words tell a slot is in {@code
 * slots.tsv} and in the lists beside it. The tuned numbers stand at the head of the classes; when
 * one changes, run {@code SlotsTest} and read the differences of the BASIL and Google News stories.
 */
@NullMarked
package org.synoptic.compare.slots;

import org.jspecify.annotations.NullMarked;

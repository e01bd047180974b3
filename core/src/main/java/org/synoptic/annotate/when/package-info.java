/**
 * Finds and normalises time expressions, as TIMEX3 values of TimeML.
 *
 * <p>In: an article with its day of publication. Out: {@link org.synoptic.model.Timex} in order and
 * without overlaps, each with span, type, value and, where it can be determined, an interval.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.when.TimexGrammar} holds the rules and lists of a language:
 *       {@code resources/…/annotate/LANGUAGE/dates}. {@link
 *       org.synoptic.annotate.when.TimexScanner} goes through a text with them.
 *   <li>{@link org.synoptic.annotate.when.TimexRules} matches patterns. Their classes (MONTH,
 *       CLOCK) are found by {@link org.synoptic.annotate.when.TokenClasses}, which looks into
 *       {@link org.synoptic.annotate.when.TimexTokens}.
 *   <li>{@link org.synoptic.annotate.when.FalsePositiveFilter} and {@link
 *       org.synoptic.annotate.when.NonTemporalNames} reject what is not a time.
 *   <li>{@link org.synoptic.annotate.when.TimexNormaliser} computes the value, with one class each
 *       for calendar dates, offsets, durations, quarters and sets, against a {@link
 *       org.synoptic.annotate.when.ResolutionContext}: day of publication, date mentioned last,
 *       tense.
 *   <li>{@link org.synoptic.annotate.when.TimexModifiers} applies "early", "the end of".
 * </ol>
 *
 * <p>The division into rules, lists and normalisation is that of HeidelTime and SUTime. Every rule
 * carries an example that {@code TimexRulesTest} runs. Measured on TempEval-3 ({@code bench
 * quality}), whose training part holds TimeBank; a number that was tuned says so.
 */
@NullMarked
package org.synoptic.annotate.when;

import org.jspecify.annotations.NullMarked;

/**
 * Who is who over all reports of a story.
 *
 * <p>In: the entities that {@code annotate} found in each report. Out: {@code StoryIdentities},
 * which gives each {@code StoryMention} an id that is the same in all reports.
 *
 * <ol>
 *   <li>{@code NameMatcher} says which printed names can be one name, {@code NameWords} which words
 *       of a report belong to names.
 *   <li>{@code StoryRoles} learns which office stands for whom.
 *   <li>{@code SpeakerMatcher} compares two speakers by their names as printed.
 * </ol>
 *
 * <p>Two people are never merged on a surname that two people of the story bear. Aliases,
 * spellings, titles and offices are word lists, beside the code and in {@code lexicon}. Each class
 * has its test with made-up names; {@code bench quality} measures what is built on it.
 */
@NullMarked
package org.synoptic.compare.identity;

import org.jspecify.annotations.NullMarked;

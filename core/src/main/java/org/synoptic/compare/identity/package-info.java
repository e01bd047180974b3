/**
 * Who is who over all reports of a story.
 *
 * <p>In: the entities that {@code annotate} found in each report. Out: {@code StoryIdentities},
 * which gives each {@code StoryMention} an id that is the same in all reports. {@code NameMatcher}
 * says which printed names can be one name; {@code StoryRoles} learns which office stands for whom.
 * {@code PronounAntecedents} finds the person of a pronoun that can refer to no other. {@code
 * SpeakerMatcher} says the same of speakers as they are printed, {@code NameWords} which words of a
 * report belong to names.
 *
 * <p>Aliases, spellings, titles and offices are word lists beside the code. Two people are never
 * merged on a surname that two people of the story bear.
 */
@NullMarked
package org.synoptic.compare.identity;

import org.jspecify.annotations.NullMarked;

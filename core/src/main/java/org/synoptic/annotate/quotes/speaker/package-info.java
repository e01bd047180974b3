/**
 * The speaker of an attribution: the entity that its source names.
 *
 * <p>In: {@code AttributionCandidate}s in order of the text and the article's entities. Out: quotes
 * with speaker.
 *
 * <ol>
 *   <li>{@code SpeakerResolver} looks up the head word of the source and resolves pronouns, also to
 *       the speaker before.
 *   <li>{@code Turns} knows who has spoken so far, whether he goes on, and whom he asked.
 *   <li>{@code Spokespeople} adds to "a spokeswoman" whose she is, where the text is about one
 *       body.
 *   <li>{@code MentionIndex} gives the mention of an entity at an offset, and a person's gender.
 *   <li>{@code SourceGender} says which gender and number the words of a source show, from {@code
 *       genders.txt}, and so which pronouns cannot mean it.
 * </ol>
 *
 * <p>A source that two entities could be keeps its own words. Tests: {@code QuoteSpeakerTest},
 * {@code SpeakerTurnsTest}.
 */
@NullMarked
package org.synoptic.annotate.quotes.speaker;

import org.jspecify.annotations.NullMarked;

/**
 * Which passages are copied, and how many independent origins some words have.
 *
 * <p>{@code ReuseFinder} aligns each pair of reports ({@code text.SharedRuns}) and keeps the runs
 * whose words are more than chance; {@code SharedSpanTrimmer} cuts words off their ends that are
 * equal by chance. In: a story. Out: {@code Reuse}s, older report first by {@code
 * PublicationTimes}, with the speaker or the agency ({@code WireCredits}) as origin. {@code
 * Origins} counts passages that are copies, or words of one speaker, or news from one agency or one
 * other outlet ({@code CitedOutlets}), once; {@code OneVoice} finds one voice behind a name, an
 * office and a statement, with {@code SpeechActs} (who apologises or accuses). {@code
 * SharedPassages} gathers the reuses of all pairs by their wording.
 *
 * <p>The least numbers of equal words were set on BASIL and Google News by eye; {@code
 * ReuseFinderTest} and {@code OriginsTest} hold the rules.
 */
@NullMarked
package org.synoptic.compare.origins;

import org.jspecify.annotations.NullMarked;

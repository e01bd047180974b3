/**
 * The ledger as it is handed out: claims, disputes, timeline, brief.
 *
 * <p>In: {@code ContrastedCluster}s. {@code ClaimWriter} makes a {@code LedgerEntry} of each, with
 * {@code ClaimVersions} (words), {@code ClaimSpeaker}, {@code ClaimModality}, {@code ClaimTimes}
 * and {@code WordingDifference}. {@code Denials} finds disputes between speakers of two claims.
 * {@code TimelineWriter} places claims in time, {@code UnclaimedDates} adds the times that no claim
 * has, {@code SameMoments} makes one entry of each event. {@code BriefCandidates} makes a {@code
 * BriefCandidate} of each statement that {@code CitedLines} and {@code ReadableLine} find readable
 * alone, both {@code DisputedSides} where they differ, with the {@code ValueCourse} of a toll and
 * the reports that bear it out ({@code LineBearers}, by the {@code BorneWords} of each); {@code
 * ShorterLines} leaves out what one report alone tells, of the parts that {@code LineCuts} finds;
 * {@code EvidenceCheck} refuses a line with a name, number or quotation that its passages lack.
 * {@code CaptionParagraphs}, {@code PictureLines} and {@code TiedLines} are no lines; whom "she"
 * means {@code BoundPronouns} finds in the line itself. {@code BriefWriter} chooses among them;
 * {@code NewsValue} says which lines the story is about, by their {@code LeadActs}. {@code
 * SharedLines} are those that two reports or more bear out, one of a claim: the short account tells
 * no others as what several say. {@code Exclusives} decides by {@code Nearness} what stands in one
 * report alone; {@code GroundsWriter} says why a claim is one, {@code OneFact} how surely. {@code
 * DistinctClaims} merges the claims that people would read twice and adds the {@code OtherWords} of
 * reports that say less. Out: records of {@code model}.
 *
 * <p>Weights of the brief were set on the marked stories, those of exclusives taught on them
 * ({@code bench ledger} scores both); burdens of lines were set by hand, and {@code ExamplesTest}
 * shows what they do.
 */
@NullMarked
package org.synoptic.compare.account;

import org.jspecify.annotations.NullMarked;

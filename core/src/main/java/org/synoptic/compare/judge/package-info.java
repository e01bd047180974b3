/**
 * Whether two clauses tell the same fact, as a probability, however they are worded.
 *
 * <p>In: the statements of a {@code StoryIndex} and an encoder. Out: a {@code Verdict} for two
 * {@code JudgedUnit}s. {@code StoryMeaning} encodes sentences and puts their words into one {@code
 * WordSpace}; it knows how well each word finds itself in every sentence. {@code PairFeatures}
 * counts what two units share and lack, softly by vectors and exactly by terms, names, numbers,
 * dates, and how much better they fit each other than anything else in the two reports. {@code
 * FactJudge} makes a probability of them by logistic regression.
 *
 * <p>{@code CrossReportEvents} asks the like of single words: which {@code EventMention}s of a
 * story ("quit", "his resignation") name one event. It is measured on ECB+ and used by no stage
 * yet.
 *
 * <p>The weights are in {@code judge.tsv} and {@code events.tsv}; their headers say what they were
 * taught on and by which commands. Vectors see no contradictions: those come from {@code
 * compare.contrast}. The decision is docs/decisions/0017.
 */
@NullMarked
package org.synoptic.compare.judge;

import org.jspecify.annotations.NullMarked;

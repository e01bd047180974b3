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
 * <p>The weights are in {@code judge.tsv}; its header says what they were taught on and by which
 * command. Vectors see no contradictions: those come from {@code compare.contrast}. The decision is
 * docs/decisions/0017.
 */
@NullMarked
package org.synoptic.compare.judge;

import org.jspecify.annotations.NullMarked;

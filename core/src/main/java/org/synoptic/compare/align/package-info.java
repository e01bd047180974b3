/**
 * Which statements say the same thing.
 *
 * <p>In: the statements of a {@code StoryIndex}. Out: {@code StatementPair}s with a score, best
 * first. {@code StatementVectors} weighs the terms of each clause ({@code TermVector}) by inverse
 * document frequency over the story, by {@code TermNumbers}; those of its frame count half. {@code
 * StatementMatcher} keeps a pair where each is the other's best in its report and their score
 * reaches a floor; other people, times, verbs and polarity lower the score, and {@code OtherFacts}
 * says what shows that two statements are of two facts.
 *
 * <p>Where words leave a statement without its like in some other report, {@code StoryEncoding}
 * says which sentences are encoded, and {@code MeaningMatcher} judges statements of near sentences
 * with {@code compare.judge} and with their {@code Circumstances}: when it happened, who speaks,
 * where it stands. {@code MainActs} counts against one that only mentions what the other tells. A
 * pair that it finds to be of one fact matches too, and one that matches by its words matches no
 * more where the odds are against it. Without an encoder, words decide alone.
 *
 * <p>The decisions are docs/decisions/0002 and 0017. The floors were tuned on two seed stories and
 * on BASIL; the {@code summedits-news} bench uses the scores, {@code stories-basil-pairs} measures
 * the joins.
 */
@NullMarked
package org.synoptic.compare.align;

import org.jspecify.annotations.NullMarked;

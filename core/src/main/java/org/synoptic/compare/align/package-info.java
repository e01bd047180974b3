/**
 * Which statements say the same thing.
 *
 * <p>In: the statements of a {@code StoryIndex}. Out: {@code StatementPair}s with a score, best
 * first. {@code StatementVectors} weighs the terms of each clause ({@code TermVector}) by inverse
 * document frequency over the story; those of its frame count half. {@code StatementMatcher} keeps
 * a pair where each is the other's best in its report and their score reaches a floor; other
 * people, times, verbs and polarity lower the score.
 *
 * <p>The decision is docs/decisions/0002. The floors were tuned on two seed stories and on BASIL;
 * the {@code summedits-news} bench uses the scores.
 */
@NullMarked
package org.synoptic.compare.align;

import org.jspecify.annotations.NullMarked;

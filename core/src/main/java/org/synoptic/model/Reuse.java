package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * A passage that two reports have in common.
 *
 * @param similarity the share of equal words in the words of both passages (Dice), 0 to 1
 * @param origin whose words they are (a speaker, a wire service); null when the reports do not say
 */
public record Reuse(Passage from, Passage to, double similarity, @Nullable String origin) {}

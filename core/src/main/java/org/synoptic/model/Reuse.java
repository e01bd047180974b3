package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * The same words in two reports.
 *
 * @param similarity share of words in common, 0 to 1
 * @param origin where the words come from (a speaker, a wire service), null when not told
 */
public record Reuse(Passage from, Passage to, double similarity, @Nullable String origin) {}

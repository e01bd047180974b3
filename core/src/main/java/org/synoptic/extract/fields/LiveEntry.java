package org.synoptic.extract.fields;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog, before the body is known.
 *
 * @param at its time as {@link EntryTime#of} reads it, or null
 * @param headline its own headline, or null
 * @param text its first words
 */
record LiveEntry(@Nullable String at, @Nullable String headline, String text) {}

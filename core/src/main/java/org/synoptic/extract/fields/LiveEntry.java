package org.synoptic.extract.fields;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a live blog before the body is known.
 *
 * @param at ISO 8601 as far as it is given, or null; see {@link EntryTime#of}
 * @param headline its own, or null
 * @param text its first words
 */
record LiveEntry(@Nullable String at, @Nullable String headline, String text) {}

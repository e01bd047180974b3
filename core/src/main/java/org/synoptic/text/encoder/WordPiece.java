package org.synoptic.text.encoder;

import org.synoptic.model.Span;

/**
 * A piece of a word that the model has a number for.
 *
 * @param id its number in the model's vocabulary
 * @param span where it stands in the text
 */
public record WordPiece(int id, Span span) {}

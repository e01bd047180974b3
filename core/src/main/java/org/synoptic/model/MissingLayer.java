package org.synoptic.model;

/**
 * A layer that could not be made, or only in part, for the language of an article.
 *
 * @param layer the layer's name: "entities", "quotes", "dates", "figures" or "events"
 * @param why a clause for readers: "only ISO dates and dates in digits are read in this language"
 */
public record MissingLayer(String layer, String why) {}

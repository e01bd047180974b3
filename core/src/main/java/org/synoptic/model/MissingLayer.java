package org.synoptic.model;

/**
 * A layer that an article did not get, or got in part, because of its language.
 *
 * @param layer as the layers are named: "entities", "quotes", "dates", "figures", "events"
 * @param why a clause for people: "only ISO dates and dates in digits are read in this language"
 */
public record MissingLayer(String layer, String why) {}

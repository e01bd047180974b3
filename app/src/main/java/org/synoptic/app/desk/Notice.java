package org.synoptic.app.desk;

import java.time.Instant;

/**
 * What became of something that was added.
 *
 * @param input an address, or the name of a file
 * @param sentence what came in, or why nothing did
 */
public record Notice(Instant at, String input, String sentence) {}

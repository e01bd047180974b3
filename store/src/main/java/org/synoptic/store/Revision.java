package org.synoptic.store;

import java.time.Instant;

/**
 * One content of a report, as one fetch of it brought it.
 *
 * @param number of the capture, ascending
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record Revision(long number, String report, Instant at, String sha256) {}

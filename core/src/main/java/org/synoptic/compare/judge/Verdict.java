package org.synoptic.compare.judge;

/**
 * How two units stand to each other.
 *
 * @param same the probability that a fact is told by both, 0 to 1
 * @param entails the probability that the first tells all of what the second tells, 0 to 1
 */
public record Verdict(double same, double entails) {}

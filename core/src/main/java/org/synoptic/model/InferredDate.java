package org.synoptic.model;

/**
 * What a date of an undated report must be, because a dated report of the story tells the same with
 * its whole date: "September last year" beside "September 2016".
 *
 * @param words the expression in the undated report
 * @param value its TIMEX3 value, taken from the dated report
 * @param ground the expression in the dated report
 */
public record InferredDate(Passage words, String value, Passage ground) {}

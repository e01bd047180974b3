package org.synoptic.model;

import java.util.List;

/**
 * When an undated report must have been published, by the dates that it shares with dated reports.
 *
 * @param report the article's id
 * @param from the first possible day, ISO 8601
 * @param until the last possible day, ISO 8601
 * @param passages the expressions of both reports that it follows from
 */
public record InferredPublication(
    String report, String from, String until, List<Passage> passages) {

  public InferredPublication {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a date without a passage: " + report);
    }
  }
}

package org.synoptic.model;

/**
 * The evidence of a finding: a span of one report with its words. {@link Article#passage} makes it.
 *
 * @param report the article's id
 * @param text exactly the characters of the body that the span covers; never empty
 */
public record Passage(String report, Span span, String text) {

  public Passage {
    if (text.length() != span.length() || text.isEmpty()) {
      throw new IllegalArgumentException("not the text of " + span + ": " + text);
    }
  }
}

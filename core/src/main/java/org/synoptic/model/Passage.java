package org.synoptic.model;

/**
 * Evidence: the words of one report that a finding rests on. Made by {@link Article#passage}.
 *
 * @param report the article's id
 * @param text exactly what the span covers in the article's body
 */
public record Passage(String report, Span span, String text) {

  public Passage {
    if (text.length() != span.length() || text.isEmpty()) {
      throw new IllegalArgumentException("a passage's text is its span: " + span + " " + text);
    }
  }
}

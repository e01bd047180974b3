package org.synoptic.bench.judge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two texts to be judged.
 *
 * @param id as the file gives it
 * @param a words of the first
 * @param b words of the second
 * @param contextA the sentences in which the first stands; the text itself where none are given
 * @param contextB the same for the second
 * @param label 1 where both tell the same fact, otherwise 0; 0 where none is given
 * @param topic what the pair is about; empty where none is given
 */
public record TextPair(
    JsonNode id, String a, String b, String contextA, String contextB, int label, String topic) {

  /** Texts longer than this are refused: about 3,000 words. */
  private static final int LONGEST = 20_000;

  /**
   * Reads a line of a file of pairs.
   *
   * @throws PairsFile.NotAPairException with one clause that says what is wrong
   */
  static TextPair of(JsonNode line) throws PairsFile.NotAPairException {
    if (!line.isObject()) {
      throw new PairsFile.NotAPairException("it is no JSON object");
    }
    JsonNode id = line.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new PairsFile.NotAPairException("\"id\" is no text and no number");
    }
    String a = text(line, "a");
    String b = text(line, "b");
    return new TextPair(
        id,
        a,
        b,
        line.hasNonNull("context_a") ? text(line, "context_a") : a,
        line.hasNonNull("context_b") ? text(line, "context_b") : b,
        line.path("label").asInt(),
        line.path("topic").asText());
  }

  private static String text(JsonNode line, String field) throws PairsFile.NotAPairException {
    JsonNode value = line.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new PairsFile.NotAPairException("\"" + field + "\" is no text");
    }
    if (value.asText().length() > LONGEST) {
      throw new PairsFile.NotAPairException("\"" + field + "\" is longer than 20,000 characters");
    }
    return value.asText();
  }
}

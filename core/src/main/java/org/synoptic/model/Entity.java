package org.synoptic.model;

/**
 * One mention of somebody or something. Mentions of the same one share an id inside an article.
 *
 * @param name the fullest name that the article gives it ("Boris Johnson" for "he")
 */
public record Entity(Span span, Kind kind, Form form, String name, String id) {

  /** What is mentioned. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationalities, faiths, parties and other peoples: "the Russians". */
    GROUP,
    EVENT,
    WORK,
    PRODUCT,
    LAW,
    OTHER
  }

  /** How it is mentioned. */
  public enum Form {
    NAME,
    /** "the Foreign Secretary". */
    ROLE,
    PRONOUN
  }
}

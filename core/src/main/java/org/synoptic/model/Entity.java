package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * One mention of somebody or something. Mentions of the same one share an id inside an article.
 *
 * @param name the fullest name that the article gives it ("Boris Johnson" for "he")
 * @param country the state that it is or belongs to, ISO 3166-1 alpha-3, or PLOVER's code for what
 *     is no state's ({@code UNO}, {@code EUR}, {@code IGO}, {@code NGO}, {@code IMG}); null when
 *     neither the text nor the gazetteer says
 * @param sector PLOVER's sector ({@code GOV}, {@code MIL}, {@code LEG}); null when it is not known
 */
public record Entity(
    Span span,
    Kind kind,
    Form form,
    String name,
    String id,
    @Nullable String country,
    @Nullable String sector) {

  /** Of no known state. */
  public Entity(Span span, Kind kind, Form form, String name, String id) {
    this(span, kind, form, name, id, null, null);
  }

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

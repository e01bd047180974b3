package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * One mention of an entity. Mentions of the same entity share an id inside an article.
 *
 * @param name the fullest name that the article gives the entity ("Boris Johnson" for "he")
 * @param id the entity's id, unique in the article
 * @param country the state that the entity is or belongs to, as ISO 3166-1 alpha-3; for
 *     international actors PLOVER's code ({@code UNO}, {@code EUR}, {@code IGO}, {@code NGO},
 *     {@code IMG}); null when neither the text nor the gazetteer says
 * @param sector PLOVER's sector code ({@code GOV}, {@code MIL}, {@code LEG}); null when not known
 */
public record Entity(
    Span span,
    Kind kind,
    Form form,
    String name,
    String id,
    @Nullable String country,
    @Nullable String sector) {

  /** Makes a mention whose country and sector are not known. */
  public Entity(Span span, Kind kind, Form form, String name, String id) {
    this(span, kind, form, name, id, null, null);
  }

  /** The kinds of entity, after OntoNotes. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A people, a faith or a party: "the Russians". */
    GROUP,
    EVENT,
    WORK,
    PRODUCT,
    LAW,
    OTHER
  }

  /** The form of the mention. */
  public enum Form {
    NAME,
    /** A description by office or function: "the Foreign Secretary". */
    ROLE,
    PRONOUN
  }
}

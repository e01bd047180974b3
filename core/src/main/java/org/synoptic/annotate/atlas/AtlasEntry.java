package org.synoptic.annotate.atlas;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a name.
 *
 * @param name the usual name; the same for all names of one thing
 * @param code the state, ISO 3166-1 alpha-3, or PLOVER's code of what belongs to no state ({@code
 *     UNO}, {@code EUR}, {@code IGO}, {@code NGO}, {@code IMG}); null where there is no single one
 * @param sector PLOVER's sector, such as {@code GOV}; for organisations and their members only
 * @param cameo CAMEO's actor code; for international organisations and armed groups only
 */
public record AtlasEntry(
    String name,
    Sort sort,
    @Nullable String code,
    @Nullable String sector,
    @Nullable String cameo) {

  /** The kind of thing. */
  public enum Sort {
    STATE,
    /** The people of a state or region: "the Russians". */
    PEOPLE,
    /** The adjective of a state or region: "Russian". */
    ADJECTIVE,
    /** The seat of a government, whose name also stands for that government: "Moscow". */
    CAPITAL,
    /** A part of a state, or a region larger than a state. */
    REGION,
    CITY,
    BODY,
    /** The members of an organisation: "Republicans". */
    MEMBERS
  }

  /** An entry without sector and CAMEO code. */
  static AtlasEntry place(String name, Sort sort, @Nullable String code) {
    return new AtlasEntry(name, sort, code, null, null);
  }
}

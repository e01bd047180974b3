package org.synoptic.annotate.atlas;

import org.jspecify.annotations.Nullable;

/**
 * What a name is known to be.
 *
 * @param name the usual one of its names; the same for all that name the same thing
 * @param code the state, ISO 3166-1 alpha-3, or PLOVER's code of what is no state's ({@code UNO},
 *     {@code EUR}, {@code IGO}, {@code NGO}, {@code IMG}); null where no single one has it
 * @param sector PLOVER's sector, such as {@code GOV}; of bodies and their members only
 * @param cameo CAMEO's actor code; of international bodies and armed groups only
 */
public record AtlasEntry(
    String name,
    Sort sort,
    @Nullable String code,
    @Nullable String sector,
    @Nullable String cameo) {

  /** What kind of thing it is. */
  public enum Sort {
    STATE,
    /** Those who belong to a state or region: "the Russians". */
    PEOPLE,
    /** "Russian": says whose something is. */
    ADJECTIVE,
    /** Where a government sits, and what stands for it: "Moscow". */
    CAPITAL,
    /** Part of a state, or larger than one. */
    REGION,
    CITY,
    BODY,
    /** Those who belong to a body: "Republicans". */
    MEMBERS
  }

  static AtlasEntry place(String name, Sort sort, @Nullable String code) {
    return new AtlasEntry(name, sort, code, null, null);
  }
}

package org.synoptic.annotate.atlas;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;

/**
 * Looks up names of states, places, peoples and organisations: {@code Atlas.country("Russians")} is
 * {@code RUS}.
 *
 * <p>Names are taken as printed, with capitals ("US" is not "us"), with or without article and
 * possessive. A name can have several entries ("Georgia"); which one a text means is not decided
 * here.
 */
public final class Atlas {

  private static final Set<Sort> PROPER =
      EnumSet.complementOf(EnumSet.of(Sort.ADJECTIVE, Sort.CITY));

  private static final Set<Sort> PLACES =
      EnumSet.of(Sort.STATE, Sort.CAPITAL, Sort.REGION, Sort.CITY);

  private static final AtlasIndex INDEX = new AtlasIndex();
  private static final Leaders LEADERS = new Leaders();

  private Atlas() {}

  /**
   * The state (ISO 3166-1 alpha-3) of a state's name, adjective, people, capital, region or
   * organisation, or PLOVER's code of an organisation that belongs to no state. Null when it is
   * unknown or there is no single one. Cities other than capitals are left out, because many of
   * them are also common words ("Most", "Nice").
   */
  public static @Nullable String country(String words) {
    for (AtlasEntry entry : all(words)) {
      if (entry.sort() != Sort.CITY && entry.code() != null) {
        return entry.code();
      }
    }
    return null;
  }

  /** The place of that name, cities included; for words that are known to name a place. */
  public static @Nullable AtlasEntry place(String words) {
    return first(words, PLACES);
  }

  /** The best known entry of that name, without adjectives and cities. */
  public static @Nullable AtlasEntry of(String words) {
    return first(words, PROPER);
  }

  /** The organisation, or its members, of that name. */
  public static @Nullable AtlasEntry body(String words) {
    return first(words, EnumSet.of(Sort.BODY, Sort.MEMBERS));
  }

  /** The state or region that a name, adjective or people belongs to. */
  public static @Nullable AtlasEntry nation(String words) {
    return first(words, EnumSet.of(Sort.STATE, Sort.ADJECTIVE, Sort.PEOPLE, Sort.REGION));
  }

  /** All entries of that name, the best known first. */
  public static List<AtlasEntry> all(String words) {
    return INDEX.find(words);
  }

  /**
   * The usual name of a state.
   *
   * @param code alpha-3 or alpha-2
   */
  public static @Nullable String name(String code) {
    return INDEX.name(code);
  }

  /** The alpha-2 code of an alpha-3 code (ISO 3166-1). */
  public static @Nullable String alpha2(String alpha3) {
    return INDEX.alpha2(alpha3);
  }

  /** The state that a person of this full name has led or served as a minister. */
  public static @Nullable String stateOfLeader(String name) {
    return LEADERS.byName(name);
  }

  /** The state whose leaders have this surname, if those of no other state have it. */
  public static @Nullable String stateOfLeaders(String surname) {
    return LEADERS.bySurname(surname);
  }

  /**
   * The gender of the leaders with this surname by their given names, {@code m} or {@code f}; "" if
   * there are none, they differ or it is not known.
   */
  public static String genderOfLeaders(String surname) {
    return LEADERS.genderBySurname(surname);
  }

  private static @Nullable AtlasEntry first(String words, Set<Sort> sorts) {
    for (AtlasEntry entry : all(words)) {
      if (sorts.contains(entry.sort())) {
        return entry;
      }
    }
    return null;
  }
}

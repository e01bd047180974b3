package org.synoptic.annotate.atlas;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;

/**
 * Which state or body a name belongs to: {@code Atlas.country("Russians")} is {@code RUS}.
 *
 * <p>Names are taken as printed, with their capitals ("US" is not "us"), with or without article
 * and possessive. What a name means in a text is for the text to say: "Georgia" has two entries.
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
   * The state (ISO 3166-1 alpha-3) that a state's name, adjective, people, capital, region or body
   * belongs to, or PLOVER's code of a body that is no state's; null when it is not known or no
   * single one. Mere cities are left out, for many are words too ("Most", "Nice").
   */
  public static @Nullable String country(String words) {
    for (AtlasEntry entry : all(words)) {
      if (entry.sort() != Sort.CITY && entry.code() != null) {
        return entry.code();
      }
    }
    return null;
  }

  /** The place that words which are known to name one mean, cities too. */
  public static @Nullable AtlasEntry place(String words) {
    return first(words, PLACES);
  }

  /** The best known thing of that name, adjectives and mere cities aside. */
  public static @Nullable AtlasEntry of(String words) {
    return first(words, PROPER);
  }

  /** The body, or the members of it, that has the name. */
  public static @Nullable AtlasEntry body(String words) {
    return first(words, EnumSet.of(Sort.BODY, Sort.MEMBERS));
  }

  /** The state or region that the adjective, people or name tells. */
  public static @Nullable AtlasEntry nation(String words) {
    return first(words, EnumSet.of(Sort.STATE, Sort.ADJECTIVE, Sort.PEOPLE, Sort.REGION));
  }

  /** All that is known by the name, the best known first. */
  public static List<AtlasEntry> all(String words) {
    return INDEX.find(words);
  }

  /** The usual name of a state by its alpha-3 or alpha-2 code. */
  public static @Nullable String name(String code) {
    return INDEX.name(code);
  }

  /** ISO 3166-1 alpha-2 for alpha-3. */
  public static @Nullable String alpha2(String alpha3) {
    return INDEX.alpha2(alpha3);
  }

  /** The state that somebody with this whole name has led, or served as minister. */
  public static @Nullable String stateOfLeader(String name) {
    return LEADERS.byName(name);
  }

  /** The state whose leaders, and no other's, bear the surname. */
  public static @Nullable String stateOfLeaders(String surname) {
    return LEADERS.bySurname(surname);
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

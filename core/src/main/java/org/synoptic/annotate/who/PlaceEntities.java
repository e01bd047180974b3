package org.synoptic.annotate.who;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.model.Entity.Kind;

/** What the gazetteer's entries are as entities. */
final class PlaceEntities {

  /**
   * What a name is known to be.
   *
   * @param identity the same for all names of one thing
   */
  record Known(Kind kind, String identity) {}

  private PlaceEntities() {}

  /** What {@code name}, without article, is known as; nothing for a mere city. */
  static @Nullable Known of(String name) {
    boolean article = name.startsWith("The ") || name.startsWith("the ");
    AtlasEntry entry = article ? null : Atlas.of(name);
    return entry == null ? null : new Known(kind(entry), entry.sort() + " " + entry.name());
  }

  /** "Parliament", "Supreme Court": a body, and no saying whose. */
  static boolean isOfManyStates(String name) {
    AtlasEntry body = Atlas.body(name);
    return body != null && body.sort() == AtlasEntry.Sort.BODY && body.code() == null;
  }

  private static Kind kind(AtlasEntry entry) {
    return switch (entry.sort()) {
      case STATE, CAPITAL, REGION, CITY -> Kind.PLACE;
      case PEOPLE, ADJECTIVE, MEMBERS -> Kind.GROUP;
      case BODY -> Kind.ORGANISATION;
    };
  }

  /** The state or region that a name, adjective or people belongs to. */
  static @Nullable String nation(String word) {
    AtlasEntry entry = Atlas.nation(word);
    return entry == null ? null : entry.name();
  }
}

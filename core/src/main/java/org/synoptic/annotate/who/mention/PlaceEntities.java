package org.synoptic.annotate.who.mention;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.model.Entity.Kind;

/** The entries of the gazetteer as entities. */
public final class PlaceEntities {

  /**
   * A name that the gazetteer has.
   *
   * @param kind the kind of entity
   * @param identity a key that is the same for all names of one entity
   */
  public record Known(Kind kind, String identity) {}

  private PlaceEntities() {}

  /** The entry for {@code name}, or null. A name with an article has none. */
  public static @Nullable Known of(String name) {
    boolean article = name.startsWith("The ") || name.startsWith("the ");
    AtlasEntry entry = article ? null : Atlas.of(name);
    return entry == null ? null : new Known(kind(entry), entry.sort() + " " + entry.name());
  }

  /**
   * Whether the name is that of an organisation of which many states have one: "Parliament",
   * "Supreme Court".
   */
  public static boolean isOfManyStates(String name) {
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

  /** The state or region to which a name, adjective or people belongs, or null. */
  public static @Nullable String nation(String word) {
    AtlasEntry entry = Atlas.nation(word);
    return entry == null ? null : entry.name();
  }
}

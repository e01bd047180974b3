package org.synoptic.annotate.who.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.Office;
import org.synoptic.model.Entity.Kind;

/**
 * The codes of an actor.
 *
 * @param country ISO 3166-1 alpha-3, or PLOVER's code of an actor that belongs to no state; null if
 *     unknown
 * @param sector PLOVER's sector, such as GOV or BUS; null if unknown
 */
public record ActorCodes(@Nullable String country, @Nullable String sector) {

  public static final ActorCodes UNKNOWN = new ActorCodes(null, null);

  /** These codes; each that is null is taken from {@code others}. */
  public ActorCodes or(ActorCodes others) {
    return new ActorCodes(
        country == null ? others.country : country, sector == null ? others.sector : sector);
  }

  /**
   * The codes of the cluster: those that the text states, otherwise those that the gazetteer gives
   * for its names.
   */
  public static ActorCodes of(EntityCluster cluster) {
    ActorCodes codes = cluster.codes();
    for (EntityMention name : cluster.names()) {
      codes = codes.or(ofName(cluster.kind(), name.name()));
    }
    Office office = cluster.office();
    return cluster.kind() == Kind.PERSON && codes.country == null && office != null
        ? codes.or(ofLeader(cluster, office))
        : codes;
  }

  /**
   * The codes of a person whose surname is that of a head of state or government and to whom the
   * text gives an office.
   */
  private static ActorCodes ofLeader(EntityCluster cluster, Office office) {
    for (EntityMention name : cluster.names()) {
      String state = Atlas.stateOfLeader(name.name());
      if (state == null && office.first()) {
        state = Atlas.stateOfLeaders(name.lastWord());
      }
      if (state != null) {
        return new ActorCodes(state, office.sector());
      }
    }
    return UNKNOWN;
  }

  /** The codes that the gazetteer gives for the name of an entity of this kind. */
  private static ActorCodes ofName(Kind kind, String name) {
    return switch (kind) {
      case PLACE -> ofPlace(name);
      case GROUP -> of(Atlas.of(name), name);
      case ORGANISATION -> ofOrganisation(name);
      default -> UNKNOWN;
    };
  }

  /** The codes of a place; the gazetteer has abbreviations with their stop: "Calif.". */
  private static ActorCodes ofPlace(String name) {
    AtlasEntry place = Atlas.place(name);
    return of(place == null ? Atlas.place(name + ".") : place, name);
  }

  /** The codes of the entry; unknown if the name is that of places in several states. */
  private static ActorCodes of(@Nullable AtlasEntry entry, String name) {
    List<AtlasEntry> all = Atlas.all(name);
    boolean several = all.stream().map(AtlasEntry::code).distinct().count() > 1;
    return entry == null || several ? UNKNOWN : new ActorCodes(entry.code(), entry.sector());
  }

  /**
   * The codes of an organisation that the gazetteer has, or whose name begins with a state:
   * "Russian Academy of Sciences".
   */
  private static ActorCodes ofOrganisation(String name) {
    AtlasEntry body = Atlas.body(name);
    if (body != null) {
      return new ActorCodes(body.code(), body.sector());
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String beginning = name.substring(0, space);
      ActorCodes state = of(Atlas.nation(beginning), beginning);
      if (state.country != null && !beginning.endsWith("'s") && !beginning.endsWith("’s")) {
        return new ActorCodes(state.country, sector(name.substring(space + 1)));
      }
    }
    return UNKNOWN;
  }

  /** The sector of an organisation by its name without the state. */
  private static @Nullable String sector(String rest) {
    AtlasEntry body = Atlas.body(rest);
    String last = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return body == null ? Organisations.sector(last) : body.sector();
  }
}

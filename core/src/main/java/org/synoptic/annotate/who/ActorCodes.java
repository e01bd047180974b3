package org.synoptic.annotate.who;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.model.Entity.Kind;

/**
 * The state and sector of somebody or something.
 *
 * @param country ISO 3166-1 alpha-3 or PLOVER's code of what is no state's
 * @param sector PLOVER's
 */
record ActorCodes(@Nullable String country, @Nullable String sector) {

  static final ActorCodes UNKNOWN = new ActorCodes(null, null);

  /** These, and where they do not say, the others. */
  ActorCodes or(ActorCodes others) {
    return new ActorCodes(
        country == null ? others.country : country, sector == null ? others.sector : sector);
  }

  /** By what the text says, then by the names that it gives. */
  static ActorCodes of(EntityCluster who) {
    ActorCodes codes = who.codes();
    for (EntityMention name : who.names()) {
      codes = codes.or(ofName(who.kind(), name.name()));
    }
    Office office = who.office();
    return who.kind() == Kind.PERSON && codes.country == null && office != null
        ? codes.or(ofLeader(who, office))
        : codes;
  }

  /** Somebody with a post and the name of one who led a state. */
  private static ActorCodes ofLeader(EntityCluster who, Office office) {
    for (EntityMention name : who.names()) {
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

  private static ActorCodes ofName(Kind kind, String name) {
    return switch (kind) {
      case PLACE -> ofPlace(name);
      case GROUP -> of(Atlas.of(name), name);
      case ORGANISATION -> ofBody(name);
      default -> UNKNOWN;
    };
  }

  /** "Calif." is found with and without its stop. */
  private static ActorCodes ofPlace(String name) {
    AtlasEntry place = Atlas.place(name);
    return of(place == null ? Atlas.place(name + ".") : place, name);
  }

  /** Nothing where the name is that of places in several states. */
  private static ActorCodes of(@Nullable AtlasEntry entry, String name) {
    List<AtlasEntry> all = Atlas.all(name);
    boolean several = all.stream().map(AtlasEntry::code).distinct().count() > 1;
    return entry == null || several ? UNKNOWN : new ActorCodes(entry.code(), entry.sector());
  }

  /** A known body, or one whose name begins with a state: "Russian Academy of Sciences". */
  private static ActorCodes ofBody(String name) {
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

  private static @Nullable String sector(String rest) {
    AtlasEntry body = Atlas.body(rest);
    String last = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return body == null ? Organisations.sector(last) : body.sector();
  }
}

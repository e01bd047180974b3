package org.synoptic.annotate.who;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.Entry;
import org.synoptic.model.Entity.Kind;

/**
 * The state and sector of somebody or something.
 *
 * @param country ISO 3166-1 alpha-3 or PLOVER's code of what is no state's
 * @param sector PLOVER's
 */
record Codes(@Nullable String country, @Nullable String sector) {

  static final Codes UNKNOWN = new Codes(null, null);

  /** These, and where they do not say, the others. */
  Codes or(Codes others) {
    return new Codes(
        country == null ? others.country : country, sector == null ? others.sector : sector);
  }

  /** By what the text says, then by the names that it gives. */
  static Codes of(Identity who) {
    Codes codes = who.codes();
    for (Mention name : who.names()) {
      codes = codes.or(ofName(who.kind(), name.name()));
    }
    Office office = who.office();
    return who.kind() == Kind.PERSON && codes.country == null && office != null
        ? codes.or(ofLeader(who, office))
        : codes;
  }

  /** Somebody with a post and the name of one who led a state. */
  private static Codes ofLeader(Identity who, Office office) {
    for (Mention name : who.names()) {
      String state = Atlas.stateOfLeader(name.name());
      if (state == null && office.first()) {
        state = Atlas.stateOfLeaders(name.lastWord());
      }
      if (state != null) {
        return new Codes(state, office.sector());
      }
    }
    return UNKNOWN;
  }

  private static Codes ofName(Kind kind, String name) {
    return switch (kind) {
      case PLACE -> ofPlace(name);
      case GROUP -> of(Atlas.of(name), name);
      case ORGANISATION -> ofBody(name);
      default -> UNKNOWN;
    };
  }

  /** "Calif." is found with and without its stop. */
  private static Codes ofPlace(String name) {
    Entry place = Atlas.place(name);
    return of(place == null ? Atlas.place(name + ".") : place, name);
  }

  /** Nothing where the name is that of places in several states. */
  private static Codes of(@Nullable Entry entry, String name) {
    List<Entry> all = Atlas.all(name);
    boolean several = all.stream().map(Entry::code).distinct().count() > 1;
    return entry == null || several ? UNKNOWN : new Codes(entry.code(), entry.sector());
  }

  /** A known body, or one whose name begins with a state: "Russian Academy of Sciences". */
  private static Codes ofBody(String name) {
    Entry body = Atlas.body(name);
    if (body != null) {
      return new Codes(body.code(), body.sector());
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String beginning = name.substring(0, space);
      Codes state = of(Atlas.nation(beginning), beginning);
      if (state.country != null && !beginning.endsWith("'s") && !beginning.endsWith("’s")) {
        return new Codes(state.country, sector(name.substring(space + 1)));
      }
    }
    return UNKNOWN;
  }

  private static @Nullable String sector(String rest) {
    Entry body = Atlas.body(rest);
    String last = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return body == null ? Bodies.sector(last) : body.sector();
  }
}

package org.synoptic.annotate.who;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.Entry;
import org.synoptic.model.Entity.Kind;

/**
 * The state and sector of somebody or something, by the names that the article gives it.
 *
 * @param country ISO 3166-1 alpha-3 or PLOVER's code of what is no state's
 * @param sector PLOVER's
 */
record Codes(@Nullable String country, @Nullable String sector) {

  static final Codes UNKNOWN = new Codes(null, null);

  static Codes of(Identity who) {
    for (Mention name : who.names()) {
      Codes codes = ofName(who.kind(), name.name());
      if (!codes.equals(UNKNOWN)) {
        return codes;
      }
    }
    return UNKNOWN;
  }

  private static Codes ofName(Kind kind, String name) {
    return switch (kind) {
      case PLACE -> of(Atlas.place(name));
      case GROUP -> of(Atlas.of(name));
      case ORGANISATION -> ofBody(name);
      default -> UNKNOWN;
    };
  }

  private static Codes of(@Nullable Entry entry) {
    return entry == null ? UNKNOWN : new Codes(entry.code(), entry.sector());
  }

  /** A known body, or one whose name begins with a state ("Russian Academy of Sciences"). */
  private static Codes ofBody(String name) {
    Entry body = Atlas.body(name);
    return body == null ? of(beginning(name)) : of(body);
  }

  private static @Nullable Entry beginning(String name) {
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      Entry nation = Atlas.nation(name.substring(0, space));
      if (nation != null) {
        return nation;
      }
    }
    return null;
  }
}

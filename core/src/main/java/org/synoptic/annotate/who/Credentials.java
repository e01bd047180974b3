package org.synoptic.annotate.who;

import java.util.regex.Pattern;
import org.synoptic.model.Entity.Kind;

/** What stands right before and after a person's name: "Sen. Ana Ruiz (D-Calif.)". */
final class Credentials {

  /** Party and state, as the press of the United States marks members of Congress and governors. */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-[A-Z].{1,20}");

  private static final Pattern AFTER_NAME = Pattern.compile(",? ?\\(?[RDI]-[A-Z][a-zA-Z.]");

  private static final int MOST_CHARS = 8;

  private final Parsed text;
  private final Cast cast;
  private final Descriptions descriptions;

  Credentials(Parsed text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.descriptions = new Descriptions(text);
  }

  void tell() {
    for (Identity one : cast.identities()) {
      if (one.kind() == Kind.ORGANISATION) {
        one.spellings().forEach(name -> one.learn(descriptions.of(name)));
      }
      one.names().forEach(name -> one.learn(before(name)));
      if (one.names().stream().anyMatch(this::isOfCongress)) {
        one.learn(new Codes("USA", "LEG"));
      }
    }
  }

  private Codes before(Mention name) {
    Codes codes = Codes.UNKNOWN;
    for (int i = name.from(); i < name.to(); i++) {
      Titles.Title title = Titles.of(text.form(name.s(), i));
      codes = title == null ? codes : codes.or(new Codes(null, title.sector()));
    }
    return codes;
  }

  private boolean isOfCongress(Mention name) {
    int end = name.span().end();
    String after = text.body().substring(end, Math.min(text.body().length(), end + MOST_CHARS));
    return AFTER_NAME.matcher(after).lookingAt();
  }

  static boolean isPartyAndState(String word) {
    return PARTY_AND_STATE.matcher(word).matches();
  }
}

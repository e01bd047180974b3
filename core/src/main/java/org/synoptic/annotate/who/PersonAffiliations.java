package org.synoptic.annotate.who;

import java.util.regex.Pattern;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity.Kind;

/** What stands right before and after a person's name: "Sen. Ana Ruiz (D-Calif.)". */
final class PersonAffiliations {

  /** Party and state, as the press of the United States marks members of Congress and governors. */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-[A-Z].{1,20}");

  private static final Pattern AFTER_NAME = Pattern.compile(",? ?\\(?[RDI]-[A-Z][a-zA-Z.]");

  private static final int MOST_CHARS = 8;

  private final TokenGrid text;
  private final EntityClusters cast;
  private final OrganisationDescriptions descriptions;

  PersonAffiliations(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.cast = cast;
    this.descriptions = new OrganisationDescriptions(text);
  }

  void tell() {
    for (EntityCluster one : cast.identities()) {
      if (one.kind() == Kind.ORGANISATION) {
        one.spellings().forEach(name -> one.learn(descriptions.of(name)));
      }
      one.names().forEach(name -> one.learn(before(name)));
      if (one.names().stream().anyMatch(this::isOfCongress)) {
        one.learn(new ActorCodes("USA", "LEG"));
      }
    }
  }

  private ActorCodes before(EntityMention name) {
    ActorCodes codes = ActorCodes.UNKNOWN;
    for (int i = name.from(); i < name.to(); i++) {
      PersonTitles.Title title = PersonTitles.of(text.form(name.s(), i));
      codes = title == null ? codes : codes.or(new ActorCodes(null, title.sector()));
    }
    return codes;
  }

  private boolean isOfCongress(EntityMention name) {
    int end = name.span().end();
    String after = text.body().substring(end, Math.min(text.body().length(), end + MOST_CHARS));
    return AFTER_NAME.matcher(after).lookingAt();
  }

  static boolean isPartyAndState(String word) {
    return PARTY_AND_STATE.matcher(word).matches();
  }
}

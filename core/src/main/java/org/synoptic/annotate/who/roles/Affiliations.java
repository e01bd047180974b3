package org.synoptic.annotate.who.roles;

import java.util.regex.Pattern;
import org.synoptic.annotate.who.entity.ActorCodes;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity.Kind;

/**
 * Reads state and sector from the words beside a name: "Sen. Ana Ruiz (D-Calif.)", "Varde, a Danish
 * airline".
 */
public final class Affiliations {

  /** Party and state, as US newspapers mark members of Congress and governors. */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-[A-Z].{1,20}");

  private static final Pattern AFTER_NAME = Pattern.compile(",? ?\\(?[RDI]-[A-Z][a-zA-Z.]");

  /** The most chars after a name that {@link #AFTER_NAME} can match. */
  private static final int MOST_CHARS = 8;

  private final TokenGrid text;
  private final EntityClusters clusters;
  private final OrganisationDescriptions descriptions;

  public Affiliations(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
    this.descriptions = new OrganisationDescriptions(text);
  }

  /** Adds the codes to all clusters. */
  public void addCodes() {
    for (EntityCluster cluster : clusters.all()) {
      if (cluster.kind() == Kind.ORGANISATION) {
        cluster.spellings().forEach(name -> cluster.learn(descriptions.of(name)));
      }
      cluster.names().forEach(name -> cluster.learn(ofTitles(name)));
      if (cluster.names().stream().anyMatch(this::isOfCongress)) {
        cluster.learn(new ActorCodes("USA", "LEG"));
      }
    }
  }

  /** The codes of the titles before and in the name. */
  private ActorCodes ofTitles(EntityMention name) {
    ActorCodes codes = ActorCodes.UNKNOWN;
    for (int i = name.from(); i < name.to(); i++) {
      PersonTitles.Title title = PersonTitles.of(text.form(name.sentence(), i));
      codes = title == null ? codes : codes.or(new ActorCodes(null, title.sector()));
    }
    return codes;
  }

  /** Whether party and state follow the name. */
  private boolean isOfCongress(EntityMention name) {
    int end = name.span().end();
    String after = text.body().substring(end, Math.min(text.body().length(), end + MOST_CHARS));
    return AFTER_NAME.matcher(after).lookingAt();
  }

  /** Whether the word is a party with a state: "D-Calif.". */
  public static boolean isPartyAndState(String word) {
    return PARTY_AND_STATE.matcher(word).matches();
  }
}

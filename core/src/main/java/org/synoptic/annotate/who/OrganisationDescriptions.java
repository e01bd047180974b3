package org.synoptic.annotate.who;

import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.syntax.Tags;

/** What a text calls a body: "the Danish shipping company Varde", "Varde, a Danish airline". */
final class OrganisationDescriptions {

  private static final int MOST_WORDS = 6;

  private final TokenGrid text;

  OrganisationDescriptions(TokenGrid text) {
    this.text = text;
  }

  ActorCodes of(EntityMention name) {
    ActorCodes before = endingAt(name.s(), before(name));
    return before.or(endingAt(name.s(), after(name)));
  }

  /** The noun right before the name, or before a comma that a second one answers; -1 for none. */
  private int before(EntityMention name) {
    int s = name.s();
    int noun = name.from() - 1;
    if (text.form(s, noun).equals(",")) {
      String next = text.form(s, name.to());
      return next.equals(",") || next.equals("(") ? noun - 1 : -1;
    }
    return noun;
  }

  /** The noun of "a Danish airline" behind the name's comma, -1 for none. */
  private int after(EntityMention name) {
    int s = name.s();
    int article = name.to() + 1;
    boolean apposed =
        text.form(s, name.to()).equals(",")
            && (text.lower(s, article).equals("a") || text.lower(s, article).equals("an"));
    int noun = article + 1;
    while (apposed && noun - article <= MOST_WORDS && isPart(s, noun + 1)) {
      noun++;
    }
    return apposed ? noun : -1;
  }

  private ActorCodes endingAt(int s, int noun) {
    boolean plain = text.tag(s, noun).equals(Tags.NN) && !text.isCapital(s, noun);
    String sector = plain ? Sectors.ofNoun(lemma(s, noun - 1), lemma(s, noun)) : null;
    if (!plain || sector == null && !Organisations.isKind(text.lower(s, noun))) {
      return ActorCodes.UNKNOWN;
    }
    String country = null;
    for (int i = noun - 1; i >= 0 && noun - i <= MOST_WORDS && isPart(s, i); i--) {
      boolean nation = text.isCapital(s, i) && Atlas.nation(text.form(s, i)) != null;
      country = nation ? Atlas.country(text.form(s, i)) : country;
    }
    return new ActorCodes(country, sector);
  }

  private boolean isPart(int s, int i) {
    String tag = text.tag(s, i);
    return Tags.isNoun(tag) || tag.equals(Tags.JJ) || tag.equals(Tags.HYPH);
  }

  private String lemma(int s, int i) {
    return i < 0 ? "" : text.token(s, i).lemma();
  }
}

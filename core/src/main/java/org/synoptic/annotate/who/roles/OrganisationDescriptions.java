package org.synoptic.annotate.who.roles;

import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.annotate.who.entity.ActorCodes;
import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.syntax.Tags;

/**
 * Reads the codes of an organisation from the noun phrase beside its name: "the Danish shipping
 * company Varde", "Varde, a Danish airline".
 */
final class OrganisationDescriptions {

  /** The most words of such a noun phrase. Set by hand. */
  private static final int MOST_WORDS = 6;

  private final TokenGrid text;

  OrganisationDescriptions(TokenGrid text) {
    this.text = text;
  }

  /** The codes that the noun phrases before and after the name state. */
  ActorCodes of(EntityMention name) {
    ActorCodes before = endingAt(name.sentence(), before(name));
    return before.or(endingAt(name.sentence(), after(name)));
  }

  /**
   * The index of the noun directly before the name, or before a pair of commas around it; -1 if
   * there is none.
   */
  private int before(EntityMention name) {
    int s = name.sentence();
    int noun = name.from() - 1;
    if (text.form(s, noun).equals(",")) {
      String next = text.form(s, name.to());
      return next.equals(",") || next.equals("(") ? noun - 1 : -1;
    }
    return noun;
  }

  /**
   * The index of the noun of an apposition after the name: "a Danish airline"; -1 if there is none.
   */
  private int after(EntityMention name) {
    int s = name.sentence();
    int article = name.to() + 1;
    boolean apposed =
        text.form(s, name.to()).equals(",")
            && (text.lower(s, article).equals("a") || text.lower(s, article).equals("an"));
    int noun = article + 1;
    while (apposed && noun - article <= MOST_WORDS && isPhraseWord(s, noun + 1)) {
      noun++;
    }
    return apposed ? noun : -1;
  }

  /** The codes that the noun phrase with this last noun states. */
  private ActorCodes endingAt(int s, int noun) {
    boolean isCommon = text.tag(s, noun).equals(Tags.NN) && !text.isCapital(s, noun);
    String sector = isCommon ? Sectors.ofNoun(lemma(s, noun - 1), lemma(s, noun)) : null;
    if (!isCommon || sector == null && !Organisations.isKind(text.lower(s, noun))) {
      return ActorCodes.UNKNOWN;
    }
    String country = null;
    for (int i = noun - 1; i >= 0 && noun - i <= MOST_WORDS && isPhraseWord(s, i); i--) {
      boolean nation = text.isCapital(s, i) && Atlas.nation(text.form(s, i)) != null;
      country = nation ? Atlas.country(text.form(s, i)) : country;
    }
    return new ActorCodes(country, sector);
  }

  private boolean isPhraseWord(int s, int i) {
    String tag = text.tag(s, i);
    return Tags.isNoun(tag) || tag.equals(Tags.JJ) || tag.equals(Tags.HYPH);
  }

  private String lemma(int s, int i) {
    return i < 0 ? "" : text.token(s, i).lemma();
  }
}

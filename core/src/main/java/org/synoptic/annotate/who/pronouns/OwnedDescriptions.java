package org.synoptic.annotate.who.pronouns;

import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Persons described as somebody of another: "his brother Tom Hall", "Tom Hall, his lawyer". */
final class OwnedDescriptions {

  /** Words after "his" in which the noun is looked for: "Tom Hall, his former [lawyer]". */
  private static final int LONGEST_DESCRIPTION = 4;

  private final TokenGrid text;

  OwnedDescriptions(TokenGrid text) {
    this.text = text;
  }

  /** Whether the word is a noun for a person by kin, trade or office. */
  boolean isPersonNoun(int s, int i) {
    return HumanNouns.contains(text.lower(s, i)) || OfficeLexicon.isPost(text.lower(s, i));
  }

  /**
   * Whether the word {@code i} of the mention's sentence owns a noun for the person mentioned:
   * "[his] brother, Tom Hall".
   */
  boolean isOwnerOf(int i, EntityMention mention) {
    int s = mention.sentence();
    int noun = text.head(s, i);
    return text.tag(s, i).equals(Tags.PRP_POSS)
        && isPersonNoun(s, noun)
        && (touches(mention, noun) || isOwnerBeside(i, mention));
  }

  /** Whether the noun stands in the mention, before it or beside it. */
  private boolean touches(EntityMention mention, int noun) {
    int s = mention.sentence();
    int distance = mention.from() - noun;
    return mention.covers(s, noun)
        || distance == 1
        || distance == 2 && text.lower(s, noun + 1).equals(",")
        || text.relation(s, noun).equals(Relations.APPOS) && mention.covers(s, text.head(s, noun));
  }

  /** "Tom Hall, [his] lawyer,": whoever owns a noun that is set beside a name is another. */
  boolean isOwnerBeside(int i, EntityMention mention) {
    int s = mention.sentence();
    boolean beside =
        mention.to() == i - 1
            && text.lower(s, i - 1).equals(",")
            && text.tag(s, i).equals(Tags.PRP_POSS);
    if (!beside) {
      return false;
    }
    for (int noun = i + 1; noun <= i + LONGEST_DESCRIPTION; noun++) {
      if (isPersonNoun(s, noun)) {
        return true;
      }
    }
    return false;
  }
}

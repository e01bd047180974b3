package org.synoptic.annotate.who.pronouns;

import java.util.EnumSet;
import java.util.Set;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.GivenNames;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Learns the gender of persons whose title tells none: from the noun before or beside the name
 * ("his daughter Ana Ruiz", "Ana Ruiz, a businesswoman,", "Ruiz is a mother") and from the given
 * name. Signs that contradict each other teach nothing.
 */
final class GenderSigns {

  /** Words after the comma in which the noun is looked for: "Ana Ruiz, his eldest [daughter],". */
  private static final int LONGEST_APPOSITION = 5;

  private final TokenGrid text;
  private final EntityClusters clusters;

  GenderSigns(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  void learn() {
    for (EntityCluster person : clusters.all()) {
      if (person.kind() == Kind.PERSON && person.gender() == PersonGender.UNKNOWN) {
        Set<PersonGender> signs = signs(person);
        if (signs.size() == 1) {
          person.learn(signs.iterator().next());
        }
      }
    }
  }

  private Set<PersonGender> signs(EntityCluster person) {
    Set<PersonGender> signs = EnumSet.noneOf(PersonGender.class);
    for (EntityMention mention : person.spellings()) {
      signs.add(PersonGender.of(GivenNames.gender(mention.name())));
    }
    for (EntityMention mention : person.mentions()) {
      if (mention.form() == Form.NAME) {
        int s = mention.sentence();
        signs.add(ofNoun(s, mention.from() - 1));
        signs.add(ofNoun(s, apposed(mention)));
        signs.add(ofNoun(s, predicate(mention)));
      }
    }
    signs.remove(PersonGender.UNKNOWN);
    return signs;
  }

  /** The gender that a noun tells; unknown for other words. */
  PersonGender ofNoun(int s, int i) {
    if (!text.tag(s, i).equals(Tags.NN)) {
      return PersonGender.UNKNOWN;
    }
    PersonGender gender = PersonGender.of(HumanNouns.gender(text.lower(s, i)));
    OfficeLexicon.Post post = OfficeLexicon.at(text, s, i);
    return gender == PersonGender.UNKNOWN && post != null ? post.gender() : gender;
  }

  /** The last noun of the first group of nouns between commas after the name; -1 if none is. */
  private int apposed(EntityMention mention) {
    int s = mention.sentence();
    if (!text.lower(s, mention.to()).equals(",")) {
      return -1;
    }
    int noun = -1;
    for (int i = mention.to() + 1; i <= mention.to() + LONGEST_APPOSITION; i++) {
      String tag = text.tag(s, i);
      if (tag.equals(Tags.NN)) {
        noun = i;
      } else if (noun >= 0) {
        break;
      } else if (Tags.isVerbOrModal(tag) || Tags.isProperNoun(tag)) {
        return -1;
      }
    }
    boolean owner = text.lower(s, noun + 1).equals("'s") || text.lower(s, noun + 1).equals("’s");
    return owner ? -1 : noun;
  }

  /** "Ruiz is a [mother] of two": the noun, -1 if there is none. */
  private int predicate(EntityMention mention) {
    int s = mention.sentence();
    int verb = text.head(s, mention.to() - 1);
    boolean subject = text.relation(s, mention.to() - 1).equals(Relations.NSUBJ);
    return subject && text.tree(s).lemma(verb).equals("be")
        ? text.tree(s).child(verb, Relations.ATTR)
        : -1;
  }
}

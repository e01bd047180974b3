package org.synoptic.annotate.who.pronouns;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** The clause to which a word or a mention belongs, and the subject of a clause. */
final class MentionClauses {

  private final TokenGrid text;
  private final EntityClusters clusters;

  MentionClauses(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /**
   * The verb of the clause to which the word belongs, other than the word itself; -1 if there is
   * none.
   */
  int clause(int s, int i) {
    return Verbs.above(text.tree(s), i);
  }

  /** The cluster of the mention that is the subject of the verb, or null. */
  @Nullable EntityCluster subjectOf(int s, int verb) {
    for (EntityMention mention : clusters.in(s)) {
      int head = headOf(mention);
      if (verb >= 0
          && Relations.SUBJECTS.contains(text.relation(s, head))
          && text.head(s, head) == verb) {
        return clusters.of(mention);
      }
    }
    return null;
  }

  /** The index of the subject of the verb, or -1. */
  int subjectWord(int s, int verb) {
    return text.tree(s).child(verb, Relations.SUBJECTS);
  }

  /** The nearest verb from {@code verb} upwards that has a subject, or -1. */
  int withSubject(int s, int verb) {
    return Verbs.withSubject(text.tree(s), verb);
  }

  /**
   * The index of the head of the mention: its word whose governor stands outside it. If that is a
   * modifier of an office or the apposition of a noun, the office or noun: "MP" of "Blunt MP".
   */
  int headOf(EntityMention mention) {
    int head = innermostHead(mention);
    boolean officeAfter =
        text.relation(mention.sentence(), head).equals(Relations.COMPOUND)
            && text.head(mention.sentence(), head) == mention.to()
            && OfficeLexicon.isPost(text.lower(mention.sentence(), mention.to()));
    return officeAfter ? mention.to() : withDescription(mention, head);
  }

  /**
   * The noun to which the mention is an apposition, otherwise the head: "airline" of "The Irish
   * airline, Varde, said".
   */
  private int withDescription(EntityMention mention, int head) {
    int noun = text.head(mention.sentence(), head);
    boolean apposed =
        text.relation(mention.sentence(), head).equals(Relations.APPOS)
            && noun >= 0
            && noun < mention.from()
            && text.tag(mention.sentence(), noun).equals(Tags.NN)
            && clusters.at(mention.sentence(), noun) == null;
    return apposed ? noun : head;
  }

  private int innermostHead(EntityMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      int head = text.head(mention.sentence(), i);
      if (head < mention.from() || head >= mention.to()) {
        return i;
      }
    }
    return mention.to() - 1;
  }
}

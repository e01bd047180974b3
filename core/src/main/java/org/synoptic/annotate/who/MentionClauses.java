package org.synoptic.annotate.who;

import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Which clause of its sentence a word belongs to, and which mention is the clause's subject. */
final class MentionClauses {

  private final TokenGrid text;
  private final EntityClusters cast;

  MentionClauses(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The verb of the clause that the word belongs to, not itself. */
  int clause(int s, int i) {
    return Verbs.above(text.tree(s), i);
  }

  @Nullable EntityCluster subjectOf(int s, int verb) {
    for (EntityMention mention : cast.in(s)) {
      int head = headOf(mention);
      if (verb >= 0
          && Relations.SUBJECTS.contains(text.relation(s, head))
          && text.head(s, head) == verb) {
        return cast.of(mention);
      }
    }
    return null;
  }

  /** The word that is the verb's subject. */
  int subjectWord(int s, int verb) {
    return text.tree(s).child(verb, Relations.SUBJECTS);
  }

  /** The nearest verb from {@code verb} upwards that has a subject of its own. */
  int withSubject(int s, int verb) {
    return Verbs.withSubject(text.tree(s), verb);
  }

  /** The word of the mention that hangs on a word outside it; "MP" for "Blunt" in "Blunt MP". */
  int headOf(EntityMention mention) {
    int own = ownHead(mention);
    boolean before =
        text.relation(mention.s(), own).equals(Relations.COMPOUND)
            && text.head(mention.s(), own) == mention.to()
            && OfficeLexicon.isPost(text.lower(mention.s(), mention.to()));
    return before ? mention.to() : described(mention, own);
  }

  /** "The Irish airline, Varde, said": the airline is the subject. */
  private int described(EntityMention mention, int own) {
    int noun = text.head(mention.s(), own);
    boolean apposed =
        text.relation(mention.s(), own).equals(Relations.APPOS)
            && noun >= 0
            && noun < mention.from()
            && text.tag(mention.s(), noun).equals(Tags.NN)
            && cast.at(mention.s(), noun) == null;
    return apposed ? noun : own;
  }

  private int ownHead(EntityMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      int head = text.head(mention.s(), i);
      if (head < mention.from() || head >= mention.to()) {
        return i;
      }
    }
    return mention.to() - 1;
  }
}

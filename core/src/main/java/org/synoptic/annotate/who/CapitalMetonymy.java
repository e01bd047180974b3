package org.synoptic.annotate.who;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;

/** A capital that acts, or is dealt with, is its state: "Moscow denied it", "talks with Tehran". */
final class CapitalMetonymy {

  private static final WordList ACTS_LIST =
      WordList.of(CapitalMetonymy.class, "acts-of-states.txt");

  private static final Set<String> ACTS = ACTS_LIST.words();

  private static final Set<String> TOWARDS = Set.of("with", "against", "by", "between");

  private static final Set<String> DEALINGS = EntityWords.of("dealings");

  private final TokenGrid text;

  CapitalMetonymy(TokenGrid text) {
    this.text = text;
  }

  /** The name of the state that is meant, null where the town is, or it is no capital. */
  @Nullable String stateMeant(EntityMention mention) {
    AtlasEntry entry = mention.kind() == Kind.PLACE ? Atlas.of(mention.name()) : null;
    if (entry == null || entry.sort() != AtlasEntry.Sort.CAPITAL) {
      return null;
    }
    String code = entry.code();
    return code != null && acts(mention.s(), mention.to() - 1) ? Atlas.name(code) : null;
  }

  static boolean isCapital(String name) {
    AtlasEntry entry = Atlas.of(name);
    return entry != null && entry.sort() == AtlasEntry.Sort.CAPITAL;
  }

  private boolean acts(int s, int word) {
    int i = firstOfList(s, word);
    int head = text.head(s, i);
    String relation = text.relation(s, i);
    if (relation.equals(Relations.NSUBJ)) {
      return ACTS.contains(lemma(s, head));
    }
    boolean towards = relation.equals(Relations.POBJ) && TOWARDS.contains(text.lower(s, head));
    int above = towards ? text.head(s, head) : -1;
    boolean done = text.lower(s, head).equals("by") && ACTS.contains(lemma(s, above));
    return towards && (done || DEALINGS.contains(lemma(s, above)));
  }

  /** "Moscow" for "Minsk" of "Moscow and Minsk". */
  private int firstOfList(int s, int word) {
    int i = word;
    for (int steps = 0;
        text.relation(s, i).equals(Relations.CONJ) && steps < text.size(s);
        steps++) {
      i = text.head(s, i);
    }
    return i;
  }

  private String lemma(int s, int i) {
    return i < 0 ? "" : text.token(s, i).lemma();
  }
}

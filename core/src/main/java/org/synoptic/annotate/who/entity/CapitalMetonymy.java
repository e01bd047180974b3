package org.synoptic.annotate.who.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.EntityWords;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;

/** Recognises capitals that stand for their state: "Moscow denied it", "talks with Tehran". */
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

  /**
   * The name of the state for which the mention stands; null if it means the town or is no capital.
   */
  @Nullable String stateOf(EntityMention mention) {
    AtlasEntry entry = mention.kind() == Kind.PLACE ? Atlas.of(mention.name()) : null;
    if (entry == null || entry.sort() != AtlasEntry.Sort.CAPITAL) {
      return null;
    }
    String code = entry.code();
    return code != null && actsAsState(mention.sentence(), mention.to() - 1)
        ? Atlas.name(code)
        : null;
  }

  /** Whether the name is that of a capital. */
  static boolean isCapital(String name) {
    AtlasEntry entry = Atlas.of(name);
    return entry != null && entry.sort() == AtlasEntry.Sort.CAPITAL;
  }

  /**
   * Whether the capital is the subject or agent of an act of states, or the partner in a relation
   * of states.
   */
  private boolean actsAsState(int s, int word) {
    int i = firstOfList(s, word);
    int head = text.head(s, i);
    String relation = text.relation(s, i);
    if (relation.equals(Relations.NSUBJ)) {
      return ACTS.contains(lemma(s, head));
    }
    boolean isTowards = relation.equals(Relations.POBJ) && TOWARDS.contains(text.lower(s, head));
    int governor = isTowards ? text.head(s, head) : -1;
    boolean isAgent = text.lower(s, head).equals("by") && ACTS.contains(lemma(s, governor));
    return isTowards && (isAgent || DEALINGS.contains(lemma(s, governor)));
  }

  /** The first word of a coordination: "Moscow" for "Minsk" in "Moscow and Minsk". */
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

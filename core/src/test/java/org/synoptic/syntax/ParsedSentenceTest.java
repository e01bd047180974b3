package org.synoptic.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.syntax.ParsedSentence.NONE;
import static org.synoptic.syntax.Trees.tree;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

class ParsedSentenceTest {

  private static final ParsedSentence TREE =
      tree(
          "Smoke/NN>rose/nsubj from/IN>Smoke/prep the/DT>port/det port/NN>from/pobj"
              + " rise=rose/VBD>-/root to/TO>cover/aux cover/VB>rose/xcomp it/PRP>cover/dobj");

  @Test
  void aWordKnowsWhatLiesAboveAndBelow() {
    assertThat(words(TREE.children(4))).isEqualTo("Smoke cover");
    assertThat(words(TREE.subtree(0))).isEqualTo("Smoke from the port");
    assertThat(TREE.head(3)).isEqualTo(1);
    assertThat(TREE.isBelow(3, 0)).isTrue();
    assertThat(TREE.isBelow(0, 3)).isFalse();
  }

  @Test
  void childrenAreFoundByRelation() {
    assertThat(TREE.child(4, Relations.NSUBJ)).isZero();
    assertThat(TREE.child(4, Relations.CLAUSAL_COMPLEMENTS)).isEqualTo(6);
    assertThat(TREE.child(4, Relations.DOBJ)).isEqualTo(NONE);
    assertThat(TREE.isInfinitive(6)).isTrue();
    assertThat(TREE.isInfinitive(4)).isFalse();
  }

  @Test
  void noWordHasNothing() {
    assertThat(TREE.head(NONE)).isEqualTo(NONE);
    assertThat(TREE.head(4)).isEqualTo(NONE);
    assertThat(TREE.tag(NONE) + TREE.relation(99) + TREE.lemma(NONE) + TREE.word(99)).isEmpty();
    assertThat(TREE.children(NONE)).isEmpty();
    assertThat(TREE.subtree(NONE)).isEmpty();
  }

  @Test
  void headsThatMakeNoTreeDoNoHarm() {
    List<Token> circle = List.of(word(0, 1), word(2, 0), word(4, 2), word(6, 99));
    ParsedSentence odd = new ParsedSentence(new Sentence(new Span(0, 7), circle), "a b c d");
    assertThat(odd.subtree(0)).containsExactly(0, 1);
    assertThat(odd.isBelow(0, 3)).isFalse();
    assertThat(odd.head(2)).isEqualTo(NONE);
    assertThat(odd.head(3)).isEqualTo(NONE);
    assertThat(Verbs.above(odd, 0)).isBetween(NONE, odd.size() - 1);
  }

  private static Token word(int start, int head) {
    return new Token(new Span(start, start + 1), "x", Tags.NN, head, Relations.DEP, "");
  }

  private static String words(List<Integer> indexes) {
    return indexes.stream().map(i -> TREE.span(i).in(TREE.body())).collect(Collectors.joining(" "));
  }
}

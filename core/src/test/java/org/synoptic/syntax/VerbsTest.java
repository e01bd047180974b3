package org.synoptic.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.syntax.ParsedSentence.NONE;
import static org.synoptic.syntax.Trees.tree;

import org.junit.jupiter.api.Test;

class VerbsTest {

  private static final ParsedSentence SAID =
      tree(
          "Ruiz/NNP>said/nsubj say=said/VBD>-/root she/PRP>go/nsubj will/MD>go/aux"
              + " go/VB>said/ccomp home/RB>go/advmod");

  @Test
  void theVerbOfAWordIsTheNearestAboveIt() {
    assertThat(Verbs.above(SAID, 5)).isEqualTo(4);
    assertThat(Verbs.above(SAID, 4)).isEqualTo(1);
    assertThat(Verbs.above(SAID, 1)).isEqualTo(NONE);
    assertThat(Verbs.of(SAID, 4)).isEqualTo(4);
    assertThat(Verbs.of(SAID, 5)).isEqualTo(4);
  }

  @Test
  void aVerbWithoutSubjectSharesThatOfAnother() {
    ParsedSentence joined =
        tree("She/PRP>rose/nsubj rise=rose/VBD>-/root leave=left/VBD>rose/conj");
    assertThat(Verbs.withSubject(joined, 2)).isEqualTo(1);
    assertThat(Verbs.withSubject(joined, 1)).isEqualTo(1);
  }

  @Test
  void aPassiveNeedsNoAuxiliary() {
    assertThat(passive("ship/NN>-/root hit=hit/VBN>ship/acl by/IN>hit/agent ice/NN>by/pobj", 1))
        .isTrue();
    assertThat(passive("It/PRP>closed/nsubjpass was/VBD>closed/auxpass close=closed/VBN>-/root", 2))
        .isTrue();
    assertThat(passive("Two/CD>killed/nsubj kill=killed/VBD>-/root", 1)).isTrue();
    assertThat(passive("It/PRP>closed/nsubj close=closed/VBD>-/root early/RB>closed/advmod", 1))
        .isFalse();
    assertThat(
            passive(
                "It/PRP>closed/nsubj has/VBZ>closed/aux close=closed/VBN>-/root it/PRP>closed/dobj",
                2))
        .isFalse();
  }

  private static boolean passive(String drawn, int verb) {
    return Verbs.isPassive(tree(drawn), verb);
  }
}

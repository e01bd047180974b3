package org.synoptic.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.syntax.Trees.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP>sail/nsubj did/VBD>sail/aux not/RB>sail/neg sail/VB>-/root",
        "It/PRP>sail/nsubj will/MD>sail/aux hardly/RB>sail/advmod sail/VB>-/root",
        "Nobody/NN>sail/nsubj will/MD>sail/aux sail/VB>-/root",
        "No/DT>ship/det ship/NN>sail/nsubj will/MD>sail/aux sail/VB>-/root",
        "It/PRP>sail/nsubj will/MD>sail/aux no/DT>longer/neg longer/RB>sail/advmod sail/VB>-/root"
      })
  void aVerbIsNegatedByAnAdverbOrByNobody(String drawn) {
    ParsedSentence tree = tree(drawn);
    assertThat(Negation.isNegated(tree, tree.size() - 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP>sail/nsubj will/MD>sail/aux sail/VB>-/root",
        "It/PRP>sail/nsubj will/MD>sail/aux not/RB>only/neg only/RB>sail/advmod sail/VB>-/root"
      })
  void aVerbIsNotNegatedByWhatNegatesAnotherWord(String drawn) {
    ParsedSentence tree = tree(drawn);
    assertThat(Negation.isNegated(tree, tree.size() - 1)).isFalse();
  }

  @Test
  void bareWordsAreJudgedByTheList() {
    assertThat(Negation.isNegation("never")).isTrue();
    assertThat(Negation.isNegation("'t")).isTrue();
    assertThat(Negation.isNegation("without")).as("says more than that it is not so").isFalse();
    assertThat(Negation.isNegation("hardly")).isFalse();
  }

  @Test
  void aClauseIsNegativeWithWithout() {
    ParsedSentence tree = tree("It/PRP>sailed/nsubj sail=sailed/VBD>-/root without/IN>sailed/prep");
    assertThat(Negation.isNegation(tree.token(2))).isTrue();
    assertThat(Negation.isNegation(tree.token(1))).isFalse();
  }
}

package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {

  private static final int RELATION = 3;

  private final Tree tree = new Tree(8);

  @Test
  void dependentsAreFoundFromBothEnds() {
    attach(4, 6, 1, 2, 7);
    assertThat(kin(4, Kin.LMD, Kin.LMD2, Kin.RMD, Kin.RMD2)).containsExactly(1, 2, 7, 6);
    assertThat(kin(7, Kin.H, Kin.LNS, Kin.LNS2)).containsExactly(4, 6, 2);
  }

  @Test
  void dependentsOnTheOtherSideDoNotCount() {
    attach(4, 6, 2);
    assertThat(kin(4, Kin.LMD, Kin.LMD2, Kin.RMD, Kin.RMD2)).containsExactly(2, -1, 6, -1);
  }

  @Test
  void aWordThatIsHungElsewhereLeavesItsHead() {
    attach(4, 1, 2, 3);
    attach(6, 2);
    assertThat(kin(4, Kin.LMD, Kin.LMD2)).containsExactly(1, 3);
    assertThat(kin(3, Kin.LNS)).containsExactly(1);
    assertThat(kin(2, Kin.H, Kin.H2, Kin.LNS)).containsExactly(6, -1, -1);
  }

  @Test
  void whatHangsBelowIsBelow() {
    attach(4, 2);
    attach(2, 1);
    assertThat(tree.isBelow(1, 4)).isTrue();
    assertThat(tree.isBelow(4, 1)).isFalse();
    assertThat(tree.isBelow(4, 4)).isFalse();
  }

  private void attach(int head, int... words) {
    for (int word : words) {
      tree.attach(word, head, RELATION);
    }
  }

  private int[] kin(int word, Kin... kin) {
    int[] found = new int[kin.length];
    for (int i = 0; i < kin.length; i++) {
      found[i] = kin[i].of(tree, word);
    }
    return found;
  }
}

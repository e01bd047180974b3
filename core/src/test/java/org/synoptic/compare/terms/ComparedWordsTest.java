package org.synoptic.compare.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of two reports meet, and which are opposites. */
class ComparedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "invite, invitation",
    "invited, inviting",
    "approve, approval",
    "organise, organisation",
    "resign, resigned",
    "strikes, strike",
  })
  void formsOfAWordHaveOneStem(String one, String other) {
    assertThat(TermStem.of(one)).isEqualTo(TermStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"sing, sin", "king, kin", "ally, all", "seed, see", "does, doe"})
  void aShortWordStaysItself(String one, String other) {
    assertThat(TermStem.of(one)).isEqualTo(one);
    assertThat(TermStem.of(one)).isNotEqualTo(TermStem.of(other));
  }

  @Test
  void aStemNeverHasFewerThanFourLetters() {
    assertThat(TermStem.of("aged")).isEqualTo("aged");
    assertThat(TermStem.of("ousted")).isEqualTo("oust");
    assertThat(TermStem.of("nation")).isEqualTo("nation");
  }

  @Test
  void wordsOfOneRowStandForOneAnother() {
    assertThat(Synonyms.areSynonyms(TermStem.of("blaze"), TermStem.of("fire"))).isTrue();
    assertThat(Synonyms.areSynonyms(TermStem.of("vessel"), TermStem.of("boat"))).isTrue();
    assertThat(Synonyms.areSynonyms("zqx", "zqx")).isTrue();
    assertThat(Synonyms.areSynonyms("zqx", "xqz")).isFalse();
    assertThat(Synonyms.areSynonyms(TermStem.of("blaze"), TermStem.of("boat"))).isFalse();
    assertThat(Synonyms.areSynonyms(TermStem.of("blaze"), "zqx")).isFalse();
    assertThat(Synonyms.meaning(TermStem.of("blaze"))).isEqualTo("fire");
    assertThat(Synonyms.meaning("zqx")).isNull();
  }

  @Test
  void oppositesAreOppositesEitherWay() {
    assertThat(Antonyms.areOpposites("open", "shut")).isTrue();
    assertThat(Antonyms.areOpposites("shut", "open")).isTrue();
    assertThat(Antonyms.areOpposites("open", "reopen")).isFalse();
    assertThat(Antonyms.areOpposites("open", "reject")).isFalse();
  }

  @Test
  void aDirectionTurnsWhatIsSaidWithoutBeingAnOpposite() {
    assertThat(Antonyms.turn("north", "south")).isTrue();
    assertThat(Antonyms.turn("south", "north")).isTrue();
    assertThat(Antonyms.areOpposites("north", "south")).isFalse();
    assertThat(Antonyms.turn("open", "closed")).isTrue();
    assertThat(Antonyms.turn("north", "west")).isFalse();
  }

  @Test
  void aTollIsWhatGrowsAsNewsComesIn() {
    assertThat(TollWords.has("arrest")).isTrue();
    assertThat(TollWords.has("say")).isFalse();
    assertThat(TollWords.all()).contains("arrest", "displace").doesNotContain("say");
  }

  @Test
  void lettersCountAndMarksDoNot() {
    assertThat(CaseFolding.fold("PORT")).isEqualTo("port");
    assertThat(CaseFolding.lettersOnly("The PORT, of Velm-Süd (2031)!"))
        .isEqualTo("the port of velm süd 2031 ");
  }
}

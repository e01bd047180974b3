package org.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

class IdfTest {

  private final Idf idf = Idf.english();

  @Test
  void aRareWordTellsMoreThanACommonOneAndAFunctionWordNothing() {
    assertThat(idf.of("pariah")).isGreaterThan(idf.of("minister"));
    assertThat(idf.of("minister")).isGreaterThan(idf.of("president"));
    assertThat(idf.of("the")).isZero();
    assertThat(idf.of("'s")).isZero();
  }

  @Test
  void aWordOfTheDocumentsAtHandTellsLess() {
    Idf here = idf.with(List.of(Words.of("the lighthouse"), Words.of("a lighthouse burns")));
    assertThat(here.of("lighthouse")).isLessThan(idf.of("lighthouse"));
  }

  @Test
  void singularAndPluralAreOneTerm() {
    Vector one = idf.vector(Words.of("a harbour fire"));
    Vector other = idf.vector(Words.of("fires in harbours"));
    assertThat(one.cosine(other)).isCloseTo(1, within(1e-9));
  }

  @Test
  void textsWithoutACommonWordAreNotAlike() {
    Vector one = idf.vector(Words.of("the harbour burns"));
    assertThat(one.cosine(idf.vector(Words.of("a harbour burns")))).isPositive();
    assertThat(one.cosine(idf.vector(Words.of("the tax rises")))).isZero();
    assertThat(one.cosine(idf.vector(Words.of("")))).isZero();
  }
}

package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.lexicon.StopWords;

class AlignmentTest {

  @Test
  void wordsThatAreCutAreTrimmed() {
    assertThat(marks("We will always be firm where we differ", "We will be firm"))
        .isEqualTo("We will [-always] be firm [-where we differ]");
  }

  @Test
  void wordsThatAreNewAreAdded() {
    assertThat(marks("We will be firm", "And we will be very firm"))
        .isEqualTo("[+And] we will be [+very] firm");
  }

  @Test
  void wordsInOthersPlaceAreSwapped() {
    assertThat(marks("The fire killed nine people", "The blaze killed ten people"))
        .isEqualTo("The [fire>blaze] killed [nine>ten] people");
  }

  @Test
  void marksCaseAndHyphensAreNoChange() {
    assertThat(marks("“A high-level visit”", "a High level visit")).isEqualTo("a High level visit");
  }

  @Test
  void aLoneFunctionWordBetweenTwoChangesIsChance() {
    assertThat(marks("it burnt down the old barn", "it wrecked most the new shed"))
        .isEqualTo("it [burnt down the old barn>wrecked most the new shed]");
  }

  @Test
  void nothingInCommonIsOneSwap() {
    assertThat(marks("smoke rose", "nobody came")).isEqualTo("[smoke rose>nobody came]");
  }

  @Test
  void anEmptyWordingIsAllTrimOrAllAddition() {
    assertThat(marks("smoke", "")).isEqualTo("[-smoke]");
    assertThat(marks("", "smoke")).isEqualTo("[+smoke]");
  }

  @Test
  void veryLongWordingsAreComparedWithoutLayingOutAllPairs() {
    String many = "alpha beta gamma delta ".repeat(5_000);
    Alignment alignment =
        Alignment.of(Words.of(many + "end"), Words.of(many + "stop"), StopWords::isFunctionWord);
    assertThat(alignment.equal()).isEqualTo(20_000);
  }

  private static String marks(String from, String to) {
    return Alignment.of(Words.of(from), Words.of(to), StopWords::isFunctionWord).ops().stream()
        .map(op -> mark(op, from, to))
        .collect(Collectors.joining(" "));
  }

  private static String mark(Alignment.Op op, String from, String to) {
    return switch (op.kind()) {
      case EQUAL -> op.to().in(to);
      case TRIM -> "[-" + op.from().in(from) + "]";
      case ADD -> "[+" + op.to().in(to) + "]";
      case SWAP -> "[" + op.from().in(from) + ">" + op.to().in(to) + "]";
    };
  }
}

package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

class Nlp4jEngineTest {

  private static final Engine ENGINE = Nlp4jEngine.shared(LoadingProgress.SILENT);

  @Test
  void everySentenceAndWordPointsIntoTheText() {
    assertThat(words("Mayor Ana Ruiz didn't resign. “We\u00A0stay,” she said — twice."))
        .isEqualTo("Mayor|Ana|Ruiz|did|n't|resign|.\n“|We|stay|,|”|she|said|—|twice|.");
  }

  @Test
  void aSentenceEndsAtABlankLine() {
    assertThat(words("Harbour fire spreads\n\n\n \nThe quay was\nclosed"))
        .isEqualTo("Harbour|fire|spreads\nThe|quay|was|closed");
  }

  @Test
  void aSentenceEndsWithItsClosingMarkAndABracketEndsNone() {
    assertThat(words("“It was big.” For once he left. Rep. Hale (D-Wash.) said so on CNN. “No.”"))
        .isEqualTo(
            "“|It|was|big|.|”\nFor|once|he|left|.\nRep.|Hale|(|D|-|Wash|.|)|said|so|on|CNN.\n“|No|.|”");
  }

  @Test
  void noCharIsLost() {
    String text =
        "a&amp;b http://x.test/?q=1&r=2 ﬁre 😀 No. 5 (U.S.) $5m 10% co-op… ‘x’ x" + "y".repeat(900);
    String seen =
        ENGINE.parse(text).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.span().in(text))
            .collect(Collectors.joining());
    assertThat(seen.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(ENGINE.parse("")).isEmpty();
    String blank = " \n\u00A0\n\u200B\t\u0000";
    assertThat(ENGINE.parse(blank)).isEmpty();
    assertThat(ENGINE.parse(blank + "A fire broke out.")).hasSize(1);
  }

  @Test
  void wordsAreTaggedAndHangOnTheirHeads() {
    assertThat(tree("Divers found the wreck."))
        .isEqualTo(
            "Divers/NNS>found/nsubj found/VBD>-/root the/DT>wreck/det wreck/NN>found/dobj ./.>found/punct");
  }

  @Test
  void numbersKeepTheirOwnFormAsLemma() {
    assertThat(ENGINE.parse("Five ships sank.").get(0).tokens())
        .extracting(Token::lemma)
        .containsExactly("five", "ship", "sink", ".");
  }

  @Test
  void namesThatTouchStayApart() {
    Sentence sentence = ENGINE.parse("On Monday Boris Johnson met Angela Merkel in Paris.").get(0);
    assertThat(sentence.tokens())
        .extracting(Token::name)
        .containsExactly(
            "", "B-DATE", "B-PERSON", "I-PERSON", "", "B-PERSON", "I-PERSON", "", "B-GPE", "");
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    assertThat(ENGINE.parse("fish ".repeat(1000)))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(s -> s.tokens().size() <= 200);
  }

  @Test
  void manyThreadsSeeWhatOneSees() {
    List<String> texts =
        IntStream.range(0, 24)
            .mapToObj(
                i -> "Ship " + i + " left Arlen on Monday, the owner said. It sank near Oslo.")
            .toList();
    List<String> one = texts.stream().map(text -> ENGINE.parse(text).toString()).toList();
    List<String> many = texts.parallelStream().map(t -> ENGINE.parse(t).toString()).toList();
    assertThat(many).isEqualTo(one);
  }

  private static String words(String text) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : ENGINE.parse(text)) {
      lines.add(
          sentence.tokens().stream()
              .map(token -> token.span().in(text))
              .collect(Collectors.joining("|")));
    }
    return String.join("\n", lines);
  }

  private static String tree(String text) {
    List<Token> tokens = ENGINE.parse(text).get(0).tokens();
    return tokens.stream()
        .map(
            t ->
                t.span().in(text)
                    + "/"
                    + t.tag()
                    + ">"
                    + (t.head() < 0 ? "-" : tokens.get(t.head()).span().in(text))
                    + "/"
                    + t.relation())
        .collect(Collectors.joining(" "));
  }
}

package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTest {

  static List<Clutter.Rule> rules() {
    return Clutter.RULES;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCutsItsExample(Clutter.Rule rule) {
    assertThat(Clutter.why(rule.example(), true)).isEqualTo(rule.why());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 of 12 employees on shift escaped through a side door, the company said.",
        "24/7 patrols will guard the ruin, the police said.",
        "“We use cookies on our site and you agree to it,” the minister read from her screen.",
        "The company was fined because its cookies tracked children.",
        "Subscribers to the service fell by 4% in the spring, the company said.",
        "Watching the fire from the quay, residents said they could not believe it.",
        "Related charges against his brother were dropped in May.",
        "More than 300 people spent the night in a school.",
        "Copyright law does not protect facts, the judge ruled.",
        "Follow-up tests showed that the water was clean.",
        "Top officials met in Norwick on Friday.",
        "The reporters were not told why the meeting had been called off.",
        "Home prices rose by 3%.",
        "Support for the governing party fell to 31%.",
        "Image analysis showed that the bridge had moved by 4 cm.",
        "He told the BBC he would not resign.",
        "Sign language interpreters stood beside the mayor.",
      })
  void aSentenceOfAReportIsNoClutter(String sentence) {
    assertThat(Clutter.why(sentence, false)).isNull();
  }
}

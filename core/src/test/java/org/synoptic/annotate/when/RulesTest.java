package org.synoptic.annotate.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.annotate.language.Language;
import org.synoptic.model.Article;
import org.synoptic.model.Published;
import org.synoptic.model.Published.Ground;
import org.synoptic.model.Timex;

class RulesTest {

  private static final Grammar GRAMMAR = new Grammar(Language.of("en"));

  static Stream<String> examples() {
    return Language.of("en").list("dates/rules.txt").stream()
        .filter(line -> line.contains(" | "))
        .map(line -> line.substring(line.indexOf(" | ", line.indexOf(" => ")) + 3));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheRulesReadsAsItSays(String example) {
    int open = example.indexOf('[');
    int close = example.indexOf(']');
    String[] marked = example.substring(open + 1, close).split("=");
    String body = example.substring(0, open) + marked[0] + example.substring(close + 1);
    assertThat(found(body)).contains(marked[0] + "=" + marked[1]);
  }

  private static List<String> found(String body) {
    Published day = new Published("2017-03-04", Ground.GIVEN);
    Article article =
        new Article("a", "a", null, null, "en", null, List.of(), day, body, List.of(), null);
    return GRAMMAR.find(article).stream().map(t -> drawn(t, body)).toList();
  }

  private static String drawn(Timex timex, String body) {
    return timex.span().in(body) + "=" + timex.value();
  }
}

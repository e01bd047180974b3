package org.synoptic.annotate.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.Articles;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.model.Article;
import org.synoptic.model.Timex;

/** The example of every rule, in every language that has rules. */
class TimexRulesTest {

  private static final Map<String, TimexGrammar> GRAMMARS =
      Stream.of("en", "de", "fr", "any")
          .collect(
              Collectors.toMap(code -> code, code -> new TimexGrammar(LanguageResources.of(code))));

  static Stream<Arguments> examples() {
    return GRAMMARS.keySet().stream()
        .sorted()
        .flatMap(code -> examples(code).map(example -> Arguments.of(code, example)));
  }

  private static Stream<String> examples(String code) {
    return LanguageResources.of(code).rows(TimexRules.LIST).stream()
        .map(row -> row.get("example"))
        .filter(example -> !example.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheRulesReadsAsItSays(String language, String example) {
    int open = example.indexOf('[');
    int close = example.indexOf(']');
    String[] marked = example.substring(open + 1, close).split("=");
    String body = example.substring(0, open) + marked[0] + example.substring(close + 1);
    assertThat(found(language, body)).contains(marked[0] + "=" + marked[1]);
  }

  private static List<String> found(String language, String body) {
    Article article = Articles.of(language, "2017-03-04", body);
    return GRAMMARS.get(language).find(article).stream().map(t -> drawn(t, body)).toList();
  }

  private static String drawn(Timex timex, String body) {
    return timex.span().in(body) + "=" + timex.value();
  }
}

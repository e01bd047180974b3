package org.synoptic.annotate.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.Articles;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Timex;

/** The kinds of expressions of time, one made-up sentence a line of {@code kinds.txt}. */
class TimexKindsTest {

  private static final TimexGrammar GRAMMAR = new TimexGrammar(LanguageResources.of("en"));
  private static final Pattern MARKED = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)]");

  private static final WordList LIST =
      WordList.of(TimexKindsTest.class, "kinds.txt")
          .columns(Column.value("line"))
          .repeats("what stands above a sentence, such as its day, is told anew");

  record Case(String kind, @Nullable String day, @Nullable String url, String sentence) {
    @Override
    public String toString() {
      return kind + ": " + sentence;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String kind = "";
    String day = "2017-03-04";
    String url = null;
    for (ListRow row : LIST.rows()) {
      String line = row.get("line");
      String[] parts = line.split(" ");
      if (line.startsWith("== ")) {
        kind = line.substring(3);
      } else if (line.startsWith("@ ")) {
        day = parts[1].equals("-") ? null : parts[1];
        url = parts.length > 2 ? parts[2] : null;
      } else {
        cases.add(new Case(kind, day, url, line));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyKindOfExpressionIsReadAsItsLineSays(Case told) {
    List<String> marks =
        MARKED.matcher(told.sentence()).results().map(m -> m.group(1) + "=" + m.group(2)).toList();
    String body = MARKED.matcher(told.sentence()).replaceAll("$1");
    List<Timex> found = GRAMMAR.find(Articles.of("en", told.day(), told.url(), body));
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean interval = i < marks.size() && marks.get(i).matches(".*=\\S+ \\S+ \\S+");
      drawn.add(draw(found.get(i), body, interval));
    }
    assertThat(drawn).isEqualTo(marks);
  }

  private static String draw(Timex timex, String body, boolean interval) {
    String value = timex.span().in(body) + "=" + timex.value();
    return interval ? value + " " + timex.from() + " " + timex.until() : value;
  }
}

package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Reports;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.text.Words;

/** Which words of a report are parts of names. */
class NameWordsTest {

  @Test
  void aCapitalWithinASentenceMakesAName() {
    assertThat(names(report("dawn", "Nobody in Velm saw Ana.\nSmoke rose: “There it is. Run.”")))
        .containsExactly("Velm", "Ana");
  }

  @Test
  void aKnownNameIsOneAtTheBeginningOfASentenceToo() {
    assertThat(
            names(
                report("dawn", "Selm Ferries left. It sank.")
                    .mention(Kind.ORGANISATION, Form.NAME, "Selm Ferries", "Selm Ferries")
                    .mention(Kind.ORGANISATION, Form.PRONOUN, "It", "Selm Ferries")))
        .containsExactly("Selm", "Ferries");
  }

  private static List<String> names(Reports made) {
    AnnotatedArticle report = made.build();
    Words words = Words.of(report.article().body());
    boolean[] names = NameWords.in(report, words);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i]) {
        found.add(words.span(i).in(report.article().body()));
      }
    }
    return found;
  }
}

package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;

/** A sentence of a draft, checked against made-up reports. */
final class DraftSentences {

  private DraftSentences() {}

  static CheckedSentence checked(String draft, List<AnnotatedArticle> reports) {
    return new Checker(note -> {})
        .check(Reports.annotated("draft", draft), reports)
        .sentences()
        .get(0);
  }

  /** That a part of the sentence is told, in its own words, with a reason that has some words. */
  static void assertTold(
      String draft, List<AnnotatedArticle> reports, CheckedPart.Kind kind, String why) {
    CheckedSentence checked = checked(draft, reports);
    assertThat(checked.verdict()).as(checked.parts().toString()).isNotEqualTo(Verdict.SUPPORTED);
    assertThat(checked.parts())
        .anySatisfy(
            part -> {
              assertThat(part.kind()).isEqualTo(kind);
              assertThat(part.why()).contains(why);
              assertThat(part.span().in(draft)).isEqualTo(part.text());
            });
  }

  static void assertSupported(String draft, List<AnnotatedArticle> reports) {
    CheckedSentence checked = checked(draft, reports);
    assertThat(checked.verdict()).as(checked.parts().toString()).isEqualTo(Verdict.SUPPORTED);
  }
}

package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;

/** Where the lines of a draft end a sentence without a mark. */
class DraftLinesTest {

  @Test
  void aHeadlineIsPartedFromTheNextLine() {
    assertThat(
            parted("Gates of the dam opened\nTwo gates of the dam were opened on Tuesday.\nEnd."))
        .isEqualTo("Gates of the dam opened\n\nTwo gates of the dam were opened on Tuesday.\nEnd.");
  }

  @Test
  void aWrappedLineIsNot() {
    String wrapped =
        "The mayor of the small town of\nOrrin said that two gates were\nopened. Nobody knew it.";
    assertThat(parted(wrapped)).isEqualTo(wrapped);
  }

  @Test
  void spansPointIntoTheDraftItself() {
    String body = "Gates opened\nTwo gates were opened on Tuesday.";
    DraftLines lines = DraftLines.of(Article.ofText("draft", body));
    String parted = lines.parted().body();
    int start = parted.indexOf("Two");
    Span span = new Span(start, parted.length());
    CheckedSentence sentence =
        new CheckedSentence(span, span.in(parted), Verdict.SUPPORTED, "", 0, List.of(), List.of());
    CheckedDraft back = lines.inDraft(new CheckedDraft("draft", List.of(sentence)));
    assertThat(back.sentences().get(0).span().in(body)).isEqualTo(sentence.text());
  }

  private static String parted(String body) {
    return DraftLines.of(Article.ofText("draft", body)).parted().body();
  }
}

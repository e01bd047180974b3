package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.bench.junk.JunkMaker;
import org.synoptic.bench.junk.KnownArticle;
import org.synoptic.bench.junk.PageLayout;
import org.synoptic.bench.junk.ScrapeStyle;

class CharTallyTest {

  private static final KnownArticle ARTICLE =
      new KnownArticle("a", "Fire at harbour", List.of("Two died.", "It is out."));

  @Test
  void charsAreAlignedWordByWord() {
    CharTally tally = CharTally.ofChars("Two died on Friday.", "Menu Two died Friday.");
    assertThat(tally).isEqualTo(new CharTally(14, 18, 16));
  }

  @Test
  void aParagraphCountsWhenItIsThereWordForWord() {
    CharTally tally = CharTally.ofParagraphs(ARTICLE.paragraphs(), "Two died.\n\nIt is out. Menu");
    assertThat(tally).isEqualTo(new CharTally(1, 2, 2));
  }

  @Test
  void theSameLayoutArticleAndStyleGiveTheSameText() {
    PageLayout layout = new PageLayout("page", "", List.of(List.of(), List.of(), List.of()));
    for (ScrapeStyle style : ScrapeStyle.values()) {
      assertThat(JunkMaker.surround(layout, ARTICLE, style))
          .isEqualTo(JunkMaker.surround(layout, ARTICLE, style));
    }
    assertThat(JunkMaker.surround(layout, ARTICLE, ScrapeStyle.LINES).text())
        .isEqualTo("Two died.\nIt is out.");
  }
}

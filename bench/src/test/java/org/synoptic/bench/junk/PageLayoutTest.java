package org.synoptic.bench.junk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

  private static final KnownArticle FIRE =
      new KnownArticle("fire", "Fire at the harbour", List.of("A fire broke out.", "Two sank."));

  @Test
  void theArticlesHeadlineReplacesThatOfTheLayout() {
    assertThat(text(layout("Council votes on bridge"))).contains("Fire at the harbour | Courier");
  }

  @Test
  void aShortHeadlineOfTheLayoutStays() {
    assertThat(text(layout("Strike"))).contains("Strike | Courier");
  }

  private static PageLayout layout(String headline) {
    PageLine title = new PageLine(List.of(headline + " | Courier"));
    return new PageLayout("page", headline, List.of(List.of(title), List.of()));
  }

  private static String text(PageLayout layout) {
    return JunkMaker.surround(layout, FIRE, ScrapeStyle.LINES).text();
  }
}

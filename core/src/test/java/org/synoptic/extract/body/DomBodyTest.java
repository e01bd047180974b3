package org.synoptic.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.synoptic.extract.fields.LiveBlog;
import org.synoptic.extract.fields.LiveBlogFinder;

class DomBodyTest {

  private static final String PARAGRAPH =
      "<p>Two people died in a fire at the harbour of Norwick on Friday night, police said.</p>";

  private static final String ENTRY =
      "<li><time>10:%02d</time><p>Engine %d reached the quay, said the fire brigade of Norwick.</p>";

  @Test
  void thePageStaysAsItIsThoughClutterIsCut() {
    Document page =
        Jsoup.parse(
            "<h1>Fire at harbour</h1><nav><a href=/>Home</a></nav><div class=share>Share</div>"
                + PARAGRAPH.repeat(9)
                + "<script>var x;</script><aside>Most read</aside>");
    String before = page.outerHtml();
    DomBody body = DomBody.of(page, "Fire at harbour", LiveBlogFinder.of(page, List.of(), null));
    assertThat(body.around()).isNotEmpty();
    assertThat(body.blocks().body()).startsWith("Two people died");
    assertThat(page.outerHtml()).isEqualTo(before);
  }

  @Test
  void theEntriesOfALiveBlogAreFoundInTheCopy() {
    StringBuilder entries = new StringBuilder();
    for (int i = 1; i < 6; i++) {
      entries.append(ENTRY.formatted(i, i));
    }
    Document page =
        Jsoup.parse(
            "<title>Fire live</title><h1>Fire live</h1><main>"
                + PARAGRAPH
                + "</main><ul>"
                + entries
                + "</ul>");
    LiveBlog live = LiveBlogFinder.of(page, List.of(), "Fire live");
    assertThat(live.element()).isNotNull();
    assertThat(Counterpart.of(live.element(), page.clone()).outerHtml())
        .isEqualTo(live.element().outerHtml());
    assertThat(DomBody.of(page, "Fire live", live).blocks().body())
        .contains("Engine 1 reached")
        .contains("Engine 5 reached");
  }
}

package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Article;
import org.synoptic.model.Genre;

/** Opinion, news and live pages, by the signs of made-up pages and texts. */
class GenreTest {

  private static final String BODY =
      "<p>The harbour board of Norwick should be ashamed of its vote to close the old swing bridge.</p>"
          + "<p>Nobody has asked the hauliers, who will pay for it with forty minutes on every trip.</p>";
  private static final String TITLE = "<title>Open the bridge</title><h1>Open the bridge now</h1>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<script type=application/ld+json>{`@type`:`OpinionNewsArticle`,`headline`:`Open the bridge now`}</script>§ ~ OPINION",
        "<meta property=article:section content=Opinion>§ ~ OPINION",
        "<meta property=article:section content='Letters, Opinion'>§ ~ OPINION",
        "<link rel=canonical href=https://north.example/commentisfree/2024/open-the-bridge>§ ~ OPINION",
        "<link rel=canonical href=https://north.example/de/meinung/bruecke-1>§ ~ OPINION",
        "<div class=kicker>Op-Ed</div>§ ~ OPINION",
        "<header><p>Kommentar</p><h1>Open the bridge now</h1></header> ~ OPINION",
        "<h1>Opinion | Open the bridge now</h1> ~ OPINION",
        "<title>Opinión: Open the bridge now</title><h1>Opinión: Open the bridge now</h1> ~ OPINION",
        "<script type=application/ld+json>{`@type`:`NewsArticle`,`headline`:`Open the bridge now`}</script>§ ~ NEWS",
        "<script type=application/ld+json>{`@type`:`LiveBlogPosting`,`headline`:`Open the bridge now`}</script>§ ~ LIVE",
        "§ ~",
        "<link rel=canonical href=https://north.example/news/public-opinion-turns>§ ~",
        "<meta property=article:section content=World>§ ~",
        "<div class=kicker>Analysis</div>§ ~",
      })
  void thePageTellsItsGenre(String page, Genre genre) {
    String html = page.replace("§", TITLE).replace('`', '"') + BODY;
    assertThat(((Article) Extracted.of("text/html", html)).genre()).isEqualTo(genre);
  }

  @ParameterizedTest
  @CsvSource({
    "section, Opinion, OPINION",
    "genre, editorial, OPINION",
    "headline, 'Opinion: open the bridge', OPINION",
    "url, https://north.example/opinion/bridge, OPINION",
    "category, Leader, OPINION",
    "outlet, Selm Gazette - Opinion, OPINION",
    "outlet, Opinion - Selm, ",
    "section, Transport, ",
  })
  void anArticleInJsonDoesToo(String field, String value, Genre genre) {
    String text = BODY.replaceAll("<[^>]+>", " ");
    String json = "{\"%s\": \"%s\", \"text\": \"%s\"}".formatted(field, value, text);
    assertThat(((Article) Extracted.of("application/json", json)).genre()).isEqualTo(genre);
  }
}

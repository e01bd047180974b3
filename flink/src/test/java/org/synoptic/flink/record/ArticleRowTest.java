package org.synoptic.flink.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;

class ArticleRowTest {

  private static final PageRow PAGE =
      new PageRow("r-1", "pages-0#1", null, null, null, 12, "text/plain", new byte[] {65});

  private static final AnnotatedArticle ARTICLE =
      new AnnotatedArticle(
          Article.ofText("r-1", "A fire broke out."),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final ArticleRow row = ArticleRow.of(PAGE, ARTICLE);

  @Test
  void theArticleComesBackWhole() {
    assertThat(row.article()).isEqualTo(ARTICLE);
  }

  @Test
  void anotherFormIsNotRead() {
    assertThat(new ArticleRow("r-1", PAGE, row.form(), row.packed()).article()).isNotNull();
    assertThat(new ArticleRow("r-1", PAGE, "of last year", row.packed()).article()).isNull();
  }

  @Test
  void damagedBytesAreNotRead() {
    byte[] damaged = row.packed().clone();
    assertThat(new ArticleRow("r-1", PAGE, row.form(), damaged).article()).isNotNull();
    damaged[damaged.length / 2] ^= 1;
    assertThat(new ArticleRow("r-1", PAGE, row.form(), damaged).article()).isNull();
  }
}

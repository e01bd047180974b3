package org.synoptic.flink.record;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.cache.PackedArticle;
import org.synoptic.model.AnnotatedArticle;

/**
 * An annotated article, with the page from which it can be made again.
 *
 * @param form of the packed bytes
 * @param packed the article with its layers
 */
public record ArticleRow(String id, @Nullable PageRow page, String form, byte[] packed) {

  public ArticleRow(
      @Nullable String id,
      @Nullable PageRow page,
      @Nullable String form,
      byte @Nullable [] packed) {
    this.id = Rows.text(id);
    this.page = page;
    this.form = Rows.text(form);
    this.packed = Rows.bytes(packed);
  }

  public static ArticleRow of(PageRow page, AnnotatedArticle article) {
    byte[] packed = PackedArticle.of(article).bytes();
    return new ArticleRow(page.id(), page, PackedArticle.FORM, packed);
  }

  /** The article; null where it was packed in another form, by an earlier version. */
  public @Nullable AnnotatedArticle article() {
    return PackedArticle.kept(form, packed);
  }
}

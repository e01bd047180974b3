package org.synoptic;

import java.util.List;
import org.synoptic.annotate.Annotator;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Story;

/**
 * The six verbs in order: each turns one noun into the next.
 *
 * <pre>
 *   gather ▶ Page ▶ extract ▶ Article ▶ annotate ▶ AnnotatedArticle ▶ cluster ▶ Story ▶ compare ▶ Comparison ▶ publish
 * </pre>
 *
 * <p>{@link #read} and {@link #annotate} are functions of one page, {@link #compare} of one story;
 * only {@link #stories} needs all articles together. The class of each verb names its parts in the
 * order in which they work; ARCHITECTURE.md says what to change in order to add something. Safe for
 * use by several threads.
 */
public final class Pipeline {

  private final Extractor extractor;
  private final Annotator annotator;
  private final Clusterer clusterer;
  private final Comparer comparer;

  /** A pipeline of these parts. */
  public Pipeline(
      Extractor extractor, Annotator annotator, Clusterer clusterer, Comparer comparer) {
    this.extractor = extractor;
    this.annotator = annotator;
    this.clusterer = clusterer;
    this.comparer = comparer;
  }

  /** The clean article of a page, or why there is none. */
  public Reading read(Page page) {
    return extractor.extract(page);
  }

  /** The article with its annotations. */
  public AnnotatedArticle annotate(Article article) {
    return annotator.annotate(article);
  }

  /** Groups the articles that report the same happening. */
  public List<Story> stories(List<AnnotatedArticle> articles) {
    return clusterer.cluster(articles);
  }

  /**
   * Why two reports, or a report and a story, are together or apart, in lines for a reader.
   *
   * @throws IllegalArgumentException when one of them is not among the articles
   */
  public List<String> explain(List<AnnotatedArticle> articles, String one, String other) {
    return clusterer.explain(articles, one, other);
  }

  /** What the reports of a story agree on and where they differ. */
  public Comparison compare(Story story) {
    return comparer.compare(story);
  }
}

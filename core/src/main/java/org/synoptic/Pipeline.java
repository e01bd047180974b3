package org.synoptic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.Annotator;
import org.synoptic.check.Checker;
import org.synoptic.check.DraftLines;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Comparison;
import org.synoptic.model.Corrections;
import org.synoptic.model.Page;
import org.synoptic.model.QuoteCheck;
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
 * only {@link #stories} needs all articles together. {@link #check} stands beside the line: it lays
 * a text that somebody else wrote beside reports. The class of each verb names its parts in the
 * order in which they work; ARCHITECTURE.md says what to change in order to add something. Safe for
 * use by several threads.
 */
public final class Pipeline {

  private final Extractor extractor;
  private final Annotator annotator;
  private final Clusterer clusterer;
  private final Comparer comparer;
  private final Checker checker;

  /** A pipeline of these parts. */
  public Pipeline(
      Extractor extractor,
      Annotator annotator,
      Clusterer clusterer,
      Comparer comparer,
      Checker checker) {
    this.extractor = extractor;
    this.annotator = annotator;
    this.clusterer = clusterer;
    this.comparer = comparer;
    this.checker = checker;
  }

  /** The clean article of a page, or why there is none. */
  public Reading read(Page page) {
    return extractor.extract(page);
  }

  /** The article with its annotations. */
  public AnnotatedArticle annotate(Article article) {
    return annotator.annotate(article);
  }

  /** What {@link #stories} needs of the article, at a quarter of the cost. */
  public AnnotatedArticle skim(Article article) {
    return annotator.skim(article);
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

  /** The same, with what people corrected in the annotations of its reports. */
  public Comparison compare(Story story, Corrections corrections) {
    return comparer.compare(story, corrections);
  }

  /**
   * Which sentences of a text the reports bear out. A headline or an item without a full stop is a
   * sentence of its own.
   */
  public CheckedDraft check(Article draft, List<AnnotatedArticle> reports) {
    DraftLines lines = DraftLines.of(draft);
    return lines.inDraft(check(annotate(lines.parted()), reports));
  }

  /** Which sentences of a text the reports bear out. */
  public CheckedDraft check(AnnotatedArticle draft, List<AnnotatedArticle> reports) {
    return checker.check(draft, reports);
  }

  /**
   * Whether the reports quote some words as they are given.
   *
   * @param speaker null where nobody is named; then any speaker fits
   */
  public QuoteCheck verifyQuote(
      String quote, @Nullable String speaker, List<AnnotatedArticle> reports) {
    return checker.verifyQuote(quote, speaker, reports);
  }
}

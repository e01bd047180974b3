package org.synoptic;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.synoptic.annotate.cache.PackedArticle;
import org.synoptic.annotate.engine.InstallationException;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/**
 * Runs the pipeline over everything that a gatherer finds, on several threads, with results in the
 * order of the input. An error in one page is reported to the {@link Watch} and does not end the
 * run. What is wrong with the installation does: it is thrown as an {@link InstallationException}.
 */
public final class Run {

  /** Is notified of each page in order, by one thread. */
  public interface Watch {

    /** A page is finished. */
    default void done() {}

    /** All pages are finished; the work that follows concerns all of them together. */
    default void finished() {}

    /** An input gave no result; the argument says why. */
    void skipped(Skipped skipped);
  }

  /**
   * Reports that are held as they are until their stories are known; those after them are packed.
   * Set by hand: they take some 30 MB, and most runs have no more.
   */
  private static final int HELD_WHOLE = 16;

  private final Gatherer gatherer;
  private final Pipeline pipeline;
  private final int threads;
  private final Watch watch;

  /**
   * @param threads number of pages that are processed at once; the result does not depend on it
   * @param watch is notified of progress and of skipped inputs
   */
  public Run(Gatherer gatherer, Pipeline pipeline, int threads, Watch watch) {
    this.gatherer = gatherer;
    this.pipeline = pipeline;
    this.threads = threads;
    this.watch = watch;
  }

  /** Gives the clean article of each page to {@code sink}. */
  public void read(List<String> paths, Consumer<Article> sink) {
    each(paths, article -> article, sink);
  }

  /** Gives the annotations of each article to {@code sink}. */
  public void annotate(List<String> paths, Consumer<AnnotatedArticle> sink) {
    each(paths, pipeline::annotate, sink);
  }

  /** The stories that the reports belong to. */
  public List<Story> stories(List<String> paths) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    annotate(paths, articles::add);
    return pipeline.stories(articles);
  }

  /** The stories of reports that are only skimmed: they can be listed, but not compared. */
  public List<Story> skimmedStories(List<String> paths) {
    return pipeline.stories(skim(paths));
  }

  private List<AnnotatedArticle> skim(List<String> paths) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    each(paths, pipeline::skim, articles::add);
    return articles;
  }

  /** Why two reports, or a report and a story, are together or apart. */
  public List<String> explain(List<String> paths, String one, String other) {
    List<AnnotatedArticle> articles = skim(paths);
    return pipeline.explain(articles, one, other);
  }

  /** The joint account of each story. */
  public List<Comparison> compare(List<String> paths) {
    return stories(paths).stream().map(pipeline::compare).toList();
  }

  /**
   * The joint account of each story, as {@link #compare} gives it, in a fraction of the memory: of
   * the reports there is left what {@code publish} shows, the article and its entities. While the
   * stories are found, the other layers of all but the first are packed; only those of one story
   * are unpacked at a time.
   */
  public List<Comparison> accounts(List<String> paths) {
    Map<AnnotatedArticle, Supplier<AnnotatedArticle>> held = new IdentityHashMap<>();
    List<AnnotatedArticle> outlines = new ArrayList<>();
    AtomicInteger count = new AtomicInteger();
    Function<Article, Map.Entry<AnnotatedArticle, Supplier<AnnotatedArticle>>> annotateAndHold =
        article -> {
          AnnotatedArticle whole = pipeline.annotate(article);
          return Map.entry(whole.outline(), held(whole, count.getAndIncrement()));
        };
    each(
        paths,
        annotateAndHold,
        article -> {
          outlines.add(article.getKey());
          held.put(article.getKey(), article.getValue());
        });
    List<Comparison> accounts = new ArrayList<>();
    for (Story story : pipeline.stories(outlines)) {
      Story whole =
          story.with(story.reports().stream().map(held::remove).map(Supplier::get).toList());
      Comparison account = pipeline.compare(whole);
      accounts.add(account.with(account.story().outline()));
    }
    return accounts;
  }

  private static Supplier<AnnotatedArticle> held(AnnotatedArticle whole, int before) {
    return before < HELD_WHOLE ? () -> whole : PackedArticle.of(whole)::unpack;
  }

  /** The results of one page, or why it has none. */
  private record Outcome<T>(List<T> results, List<Skipped> skipped) {}

  private <T> void each(List<String> paths, Function<Article, T> stage, Consumer<T> sink) {
    Consumer<Outcome<T>> tell =
        outcome -> {
          outcome.skipped().forEach(watch::skipped);
          outcome.results().forEach(sink);
          watch.done();
        };
    try (var work =
        new OrderedParallel<Gathered, Outcome<T>>(threads, one -> outcome(one, stage), tell)) {
      gatherer.gather(paths).forEachOrdered(work::submit);
      work.finish();
    }
    watch.finished();
  }

  private <T> Outcome<T> outcome(Gathered gathered, Function<Article, T> stage) {
    if (gathered instanceof Gathered.Missed missed) {
      return new Outcome<>(List.of(), List.of(missed.skipped()));
    }
    Page page = ((Gathered.Found) gathered).page();
    try {
      Reading reading = pipeline.read(page);
      return reading instanceof Article article
          ? new Outcome<>(List.of(stage.apply(article)), List.of())
          : new Outcome<>(List.of(), List.of((Skipped) reading));
    } catch (InstallationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(List.of(), List.of(failed(page, e)));
    }
  }

  private static Skipped failed(Page page, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " in " + trace[0];
    return new Skipped(page.path(), Skipped.Why.FAILED, "a fault of Synoptic's: " + e + where);
  }
}

package org.synoptic;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.cache.AnnotationCache;
import org.synoptic.annotate.engine.InstallationException;
import org.synoptic.annotate.engine.LazyEngine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.check.Checker;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Comparison;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.Skipped;
import org.synoptic.text.FileFault;

/**
 * The entry point of the library.
 *
 * <pre>
 *   for (Comparison story : Synoptic.compare(Path.of("reports"))) {
 *     story.claims().forEach(claim -> System.out.println(claim.standing() + " " + claim.text()));
 *   }
 * </pre>
 */
public final class Synoptic {

  private Synoptic() {}

  /**
   * The joint account of each story that the reports in these files and folders are about.
   *
   * @throws IllegalArgumentException when an input cannot be read; the message names each such
   *     input and why. To continue without them use {@link Run}
   * @throws InstallationException when the language models are missing or damaged
   */
  public static List<Comparison> compare(Path... paths) {
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline(), threads(), skipped::add);
    List<Comparison> stories = run.compare(Stream.of(paths).map(Path::toString).toList());
    requireAll(skipped);
    return stories;
  }

  /**
   * Which sentences of an English text some reports bear out.
   *
   * @param draft plain text; spans of the result point into it
   * @param reports as {@link #annotate} gives them
   */
  public static CheckedDraft check(String draft, List<AnnotatedArticle> reports) {
    return pipeline().check(Article.ofText("draft", draft), reports);
  }

  /**
   * Whether the reports quote some words as they are given.
   *
   * @param speaker null where nobody is named; then any speaker fits
   */
  public static QuoteCheck verifyQuote(
      String quote, @Nullable String speaker, List<AnnotatedArticle> reports) {
    return pipeline().verifyQuote(quote, speaker, reports);
  }

  /**
   * The reports in these files and folders, as {@link #check} and {@link #verifyQuote} take them.
   *
   * @throws IllegalArgumentException when an input cannot be read
   */
  public static List<AnnotatedArticle> annotate(Path... paths) {
    List<AnnotatedArticle> reports = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline(), threads(), skipped::add);
    run.annotate(Stream.of(paths).map(Path::toString).toList(), reports::add);
    requireAll(skipped);
    return List.copyOf(reports);
  }

  private static void requireAll(List<Skipped> skipped) {
    if (!skipped.isEmpty()) {
      throw new IllegalArgumentException("cannot be read: " + skipped);
    }
  }

  /** The pipeline without options. */
  public static Pipeline pipeline() {
    return pipeline(Options.NONE, LoadingProgress.SILENT);
  }

  /**
   * The pipeline with all its parts. The language models are loaded once for all pipelines of a
   * process, when the first article is annotated.
   *
   * @param progress is notified while the models are loaded
   * @throws IllegalArgumentException when {@code options} name a folder without dictionaries, or
   *     one in which nothing can be kept
   */
  public static Pipeline pipeline(Options options, LoadingProgress progress) {
    return new Pipeline(
        new Extractor(new Extractor.Options(options.published(), options.verbatim())),
        new Annotator(
            new LazyEngine(() -> Nlp4jEngine.shared(progress)),
            dictionaries(options.dictionaries()),
            cache(options, progress)),
        options.oneStory() ? Clusterer.oneStory() : new Clusterer(),
        new Comparer(progress::note),
        new Checker(progress::note));
  }

  private static @Nullable Dictionaries dictionaries(@Nullable String folder) {
    try {
      return folder == null ? null : Dictionaries.read(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("dictionaries in " + folder + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable AnnotationCache cache(Options options, LoadingProgress progress) {
    String folder = options.cache();
    try {
      Path settings = options.dictionaries() == null ? null : Path.of(options.dictionaries());
      return folder == null ? null : AnnotationCache.in(Path.of(folder), settings, progress::note);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("cache in " + folder + ": " + e.getReason(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cache in " + folder + ": " + FileFault.words(e), e);
    }
  }

  /** The number of processors that the JVM can use. */
  public static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }
}

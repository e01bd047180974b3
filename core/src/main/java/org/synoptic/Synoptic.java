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
import org.synoptic.annotate.engine.InstallationException;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.cluster.Clusterer;
import org.synoptic.compare.Comparer;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;

/**
 * The way in.
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
   * The joint account of each story that the reports in these files and folders tell.
   *
   * @throws IllegalArgumentException when one of the inputs cannot be read; the message names each
   *     and why. To go on without them, use {@link Run}
   * @throws InstallationException when the language models are missing or damaged
   */
  public static List<Comparison> compare(Path... paths) {
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline(), threads(), skipped::add);
    List<Comparison> stories = run.compare(Stream.of(paths).map(Path::toString).toList());
    if (!skipped.isEmpty()) {
      throw new IllegalArgumentException("cannot be read: " + skipped);
    }
    return stories;
  }

  /** The line with nothing said about the input. */
  public static Pipeline pipeline() {
    return pipeline(Options.NONE, LoadingProgress.SILENT);
  }

  /**
   * The line, its parts wired together. Models are loaded once for all lines of a process, when the
   * first article is annotated.
   *
   * @param progress is told how the loading of the models goes
   * @throws IllegalArgumentException when there are no dictionaries where {@code options} say
   */
  public static Pipeline pipeline(Options options, LoadingProgress progress) {
    return new Pipeline(
        new Extractor(new Extractor.Options(options.published(), options.verbatim())),
        new Annotator(
            text -> Nlp4jEngine.shared(progress).parse(text), dictionaries(options.dictionaries())),
        options.oneStory() ? Clusterer.oneStory() : new Clusterer(),
        new Comparer());
  }

  private static @Nullable Dictionaries dictionaries(@Nullable String folder) {
    try {
      return folder == null ? null : Dictionaries.read(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("dictionaries in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** As many threads as the machine has cores. */
  public static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }
}

package org.synoptic.annotate.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The English models of the engine: linear models for tags, names and dependencies, three lexicons,
 * and word embeddings.
 */
record EngineModels(
    LinearModel tags,
    LinearModel names,
    LinearModel dependencies,
    LabelLexicon classes,
    LabelLexicon clusters,
    LabelLexicon gazetteers,
    Embeddings embeddings) {

  /**
   * Loads the models from the cache, or from the jar if the cache lacks them; then also fills the
   * cache.
   *
   * @throws InstallationException when neither has them whole, or memory does not hold them
   */
  static EngineModels load(ModelCache cache, LoadingProgress progress) {
    return new Loading(cache, progress).all();
  }

  private static final class Loading {

    private static final String DEPENDENCIES = "models/en-dep";
    private static final String TAGS = "models/en-pos";
    private static final String NAMES = "models/en-ner";
    private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";
    private static final String EMBEDDINGS = "lexica/en-word-embeddings-undigitalized";
    private static final String GAZETTEERS = "lexica/en-named-entity-gazetteers-simplified";

    private static final ModelCache.Format<LinearModel> MODEL =
        new ModelCache.Format<>(LinearModel::read, LinearModel::write);
    private static final ModelCache.Format<LabelLexicon> LEXICON =
        new ModelCache.Format<>(LabelLexicon::read, LabelLexicon::write);
    private static final ModelCache.Format<Embeddings> VECTORS =
        new ModelCache.Format<>(Embeddings::read, Embeddings::write);

    private final ModelCache cache;
    private final LoadingProgress progress;
    private final String what;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean noted = new AtomicBoolean();

    Loading(ModelCache cache, LoadingProgress progress) {
      this.cache = cache;
      this.progress = progress;
      long sum = 0;
      boolean kept = true;
      for (String path :
          List.of(DEPENDENCIES, TAGS, NAMES, CLASSES, CLUSTERS, GAZETTEERS, EMBEDDINGS)) {
        sum += ShippedModels.size(path + ".xz");
        kept &= Files.exists(cache.file(part(path)));
      }
      total = sum;
      what = kept ? "Loading the language models" : "Preparing the language models, once";
    }

    /**
     * Uses two threads: loading the embeddings takes as long as all other parts together, and those
     * are loaded from large to small.
     */
    EngineModels all() {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Future<Embeddings> embeddings = threads.submit(() -> embeddings(EMBEDDINGS));
        Future<LinearModel> dependencies = threads.submit(() -> model(DEPENDENCIES));
        Future<LabelLexicon> clusters = threads.submit(() -> lexicon(CLUSTERS));
        Future<LabelLexicon> classes = threads.submit(() -> lexicon(CLASSES));
        Future<LinearModel> names = threads.submit(() -> model(NAMES));
        Future<LinearModel> tags = threads.submit(() -> model(TAGS));
        Future<LabelLexicon> gazetteers = threads.submit(() -> gazetteers(GAZETTEERS));
        return new EngineModels(
            tags.get(),
            names.get(),
            dependencies.get(),
            classes.get(),
            clusters.get(),
            gazetteers.get(),
            embeddings.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the language models were loaded", e);
      } catch (ExecutionException e) {
        throw fault(e.getCause());
      } finally {
        threads.shutdownNow();
      }
    }

    private InstallationException fault(@Nullable Throwable cause) {
      if (cause instanceof InstallationException told) {
        return told;
      }
      return cause instanceof OutOfMemoryError
          ? InstallationException.outOfMemory(cause)
          : InstallationException.unfitPrepared(cache.folder(), cause);
    }

    private LinearModel model(String path) throws IOException {
      return part(path, MODEL, () -> ShippedModels.model(name(path), this::advance));
    }

    private LabelLexicon lexicon(String path) throws IOException {
      return part(path, LEXICON, () -> ShippedModels.lexicon(name(path), this::advance));
    }

    private LabelLexicon gazetteers(String path) throws IOException {
      return part(path, LEXICON, () -> ShippedModels.names(name(path), this::advance));
    }

    private Embeddings embeddings(String path) throws IOException {
      return part(path, VECTORS, () -> ShippedModels.embeddings(name(path), this::advance));
    }

    private <T> T part(String path, ModelCache.Format<T> format, ModelCache.Source<T> source)
        throws IOException {
      AtomicBoolean prepared = new AtomicBoolean();
      ModelCache.Source<T> watched =
          () -> {
            prepared.set(true);
            return shipped(path, source);
          };
      T part = cache.get(part(path), format, watched, this::noteUnkept);
      advance(prepared.get() ? 0 : ShippedModels.size(path + ".xz"));
      return part;
    }

    private static <T> T shipped(String path, ModelCache.Source<T> source) {
      try {
        return source.read();
      } catch (FileNotFoundException e) {
        throw InstallationException.missing(path + ".xz", e);
      } catch (IOException | RuntimeException e) {
        throw InstallationException.damaged(ShippedModels.place(path + ".xz"), e);
      }
    }

    private void advance(long bytes) {
      progress.step(what, Math.min(total, done.addAndGet(bytes)), total);
    }

    private void noteUnkept(IOException reason) {
      if (noted.compareAndSet(false, true)) {
        progress.note(
            "The prepared language models cannot be kept in "
                + cache.folder()
                + " ("
                + reason
                + "), so every run prepares them anew.");
      }
    }

    private static String name(String path) {
      return path.substring(path.indexOf('/') + 1);
    }

    private static String part(String path) {
      return name(path).replaceFirst("-(simplified|undigitalized).*", "");
    }
  }
}

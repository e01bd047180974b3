package org.synoptic.bench.speed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.synoptic.Pipeline;
import org.synoptic.model.Article;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.text.Sha256;

/** Annotates articles on several threads at once, to check that the results stay the same. */
final class ThreadConsistency {

  private final Pipeline pipeline;
  private final Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);

  ThreadConsistency(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Returns the SHA-256 digest of an article's annotation layers, written as JSON. */
  String digest(Article article) {
    StringWriter json = new StringWriter();
    try {
      publisher.annotated(pipeline.annotate(article), json);
      return Sha256.hex(json.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the digests of {@code articles} in order; "failed: ..." where annotation failed. */
  List<String> digests(List<Article> articles, int threads) {
    ExecutorService service = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> futures = new ArrayList<>();
      articles.forEach(article -> futures.add(service.submit(() -> digest(article))));
      List<String> digests = new ArrayList<>();
      for (Future<String> future : futures) {
        digests.add(outcome(future));
      }
      return digests;
    } finally {
      service.shutdown();
    }
  }

  private static String outcome(Future<String> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were annotated", e);
    } catch (ExecutionException e) {
      return "failed: " + e.getCause();
    }
  }
}

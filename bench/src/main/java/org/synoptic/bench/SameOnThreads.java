package org.synoptic.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

/** Annotates the same articles on several threads at once; what they print must stay the same. */
final class SameOnThreads {

  private final Pipeline pipeline;
  private final Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);

  SameOnThreads(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** A digest of all that the layers say of an article, as JSON; why, where they failed. */
  String print(Article article) {
    StringWriter json = new StringWriter();
    try {
      publisher.annotated(pipeline.annotate(article), json);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(json.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The prints of {@code articles} in order, made on {@code threads} threads. */
  List<String> prints(List<Article> articles, int threads) {
    ExecutorService service = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> waiting = new ArrayList<>();
      articles.forEach(article -> waiting.add(service.submit(() -> print(article))));
      List<String> prints = new ArrayList<>();
      for (Future<String> one : waiting) {
        prints.add(outcome(one));
      }
      return prints;
    } finally {
      service.shutdown();
    }
  }

  private static String outcome(Future<String> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were annotated", e);
    } catch (ExecutionException e) {
      return "failed: " + e.getCause();
    }
  }
}

package org.synoptic.bench.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.synoptic.Pipeline;
import org.synoptic.check.DraftWord;
import org.synoptic.check.WordSupport;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;
import org.synoptic.text.encoder.SentenceEncoder;

/** Teaches the weights of {@link WordSupport} on marked words. */
public final class SupportTraining {

  private final Pipeline pipeline;
  private final SentenceEncoder encoder;
  private final Path folder;

  /**
   * @param folder that of wice-claims
   */
  public SupportTraining(Pipeline pipeline, SentenceEncoder encoder, Path folder) {
    this.pipeline = pipeline;
    this.encoder = encoder;
    this.folder = folder;
  }

  /** The weights as a word list. */
  public String teach(Consumer<String> log) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : List.of("tokens-train.jsonl", "tokens-dev.jsonl", "claim-dev.jsonl")) {
      int n = 0;
      for (WiceWords claim : WiceWords.read(folder.resolve(file))) {
        n++;
        List<AnnotatedArticle> reports = List.of(annotated("text", claim.text()));
        List<DraftWord> words = new ArrayList<>();
        WordSupport.all(annotated("claim", claim.claim()), reports, encoder).forEach(words::addAll);
        for (DraftWord word : words) {
          all.append(file).append('\t').append(n).append('\t').append(claim.supported());
          all.append('\t').append(claim.lacks(word.token().span()));
          all.append('\t').append(word.token().span().in(claim.claim()));
          for (double x : word.features()) {
            all.append(String.format(Locale.ROOT, "\t%.4f", x));
          }
          all.append('\n');
        }
      }
      log.accept(file + " " + n);
    }
    return all.toString();
  }

  private AnnotatedArticle annotated(String id, String body) {
    return pipeline.annotate(
        new Article(
            id, id, null, null, "en", null, List.of(), SourcedDate.UNKNOWN, body, List.of(), null));
  }
}

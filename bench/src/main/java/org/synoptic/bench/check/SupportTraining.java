package org.synoptic.bench.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.LogisticTraining;
import org.synoptic.check.DraftWord;
import org.synoptic.check.WordSupport;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.text.encoder.SentenceEncoder;

/** Teaches the weights of {@link WordSupport} on marked words. */
public final class SupportTraining {

  private static final String HEADER =
      """
      # What the numbers of a word weigh, by which a draft's word is told as borne out by the reports
      # or not: logistic regression over the features of WordSupport. A line: feature, its mean and
      # its standard deviation where it was taught, its weight. The line "intercept" is added in any
      # case.
      # Source: taught by ./synoptic bench support on the train part of wice-claims (annotations
      # ODC-BY 1.0); the numbers hold no text of it. Licence: Apache-2.0. To edit: teach anew; a
      # change of a feature or of the encoder asks for it.
      """;

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
    List<LogisticTraining.Row> rows = new ArrayList<>();
    List<WiceWords> claims = WiceWords.read(folder.resolve("tokens-train.jsonl"));
    for (WiceWords claim : claims) {
      List<AnnotatedArticle> reports = List.of(annotated("text", claim.text()));
      for (List<DraftWord> words :
          WordSupport.all(annotated("claim", claim.claim()), reports, encoder)) {
        words.forEach(word -> rows.add(row(claim, word)));
      }
    }
    log.accept("claims %d, words %d".formatted(claims.size(), rows.size()));
    return HEADER + LogisticTraining.fit(rows).lines(WordSupport.NAMES);
  }

  private static LogisticTraining.Row row(WiceWords claim, DraftWord word) {
    return new LogisticTraining.Row(word.features(), claim.lacks(word.token().span()), 1);
  }

  private AnnotatedArticle annotated(String id, String body) {
    return pipeline.annotate(Article.ofText(id, body));
  }
}

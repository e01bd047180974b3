package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

class ConsistencyTest {

  private static final Annotator ANNOTATOR =
      new Annotator(text -> Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text));

  private static final String TEXT =
      "The council of Velm opened the harbour tunnel on Tuesday. The engineers had inspected 14"
          + " pumps in the tunnel. The U.K. company Ardal secretly moved the grain to Lorran.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tuesday the council of Velm opened the harbour tunnel.",
        "Engineers inspected 14 pumps in the tunnel.",
        "The UK company Ardal moved the grain to Lorran."
      })
  void whatTheTextSaysHasNoFault(String summary) {
    assertThat(faults(summary)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council of Velm closed the harbour tunnel on Tuesday. | opposite",
        "The council of Velm did not open the harbour tunnel on Tuesday. | negat",
        "The council of Velm may open the harbour tunnel on Tuesday. | how sure",
        "The engineers had inspected 19 pumps in the tunnel. | 19",
        "The council of Velm opened the harbour tunnel on Friday. | friday",
        "The company Ardal publicly moved the grain to Lorran. | opposite: publicly"
      })
  void whatTheTextDoesNotSayIsFound(String summary, String fault) {
    assertThat(faults(summary)).anySatisfy(one -> assertThat(one).contains(fault));
  }

  private static List<String> faults(String summary) {
    return Consistency.faults(annotated("text", TEXT), annotated("summary", summary));
  }

  private static AnnotatedArticle annotated(String id, String body) {
    return ANNOTATOR.annotate(
        new Article(
            id, id, null, null, "en", null, List.of(), SourcedDate.UNKNOWN, body, List.of(), null));
  }
}

package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

/**
 * Lemma, tag, head, relation and name of each word of {@code made-up.txt} are those that NLP4J
 * 1.1.3 gives with its own decoders, which wrote {@code made-up.tsv}. On real texts {@code bench
 * engine} compares the two.
 */
class SameAsNlp4jTest {

  @Test
  void everyWordIsReadAsNlp4jReadsIt() throws IOException {
    String text = resource("made-up.txt");
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text)) {
      sentence.tokens().forEach(token -> lines.add(line(token, text)));
      lines.add("");
    }
    assertThat(lines).containsExactlyElementsOf(resource("made-up.tsv").lines().toList());
    assertThat(lines).hasSizeGreaterThan(600);
  }

  private static String line(Token token, String text) {
    return String.join(
        "\t",
        token.span().in(text),
        token.lemma(),
        token.tag(),
        String.valueOf(token.head()),
        token.relation(),
        token.name());
  }

  private static String resource(String name) throws IOException {
    try (var in = SameAsNlp4jTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

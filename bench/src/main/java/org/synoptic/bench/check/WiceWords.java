package org.synoptic.bench.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * A claim of wice-claims (Kamoi et al. 2023) and the text that it cites.
 *
 * @param lacking the words of the claim that the text does not bear out, where the set marks words
 */
public record WiceWords(String claim, String text, boolean supported, List<Span> lacking) {

  public WiceWords {
    lacking = List.copyOf(lacking);
  }

  /** The claims of a file of the set. */
  public static List<WiceWords> read(Path file) throws IOException {
    List<WiceWords> all = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      all.add(of(json.readTree(line)));
    }
    return all;
  }

  private static WiceWords of(JsonNode node) {
    List<String> sentences = new ArrayList<>();
    node.path("evidence").forEach(sentence -> sentences.add(sentence.asText().strip()));
    String claim = node.path("claim").asText();
    return new WiceWords(
        claim,
        String.join("\n\n", sentences),
        node.path("label").asText().equals("supported"),
        lacking(claim, node.path("claim_tokens"), node.path("non_supported_spans")));
  }

  private static List<Span> lacking(String claim, JsonNode tokens, JsonNode marks) {
    List<Span> lacking = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i).asText();
      int at = claim.indexOf(token, from);
      if (at >= 0) {
        from = at + token.length();
        if (marks.path(i).asBoolean()) {
          lacking.add(new Span(at, from));
        }
      }
    }
    return lacking;
  }

  /** Whether a word of the claim is marked as not borne out. */
  public boolean lacks(Span word) {
    return lacking.stream().anyMatch(word::overlaps);
  }
}

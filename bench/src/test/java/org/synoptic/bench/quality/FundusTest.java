package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FundusTest {

  private static final String BODY =
      """
      ["[What the harbour lost in a night]", "The shed burned down.", "[Ana Ruiz helped to report.]"]
      """;

  @Test
  void aParagraphInBracketsCountsOnlyWhereItWasFound() throws IOException {
    JsonNode paragraphs = new ObjectMapper().readTree(BODY);
    assertThat(Fundus.gold(paragraphs, "The shed burned down.")).isEqualTo("The shed burned down.");
    assertThat(Fundus.gold(paragraphs, "What the harbour lost in a night The shed burned down."))
        .isEqualTo("What the harbour lost in a night\n\nThe shed burned down.");
  }
}

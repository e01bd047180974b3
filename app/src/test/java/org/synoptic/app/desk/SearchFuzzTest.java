package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed into the search is a search: never a fault, and never long. */
class SearchFuzzTest {

  private static final int QUERIES = 1_000;

  /** Pieces of the query languages of search engines and databases, and of what breaks them. */
  private static final List<String> PIECES =
      List.of(
          "ferry",
          "\"",
          "\\",
          "*",
          "**",
          "?",
          "~",
          "~0.1",
          "~99",
          "^",
          "^9e99",
          "(",
          ")",
          "((((((",
          "[",
          "]",
          "{",
          "}",
          "[* TO *]",
          "{a TO z}",
          "+",
          "-",
          "--",
          "!",
          "&&",
          "||",
          "AND",
          "OR",
          "NOT",
          "NEAR(",
          "NEAR/3",
          "a AND",
          "field:",
          "body:*",
          "_exists_:",
          "*:*",
          "/.*/",
          "/(a+)+$/",
          "/[a-z]{1000}/",
          "a*b*c*d*e*",
          "*a",
          "?a",
          "' OR 1=1 --",
          "'; DROP TABLE report",
          "\" \"",
          "\"*\"",
          "-\"",
          "-*",
          "\u0000",
          "\u202E",
          "\uD800",
          "\uFFFF",
          "é",
          "\u0301",
          "漢字",
          "🚢",
          "ſ",
          "İ",
          "<script>",
          "%",
          "%00",
          "%s%n",
          "${7*7}",
          "{{7*7}}",
          "\n",
          "\t",
          "C++ \"",
          "a:b:c",
          ":",
          ";",
          ",",
          "\u3000",
          "ﬀ",
          "x".repeat(300),
          "a ".repeat(150),
          "\"a ".repeat(90));

  @TempDir private Path data;

  @Test
  void aThousandHostileQueriesAreAnsweredAndQuickly() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("bridge-closure");
      desk.awaitIndex();
      Random random = new Random(16);
      List<String> wrong = new ArrayList<>();
      long longest = 0;
      for (int i = 0; i < QUERIES; i++) {
        String query = query(random);
        String facet = List.of("outlet", "language", "person", "place", "day", "page").get(i % 6);
        String path = i % 2 == 0 ? "search" : "search.json";
        long start = System.nanoTime();
        HttpResponse<String> answer =
            desk.get(path + "?q=" + encoded(query) + "&" + facet + "=" + encoded(query(random)));
        longest = Math.max(longest, System.nanoTime() - start);
        if (answer.statusCode() != 200 && answer.statusCode() != 400) {
          wrong.add(answer.statusCode() + ": " + query);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(longest / 1_000_000).as("milliseconds").isLessThan(5_000);
      assertThat(desk.get("search?q=bridge").body()).contains("Ostra");
    }
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      query
          .append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return query.substring(0, Math.min(600, query.length()));
  }
}

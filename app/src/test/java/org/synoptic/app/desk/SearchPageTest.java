package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {

  @TempDir private Path data;

  @Test
  void reportsAreFoundNarrowedAndFoundAgainWhenTheIndexIsGone() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("bridge-closure");
      desk.addExample("harbour-fire");
      desk.awaitIndex();
      String page = desk.get("search?q=bridge").body();
      assertThat(page).contains("in the story ").contains("aria-label=Narrow");
      String outlet = link(page, "outlet");
      assertThat(desk.get(outlet).body()).contains("No longer only outlet").contains("1 report");
      assertThat(desk.get("search.json?q=bridge").body()).contains("\"total\":").contains("words");
      assertThat(desk.get("search?q=submarine").body()).contains("0 reports");
    }
    try (Stream<Path> files = Files.list(data.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.awaitIndex();
      assertThat(desk.get("search?q=bridge").body()).contains("in the story ");
    }
  }

  @Test
  void noQueryIsAFault() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("bridge-closure");
      desk.awaitIndex();
      for (String text :
          List.of("\"", "-", "*", "a AND", "NEAR(", "C++ \"", "[a TO b", "/.*/", "\u0000", "😀")) {
        HttpResponse<String> page = desk.get("search?q=" + encoded(text));
        assertThat(page.statusCode()).as(text).isEqualTo(200);
        assertThat(page.body()).contains("role=search");
      }
      for (String rest : List.of("page=0", "page=99999", "page=x", "day=%3Cscript%3E", "outlet=")) {
        HttpResponse<String> page = desk.get("search?q=bridge&" + rest);
        assertThat(page.statusCode()).as(rest).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>");
      }
    }
  }

  private static String link(String page, String facet) {
    Matcher link = Pattern.compile("href=\"/(search[^\"]*" + facet + "=[^\"]*)\"").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1).replace("&amp;", "&");
  }
}

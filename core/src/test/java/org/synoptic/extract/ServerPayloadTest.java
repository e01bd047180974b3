package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Made-up pages whose report a framework hands to the browser in pieces. */
final class ServerPayloadTest {

  private static final List<String> SAID =
      List.of(
          "The ferry to Tern Island will not sail before Monday, the harbour office said on Friday.",
          "A storm has torn the “landing stage” from its piles, and divers must look at the wood.",
          "About ninety people are waiting on the island, most of them guests, and the shop has bread"
              + " for three days, its owner told the newspaper by telephone on Friday evening.",
          "The ferry company wants to send a smaller ship on Saturday if the wind allows it, but only"
              + " the sick and the children can come with it, the harbour master said.",
          "It is the third time this winter that the island is cut off from the coast.");

  @Test
  void aTextRowIsReadAcrossTheScriptsThatCarryIt() {
    String text = "<p>" + String.join("</p><p>", SAID) + "</p>";
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    String rows =
        "1:\"$Sreact.fragment\"\n2:T%x,%s3:[\"$\",\"div\",null,{\"body\":\"$2\"}]\n"
            .formatted(bytes, text);
    assertThat(body(rows)).isEqualTo(String.join("\n\n", SAID));
  }

  @Test
  void theParagraphsOfElementsAreReadWithTheirLinks() {
    StringBuilder elements = new StringBuilder();
    for (String said : SAID) {
      int half = said.indexOf(' ', 20);
      elements.append(
          ",[\"$\",\"p\",null,{\"children\":[\"%s\",[\"$\",\"$L9\",null,{\"href\":\"/x\",\"children\":\"%s\"}]]}]"
              .formatted(said.substring(0, half), said.substring(half)));
    }
    String rows = "4:[\"$\",\"article\",null,{\"children\":[null" + elements + "]}]\n";
    assertThat(body(rows)).isEqualTo(String.join("\n\n", SAID));
  }

  @Test
  void brokenPushesHoldNothing() {
    List<String> scripts =
        List.of(
            "self.__next_f.push([1,\"2:Tzz,x\"])",
            "self.__next_f.push([1,\"3:{broken\\n\"])",
            "self.__next_f.push([1,",
            "self.__next_f.push(alert(1))",
            "self.__next_f.push([1,\"4:{\\\"a\\\":\\\"Here.\\\"}\"])");
    assertThat(ServerPayload.of(scripts)).contains("Here.").doesNotContain("broken", "alert");
  }

  @Test
  void hostilePushesTakeNoMoreTimeThanTheirLength() {
    String pushes = "__next_f.push([1,\"".repeat(100_000);
    String newlines = "__next_f.push([1,\"" + "\\n".repeat(500_000) + "\"])";
    String deep = "__next_f.push([1,\"1:" + "[".repeat(500_000) + "\"])";
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> ServerPayload.of(List.of(pushes, newlines, deep)));
  }

  /** What is read of a page that shows nothing and is handed {@code rows} in pieces. */
  private static String body(String rows) {
    StringBuilder page = new StringBuilder("<title>Ferry stays in port</title><div id=app></div>");
    for (int at = 0; at < rows.length(); at += 100) {
      String part = rows.substring(at, Math.min(rows.length(), at + 100));
      String quoted = part.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      page.append("<script>self.__next_f.push([1,\"").append(quoted).append("\"])</script>");
    }
    return HtmlReader.read(page.toString(), null).body();
  }
}

package org.synoptic.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ServerPayloadTest {

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
}

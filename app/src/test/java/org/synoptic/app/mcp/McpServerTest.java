package org.synoptic.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol: which message gets which answer. */
class McpServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Tool ECHO =
      new Tool(
          "echo",
          "gives back",
          List.of(new Tool.Parameter("text", "what", true)),
          arguments -> {
            if (arguments.get("text").equals("none")) {
              throw new ToolException("there is none");
            }
            if (arguments.get("text").equals("fault")) {
              throw new IllegalStateException("broken");
            }
            return JsonNodeFactory.instance.objectNode().put("said", arguments.get("text"));
          });

  private final McpServer server = new McpServer(List.of(ECHO), "1.2");

  @Test
  void itTellsItsRevisionItsNameAndItsTools() throws IOException {
    JsonNode result = result(request("1", "initialize", "{\"protocolVersion\":\"2024-11-05\"}"));
    assertThat(result.path("protocolVersion").asText()).isEqualTo("2024-11-05");
    assertThat(result.path("serverInfo").path("version").asText()).isEqualTo("1.2");
    JsonNode tools = result(request("2", "tools/list", "{}")).path("tools");
    assertThat(tools.path(0).path("name").asText()).isEqualTo("echo");
    assertThat(tools.path(0).path("inputSchema").path("required").path(0).asText())
        .isEqualTo("text");
    assertThat(tools.path(0).path("annotations").path("readOnlyHint").asBoolean()).isTrue();
  }

  @Test
  void anUnknownRevisionIsAnsweredWithTheNewest() throws IOException {
    JsonNode result = result(request("1", "initialize", "{\"protocolVersion\":\"1999-01-01\"}"));
    assertThat(result.path("protocolVersion").asText()).isEqualTo(McpServer.REVISIONS.get(0));
  }

  @Test
  void aCallGivesTextAndTheSameAsJson() throws IOException {
    JsonNode result = call("{\"text\":\"hello\"}");
    assertThat(result.path("structuredContent").path("said").asText()).isEqualTo("hello");
    assertThat(JSON.readTree(result.path("content").path(0).path("text").asText()))
        .isEqualTo(result.path("structuredContent"));
    assertThat(result.path("isError").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|needs the argument \"text\"",
        "{\"text\":\" \"}|needs the argument \"text\"",
        "{\"text\":7}|must be a text",
        "{\"text\":\"a\",\"more\":\"b\"}|has no argument \"more\"",
        "{\"text\":\"none\"}|there is none",
      })
  void aCallThatCannotBeAnsweredSaysWhy(String arguments, String why) throws IOException {
    JsonNode result = call(arguments);
    assertThat(result.path("isError").asBoolean()).isTrue();
    assertThat(result.path("content").path(0).path("text").asText()).contains(why);
  }

  @Test
  void anArgumentThatIsTooLongIsRefused() throws IOException {
    String fits = "x".repeat(Tool.LONGEST_ARGUMENT);
    assertThat(call("{\"text\":\"" + fits + "\"}").path("isError").asBoolean()).isFalse();
    assertThat(call("{\"text\":\"" + fits + "x\"}").path("isError").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense|-32700",
        "[1,2]|-32600",
        "{\"id\":1,\"method\":\"ping\"}|-32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1}|-32600",
        "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}|-32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/burn\"}|-32601",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}}|-32602",
      })
  void aWrongMessageIsAnsweredWithItsError(String message, int code) throws IOException {
    assertThat(JSON.readTree(server.answer(message)).path("error").path("code").asInt())
        .isEqualTo(code);
  }

  @Test
  void aFaultOfAToolIsAnErrorAndTheServerGoesOn() throws IOException {
    JsonNode answer =
        JSON.readTree(
            server.answer(
                request(
                    "1", "tools/call", "{\"name\":\"echo\",\"arguments\":{\"text\":\"fault\"}}")));
    assertThat(answer.path("error").path("code").asInt()).isEqualTo(-32603);
    assertThat(result(request("\"two\"", "ping", "{}")).isObject()).isTrue();
  }

  @Test
  void aMessageOfManyLevelsIsRefusedAndNotRead() throws IOException {
    String deep = "{\"a\":".repeat(50) + "1" + "}".repeat(50);
    assertThat(JSON.readTree(server.answer(deep)).path("error").path("code").asInt())
        .isEqualTo(-32700);
  }

  @Test
  void notificationsAndAnswersGetNoAnswer() {
    assertThat(server.answer("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"))
        .isNull();
    assertThat(server.answer("{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}")).isNull();
    assertThat(server.answer("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}"))
        .contains("\"id\":5");
  }

  @Test
  void eachLineIsAMessageAndOneThatIsTooLongIsToldAndSkipped() throws IOException {
    String input =
        request("1", "ping", "{}")
            + "\n\n"
            + "x".repeat(MessageLoop.LONGEST + 1)
            + "\n"
            + request("2", "ping", "{}");
    StringWriter out = new StringWriter();
    new MessageLoop(server, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out)
        .run();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("-32600", "at most");
    assertThat(lines.get(2)).contains("\"id\":2");
  }

  private JsonNode call(String arguments) throws IOException {
    return result(
        request("1", "tools/call", "{\"name\":\"echo\",\"arguments\":" + arguments + "}"));
  }

  private JsonNode result(String request) throws IOException {
    JsonNode answer = JSON.readTree(server.answer(request));
    assertThat(answer.has("error")).as(answer.toString()).isFalse();
    return answer.path("result");
  }

  private static String request(String id, String method, String parameters) {
    return "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\",\"params\":%s}"
        .formatted(id, method, parameters);
  }
}

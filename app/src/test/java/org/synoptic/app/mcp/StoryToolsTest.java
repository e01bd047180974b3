package org.synoptic.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.Pipeline;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Skipped;

/** What the tools give of the made-up fire at Port Selm. */
class StoryToolsTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final List<Tool> TOOLS = tools();

  private static List<Tool> tools() {
    Pipeline pipeline = Synoptic.pipeline();
    Run run = new Run(new Gatherer(Clock.systemUTC()), pipeline, 1, StoryToolsTest::refuse);
    return StoryTools.of(
        new LoadedStories(
            run.stories(List.of(ROOT.resolve("examples/harbour-fire").toString())), pipeline));
  }

  private static void refuse(Skipped skipped) {
    throw new AssertionError(skipped.toString());
  }

  @Test
  void aStoryIsFoundByItsWordsAndNotByOthers() throws ToolException {
    assertThat(call("search_stories", "query", "ferry Selm").path("stories")).hasSize(1);
    assertThat(call("search_stories", "query", "parliament").path("stories")).isEmpty();
    assertThat(call("search_stories").path("stories").path(0).path("reports")).hasSize(5);
  }

  @Test
  void everyResultSaysThatItsWordsAreForeign() throws ToolException {
    assertThat(call("get_story", "story", "s1").path("untrusted").asBoolean()).isTrue();
    assertThat(call("get_story", "story", "s1").path("notice").asText()).contains("data");
  }

  @Test
  void aStoryHasItsBriefItsDifferencesAndItsClaims() throws ToolException {
    ObjectNode story = call("get_story", "story", "s1");
    assertThat(story.path("brief").path(0).path("passages")).isNotEmpty();
    assertThat(story.path("differences").toString()).contains("updated");
    assertThat(story.path("claims").path(0).path("claim").asText()).isEqualTo("c1");
  }

  @Test
  void aClaimHasTheWordsOfEachReport() throws ToolException {
    ObjectNode claim = call("claim", "story", "s1", "claim", "c1");
    assertThat(claim.path("versions")).hasSizeGreaterThan(1);
    assertThat(claim.path("versions").path(0).path("passages").path(0).path("text").asText())
        .isNotBlank();
  }

  @Test
  void whatIsNotThereIsToldWithTheWayToFindIt() {
    assertThatThrownBy(() -> call("get_story", "story", "s99"))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("search_stories");
    assertThatThrownBy(() -> call("claim", "story", "s1", "claim", "c999"))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("c999");
    assertThatThrownBy(() -> call("what_changed_since", "story", "s1", "time", "yesterday"))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("2017-03-04");
  }

  @Test
  void onlyWhatCameAfterATimeIsNew() throws ToolException {
    ObjectNode changed = call("what_changed_since", "story", "s1", "time", "2026-03-10T23:00:00Z");
    assertThat(changed.path("reports").findValuesAsText("outlet"))
        .containsExactly("Island Tribune", "Coast Radio News");
    assertThat(changed.path("changes").toString()).contains("nine", "14");
    ObjectNode later = call("what_changed_since", "story", "s1", "time", "2026-04-01");
    assertThat(later.path("reports")).isEmpty();
    assertThat(later.path("claims")).isEmpty();
  }

  @Test
  void sentencesAndQuotesAreVerified() throws ToolException {
    JsonNode sentences =
        call("verify_sentence", "text", "A meteorite destroyed the opera house in Lorran.")
            .path("sentences");
    assertThat(sentences.path(0).path("verdict").asText()).isEqualTo("unsupported");
    assertThat(call("verify_quote", "quote", "we will never rebuild it").path("finding").asText())
        .isEqualTo("not_found");
  }

  @Test
  void aTextInAnotherLanguageIsToldAsNotChecked() throws ToolException {
    ObjectNode german =
        call(
            "verify_sentence",
            "text",
            "Der Minister hat am Mittwoch die Schule der Stadt besucht.");
    assertThat(german.path("borneOut").asBoolean()).isFalse();
    assertThat(german.path("unread").asText()).contains("German");
    ObjectNode english = call("verify_sentence", "text", "A **meteorite** destroyed the opera.");
    assertThat(english.path("unread").isNull()).isTrue();
    assertThat(english.path("sentences").path(0).path("text").asText()).doesNotContain("*");
  }

  private static ObjectNode call(String name, String... arguments) throws ToolException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < arguments.length; i += 2) {
      json.put(arguments[i], arguments[i + 1]);
    }
    return TOOLS.stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow()
        .call(json);
  }
}

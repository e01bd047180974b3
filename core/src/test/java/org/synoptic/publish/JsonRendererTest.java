package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Skipped;

class JsonRendererTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyPassageIsTheWordsOfItsSpan() throws Exception {
    JsonNode story = compared();
    Map<String, String> bodies = new LinkedHashMap<>();
    story.get("reports").forEach(r -> bodies.put(r.get("id").asText(), r.get("body").asText()));
    List<JsonNode> passages = new ArrayList<>();
    for (JsonNode found : story.findParents("span")) {
      passages.add(found);
      JsonNode span = found.get("span");
      String body = bodies.get(found.get("report").asText());
      assertThat(found.get("text").asText())
          .isEqualTo(body.substring(span.get(0).asInt(), span.get(1).asInt()));
    }
    assertThat(passages).hasSizeGreaterThan(30);
  }

  @Test
  void readHasTheFieldsOfTheContract() throws Exception {
    JsonNode read = JSON.readTree(Printed.reading(Format.JSON, HarbourFire.COURIER));
    assertThat(names(read))
        .contains(
            "id",
            "path",
            "outlet",
            "url",
            "language",
            "headline",
            "bylines",
            "published",
            "body",
            "removed",
            "skipped");
    assertThat(read.get("outlet").asText()).isEqualTo("Ellery Courier");
    assertThat(read.get("published").asText()).isEqualTo("2031-05-13T07:40:00+01:00");
    assertThat(read.get("skipped").isNull()).isTrue();
  }

  @Test
  void whatIsNotKnownIsNull() throws Exception {
    JsonNode read = JSON.readTree(Printed.reading(Format.JSON, HarbourFire.RADIO));
    assertThat(read.get("outlet").isNull()).isTrue();
    assertThat(read.get("published").isNull()).isTrue();
    assertThat(read.get("publishedGround").asText()).isEqualTo("unknown");
    assertThat(read.get("removed").get(0).toString())
        .isEqualTo("{\"why\":\"cookie\",\"text\":\"We use cookies to improve your listening.\"}");
  }

  @Test
  void aSkippedPageHasTheFieldsOfAReadOneAndSaysWhy() throws Exception {
    Skipped skipped = new Skipped("a.txt", Skipped.Why.TOO_SHORT, "it holds 3 words");
    JsonNode line = JSON.readTree(Printed.skipped(Format.JSON, skipped));
    JsonNode read = JSON.readTree(Printed.reading(Format.JSON, HarbourFire.COURIER));
    assertThat(names(line)).isEqualTo(names(read));
    assertThat(line.get("skipped").toString())
        .isEqualTo("{\"why\":\"too short\",\"detail\":\"it holds 3 words\"}");
  }

  @Test
  void annotateHasTheLayersOfTheContract() throws Exception {
    String text = "Ana Ruiz";
    String printed = Printed.annotated(Format.JSON, Hostile.article(text, "one"));
    assertThat(printed.strip().lines()).hasSize(1);
    JsonNode layers = JSON.readTree(printed);
    assertThat(layers.get("sentences").toString()).isEqualTo("[[0,8]]");
    assertThat(names(layers.get("entities").get(0))).contains("span", "kind", "name", "id");
    assertThat(names(layers.get("quotes").get(0)))
        .contains("content", "cue", "source", "speaker", "kind");
    assertThat(names(layers.get("dates").get(0)))
        .contains("span", "type", "value", "from", "until");
    assertThat(names(layers.get("figures").get(0)))
        .contains("span", "value", "unit", "of", "bound");
    assertThat(names(layers.get("events").get(0)))
        .contains(
            "span",
            "trigger",
            "type",
            "mode",
            "cameo",
            "actors",
            "recipients",
            "place",
            "when",
            "polarity",
            "modality");
    assertThat(layers.get("figures").get(0).get("bound").asText()).isEqualTo("at least");
    assertThat(layers.get("figures").get(0).get("value").toString()).isEqualTo("1");
    assertThat(layers.get("figures").get(0).get("high").toString()).isEqualTo("2.5");
  }

  @Test
  void storiesNameTheirReports() {
    assertThat(Printed.story(Format.JSON, HarbourFire.COMPARISON.story()))
        .startsWith("{\"story\":\"port-ellery-fire\",\"headline\":\"Port Ellery fire:")
        .contains("\"reports\":[\"courier\",\"northshore\",\"tidewater\",\"radio\"]")
        .endsWith("}\n");
  }

  @Test
  void compareHasTheFieldsOfTheContract() throws Exception {
    JsonNode story = compared();
    assertThat(names(story))
        .containsExactly(
            "id",
            "headline",
            "reports",
            "claims",
            "quotes",
            "differences",
            "reuse",
            "timeline",
            "brief",
            "happenings",
            "inferredDates",
            "inferredPublications",
            "refusedLines",
            "grounds");
    assertThat(names(story.get("claims").get(0)))
        .contains(
            "id",
            "text",
            "standing",
            "origins",
            "saidBy",
            "modality",
            "when",
            "event",
            "versions",
            "exclusive");
    assertThat(names(story.at("/claims/0/versions/0"))).contains("value", "passages");
    assertThat(names(story.at("/quotes/0"))).contains("speaker", "kind", "text", "versions");
    assertThat(names(story.at("/quotes/0/versions/0")))
        .contains("report", "text", "passages", "edits");
    assertThat(names(story.at("/differences/0"))).contains("kind", "about", "values", "note");
    assertThat(names(story.at("/reuse/0"))).contains("from", "to", "similarity", "origin");
    assertThat(names(story.at("/timeline/0"))).contains("from", "until", "what", "passages");
    assertThat(names(story.at("/brief/0"))).contains("text", "standing", "passages");
    assertThat(names(story.at("/reuse/0/from"))).containsExactly("report", "span", "text");
  }

  @Test
  void standingsAndKindsAreWords() throws Exception {
    JsonNode story = compared();
    assertThat(story.get("claims").findValuesAsText("standing"))
        .contains("agreed", "one source", "disputed", "updated");
    assertThat(story.at("/quotes/0/kind").asText()).isEqualTo("direct");
    assertThat(story.at("/quotes/0/versions/1/edits/1").toString())
        .isEqualTo("{\"kind\":\"swapped\",\"from\":\"alight\",\"to\":\"ablaze\"}");
  }

  private static JsonNode compared() throws JsonProcessingException {
    return JSON.readTree(Printed.comparison(Format.JSON, HarbourFire.COMPARISON)).at("/stories/0");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

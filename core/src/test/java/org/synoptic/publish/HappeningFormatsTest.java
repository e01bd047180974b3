package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Happening;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/** PLOVER's rows, POLECAT's columns, and Web Annotations. */
class HappeningFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Comparison FIRE =
      withHappenings(happening("h1", Modality.HAPPENED), happening("h2", Modality.DENIED));

  @Test
  void ploverHasAHappeningALine() throws Exception {
    String[] lines = Printed.comparison(Format.PLOVER, FIRE).split("\n");
    assertThat(lines).hasSize(2);
    JsonNode row = JSON.readTree(lines[0]);
    assertThat(row.get("story").asText()).isEqualTo("port-ellery-fire");
    assertThat(row.get("type").asText()).isEqualTo("ASSAULT");
    assertThat(row.at("/actors/0/country").asText()).isEqualTo("NOR");
    assertThat(row.get("origins").asInt()).isEqualTo(2);
    assertThat(row.at("/passages/0/report").asText()).isEqualTo("courier");
    assertThat(JSON.readTree(lines[1]).get("modality").asText()).isEqualTo("denied");
  }

  @Test
  void polecatHasItsColumnsAndNoDeniedEvent() {
    List<String> lines = Printed.comparison(Format.POLECAT, FIRE).lines().toList();
    assertThat(lines).as("header and one row").hasSize(2);
    List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
    List<String> cells = Arrays.asList(lines.get(1).split("\t", -1));
    assertThat(columns).hasSize(40).startsWith("Event ID", "Event Date", "Event Type");
    assertThat(cells).hasSize(40);
    assertThat(cells.get(columns.indexOf("Event ID"))).isEqualTo("port-ellery-fire-h1");
    assertThat(cells.get(columns.indexOf("Event Date"))).isEqualTo("2031-05-13");
    assertThat(cells.get(columns.indexOf("Quad Code"))).isEqualTo("MATERIAL CONFLICT");
    assertThat(cells.get(columns.indexOf("Actor Name"))).isEqualTo("Orla Finch");
    assertThat(cells.get(columns.indexOf("Primary Actor Sector"))).isEqualTo("GOV");
    assertThat(cells.get(columns.indexOf("Publication Date"))).isEqualTo("2031-05-13");
  }

  @Test
  void anAnnotationSelectsItsPassageByWordsAndByPlace() throws Exception {
    JsonNode page = JSON.readTree(Printed.comparison(Format.ANNOTATIONS, FIRE));
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("items").size()).isGreaterThan(10);
    for (JsonNode annotation : page.get("items")) {
      JsonNode quote = annotation.at("/target/selector/0");
      JsonNode place = annotation.at("/target/selector/1");
      String exact = quote.get("exact").asText();
      assertThat(place.get("end").asInt() - place.get("start").asInt())
          .isEqualTo(exact.codePointCount(0, exact.length()));
      assertThat(annotation.at("/target/source").asText()).isNotEmpty();
    }
    assertThat(page.findValuesAsText("id")).doesNotHaveDuplicates();
  }

  @Test
  void aClaimIsAsSchemaOrgHasItAndHasNoRating() throws Exception {
    String printed = Printed.comparison(Format.CLAIMS, FIRE);
    JsonNode graph = JSON.readTree(printed).get("@graph");
    assertThat(graph.size()).isGreaterThanOrEqualTo(FIRE.claims().size()).isPositive();
    for (JsonNode claim : graph) {
      assertThat(claim.get("@type").asText()).isEqualTo("Claim");
      assertThat(claim.get("appearance")).isNotEmpty();
      for (JsonNode report : claim.get("appearance")) {
        assertThat(report.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(report.at("/hasPart/0/text").asText()).isNotEmpty();
      }
    }
    assertThat(graph.findValuesAsText("@id")).isNotEmpty();
    assertThat(printed.toLowerCase(Locale.ROOT)).doesNotContain("rating", "review");
  }

  @Test
  void eachSideOfADisputeIsAClaimOfTheReportsThatHaveIt() throws Exception {
    JsonNode graph = JSON.readTree(Printed.comparison(Format.CLAIMS, FIRE)).get("@graph");
    Map<String, Integer> reports = new HashMap<>();
    graph.forEach(one -> reports.put(one.get("text").asText(), one.get("appearance").size()));
    assertThat(FIRE.differences())
        .filteredOn(one -> one.claim() != null && one.kind() == Difference.Kind.DISPUTED)
        .isNotEmpty()
        .allSatisfy(
            dispute ->
                assertThat(dispute.values())
                    .allSatisfy(
                        side ->
                            assertThat(reports)
                                .containsEntry(
                                    side.value(),
                                    (int)
                                        side.passages().stream()
                                            .map(Passage::report)
                                            .distinct()
                                            .count())));
  }

  private static Happening happening(String id, Modality modality) {
    return new Happening(
        id,
        "ASSAULT",
        null,
        "190",
        "2031-05-13T03:10",
        List.of(new Event.Participant(new Span(0, 1), "Orla Finch", null, "NOR", "GOV")),
        List.of(),
        "Port\tEllery",
        Event.Polarity.POSITIVE,
        modality,
        2,
        List.of("c1"),
        List.of(),
        List.of(HarbourFire.COURIER.passage(new Span(0, 6))));
  }

  private static Comparison withHappenings(Happening... happenings) {
    Comparison fire = HarbourFire.COMPARISON;
    return new Comparison(
        fire.story(),
        fire.claims(),
        fire.quotes(),
        fire.differences(),
        fire.reuse(),
        fire.timeline(),
        fire.brief(),
        fire.distinctClaims(),
        fire.sharedPassages(),
        fire.inferredDates(),
        fire.inferredPublications(),
        List.of(happenings),
        fire.refusedLines(),
        fire.grounds());
  }
}

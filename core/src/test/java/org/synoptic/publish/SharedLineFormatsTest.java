package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Modality;
import org.synoptic.model.SharedLine;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;

/** What several reports say has the same words and the same reports in every format. */
class SharedLineFormatsTest {

  private static final String WHOLE = "The pier of Velm fell and two men died.";
  private static final String SHARED = "The pier of Velm fell on Monday.";

  /** A claim of three reports, of which the first two bear out a line that says less. */
  private static final Comparison PIER = comparison();

  private static Comparison comparison() {
    List<AnnotatedArticle> reports =
        Stream.of("a", "b", "c").map(id -> Hostile.article(WHOLE, id)).toList();
    List<Claim.Version> versions =
        reports.stream()
            .map(AnnotatedArticle::article)
            .map(
                a ->
                    new Claim.Version(
                        a.id(), null, List.of(a.passage(new Span(0, WHOLE.length())))))
            .toList();
    Claim claim =
        new Claim(
            "c1",
            WHOLE,
            Standing.AGREED,
            2,
            null,
            Modality.HAPPENED,
            null,
            null,
            versions,
            List.of());
    SharedLine line = new SharedLine("c1", SHARED, List.of("a", "b"));
    return new Comparison(
        new Story("s1", "Pier", reports),
        List.of(claim),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new DistinctClaim(claim, List.of(), line)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  @Test
  void theShortTextHasTheLineAndItsReports() {
    assertThat(Printed.comparison(Format.TEXT, AccountParts.SHORT, PIER))
        .contains("• " + SHARED + " [A][B]")
        .doesNotContain("• " + WHOLE);
  }

  @Test
  void jsonHasTheLineBesideTheClaim() throws Exception {
    JsonNode claim =
        new ObjectMapper()
            .readTree(Printed.comparison(Format.JSON, PIER))
            .at("/stories/0/claims/0");
    assertThat(claim.get("text").asText()).isEqualTo(WHOLE);
    assertThat(claim.at("/line/text").asText()).isEqualTo(SHARED);
    assertThat(claim.at("/line/reports").toString()).isEqualTo("[\"a\",\"b\"]");
  }

  @Test
  void thePageTellsTheLineAndWhoHasAPartOfIt() {
    Document page = Jsoup.parse(Printed.comparison(Format.HTML, PIER));
    assertThat(page.select(".matrix .finding").eachText()).containsExactly(SHARED);
    assertThat(page.select(".matrix td").eachText()).containsExactly("●", "●", "in part");
    assertThat(page.select(".rail li").text()).contains(SHARED);
  }
}

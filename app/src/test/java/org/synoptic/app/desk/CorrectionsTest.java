package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Corrections;
import org.synoptic.model.Quote;
import org.synoptic.model.Standing;
import org.synoptic.store.ReportLine;

/** What people correct and check sticks, can be undone, and survives a restart. */
class CorrectionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path data;

  @Test
  void aPointIsCheckedUntilNewWordsCome() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("bridge-closure");
      StoryLine story = story(desk);
      String page = "stories/" + story.id();
      JsonNode points = points(desk, story);
      assertThat(points).isNotEmpty();
      JsonNode point = withSeveralWords(points);
      assertThat(point.get("open").asBoolean()).isTrue();
      assertThat(desk.get(page).body()).contains("To check").contains(">Checked</button>");
      desk.post(page + "/checklist", "point=" + point.get("point").asText());
      JsonNode checked = again(desk, story, point);
      assertThat(checked.get("open").asBoolean()).isFalse();
      assertThat(checked.at("/checked/by").asText()).isEqualTo("reader");
      assertThat(checked.at("/checked/at").asText()).isEqualTo("2026-05-20T12:00:00Z");
      assertThat(desk.get(page).body()).contains("checked by reader, 20 May 2026");
      assertThat(desk.get("decisions").body()).contains("a point was checked in");

      HttpResponse<String> late = desk.post(page + "/checklist", "point=" + "0".repeat(16));
      assertThat(late.statusCode()).isEqualTo(400);
    }
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      assertThat(desk.desk().decisions()).isNotEmpty();
    }
  }

  @Test
  void aTickHoldsForTheWordsThatItWasMadeFor() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = story(desk);
      Checklist.Point point =
          desk.desk().checklist(story, Desk.NOW).stream()
              .filter(one -> one.keys().size() > 1)
              .findFirst()
              .orElseThrow();
      List<String> fewer = point.keys().subList(1, point.keys().size());
      Checklist.Point opened = ticked(desk, story, point, fewer);
      assertThat(opened.isOpen()).as("there are words that the tick has not seen").isTrue();
      assertThat(opened.before()).isNotNull();
      Checklist.Point all = ticked(desk, story, point, point.keys());
      assertThat(all.isOpen()).isFalse();
      List<String> more = new ArrayList<>(point.keys());
      more.add("words that are gone");
      assertThat(ticked(desk, story, point, more).isOpen()).isFalse();
      Checklist.Point other = ticked(desk, story, point, List.of("other words"));
      assertThat(other.isOpen()).isTrue();
      assertThat(other.before()).isNull();
    }
  }

  @Test
  void whatIsToldAlikeIsToBeChecked() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = story(desk);
      Comparison account = desk.desk().account(story, Desk.NOW);
      assertThat(alike(story, standing(account, Standing.TOLD_ALIKE, Standing.AGREED))).isEmpty();
      assertThat(alike(story, standing(account, Standing.AGREED, Standing.TOLD_ALIKE)))
          .isNotEmpty()
          .allMatch(point -> point.isOpen() && point.words().size() > 1);
    }
  }

  private static List<Checklist.Point> alike(StoryLine story, Comparison account) {
    return Checklist.of(story, account, List.of(), id -> story.id()).stream()
        .filter(point -> point.kind() == Checklist.Kind.TOLD_ALIKE)
        .toList();
  }

  /** The account as it were if claims of one standing had another. */
  private static Comparison standing(Comparison account, Standing from, Standing to) {
    return new Comparison(
        account.story(),
        account.claims().stream().map(one -> one.standing() == from ? as(one, to) : one).toList(),
        account.quotes(),
        account.differences(),
        account.reuse(),
        account.timeline(),
        account.brief(),
        account.distinctClaims(),
        account.sharedPassages(),
        account.inferredDates(),
        account.inferredPublications(),
        account.happenings(),
        account.refusedLines(),
        account.grounds());
  }

  private static Claim as(Claim claim, Standing standing) {
    return new Claim(
        claim.id(),
        claim.text(),
        standing,
        claim.origins(),
        claim.saidBy(),
        claim.modality(),
        claim.when(),
        claim.event(),
        claim.versions(),
        claim.leftOutBy(),
        claim.exclusive());
  }

  private static Checklist.Point ticked(
      DeskUnderTest desk, StoryLine story, Checklist.Point point, List<String> keys) {
    List<String> others = new ArrayList<>(List.of(point.kind().name(), point.line()));
    others.addAll(keys);
    Decision tick =
        new Decision(
            1,
            Decision.Kind.CHECKED,
            List.of(story.id()),
            others,
            "Ada",
            DeskUnderTest.CLOCK.instant(),
            "");
    return Checklist.of(
            story, desk.desk().account(story, Desk.NOW), List.of(tick), id -> story.id())
        .stream()
        .filter(one -> one.id().equals(point.id()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode withSeveralWords(JsonNode points) {
    for (JsonNode point : points) {
      if (point.get("words").size() > 1) {
        return point;
      }
    }
    return points.get(0);
  }

  private static JsonNode again(DeskUnderTest desk, StoryLine story, JsonNode point)
      throws Exception {
    for (JsonNode one : points(desk, story)) {
      if (one.get("point").equals(point.get("point"))) {
        return one;
      }
    }
    throw new AssertionError("the point is gone: " + point);
  }

  private static JsonNode points(DeskUnderTest desk, StoryLine story) throws Exception {
    String json = desk.get("stories/" + story.id() + "/checklist.json").body();
    return JSON.readTree(json).get("points");
  }

  @Test
  void chosenReportsBecomeAnotherStoryAndComeBackByUndo() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = story(desk);
      List<String> chosen = ids(story).subList(0, 2);
      String form =
          "kind=APART&story=" + story.id() + "&reports=" + String.join("&reports=", chosen);
      assertThat(desk.post("decisions", form).statusCode()).isEqualTo(302);
      assertThat(desk.desk().stories()).hasSize(2);
      assertThat(ids(desk.desk().story(chosen.get(0)))).containsExactlyInAnyOrderElementsOf(chosen);
      assertThat(desk.get("decisions").body()).contains("these do not belong together:");
      desk.post("decisions", "kind=UNDO&reports=1");
      assertThat(desk.desk().stories()).hasSize(1);
      String all =
          "kind=APART&story=" + story.id() + "&reports=" + String.join("&reports=", ids(story));
      assertThat(desk.post("decisions", all).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void originsThatPeopleJoinOrPartAreCountedSo() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = story(desk);
      String form = "&story=" + story.id() + "&reports=" + String.join("&reports=", ids(story));
      int origins = most(desk);
      assertThat(origins).isGreaterThan(1);
      desk.post("decisions", "kind=SAME_ORIGIN" + form);
      assertThat(most(desk)).isEqualTo(1);
      desk.post("decisions", "kind=OWN_ORIGINS" + form);
      assertThat(most(desk)).isGreaterThanOrEqualTo(origins);
      assertThat(
              desk.post("decisions", "kind=SAME_ORIGIN&reports=" + ids(story).get(0)).statusCode())
          .isEqualTo(400);
      desk.post("decisions", "kind=UNDO&reports=2");
      assertThat(most(desk)).isEqualTo(1);
    }
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      assertThat(most(desk)).as("after a restart, annotated anew").isEqualTo(1);
    }
  }

  private static int most(DeskUnderTest desk) {
    Comparison account = desk.desk().account(story(desk), Desk.NOW);
    return account.claims().stream().mapToInt(Claim::origins).max().orElse(0);
  }

  @Test
  void whoReallySaidItIsShownInTheReportAndTheAccount() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      ReportLine line = withQuote(desk);
      Quote quote = desk.desk().report(line.id(), Desk.NOW).quotes().get(0);
      String words =
          Corrections.wordsOf(quote, desk.desk().report(line.id(), Desk.NOW).article().body());
      String path = "reports/" + line.id() + "/quotes";
      String form = "words=" + encoded(words) + "&speaker=" + encoded("Zora  Quill");
      assertThat(desk.post(path, form).statusCode()).isEqualTo(302);
      assertThat(desk.get(path).body()).contains("<b>Zora Quill</b>");
      assertThat(desk.get("reports/" + line.id()).body()).contains("Zora Quill");
      assertThat(desk.get("stories/" + story(desk).id() + "/account.json").body())
          .contains("Zora Quill");
      assertThat(desk.get("decisions").body()).contains("somebody else said this in");
      assertThat(desk.post(path, "words=none&speaker=x").statusCode()).isEqualTo(400);
      desk.post("decisions", "kind=UNDO&reports=1");
      assertThat(desk.get(path).body()).doesNotContain("Zora Quill");
    }
  }

  private static ReportLine withQuote(DeskUnderTest desk) {
    return story(desk).reports().stream()
        .filter(line -> !desk.desk().report(line.id(), Desk.NOW).quotes().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStoryIsRenamedAndMarked() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      StoryLine story = story(desk);
      String page = "stories/" + story.id();
      desk.post(page + "/headline", "headline=" + encoded("The terminal  fire <b>"));
      assertThat(story(desk).headline()).isEqualTo("The terminal fire <b>");
      assertThat(desk.get("").body()).contains("The terminal fire &lt;b&gt;");
      assertThat(desk.get("decisions").body()).contains("another headline for");
      desk.post(page + "/mark", "back=front");
      assertThat(story(desk).marked()).isTrue();
      assertThat(desk.get("stories.json").body()).contains("\"marked\":true");
      assertThat(desk.get("reports.csv").body()).contains(",marked,");
      desk.post(page + "/mark", "");
      assertThat(story(desk).marked()).isFalse();
      desk.post("decisions", "kind=UNDO&reports=1");
      assertThat(story(desk).headline()).isEqualTo(story.headline());
    }
  }

  @Test
  void oneStoryIsSeenAndTheOthersAreNew() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      desk.addExample("harbour-fire");
      desk.addExample("bridge-closure");
      assertThat(desk.desk().stories()).allMatch(story -> story.fresh() > 0);
      String seen = desk.desk().stories().get(0).id();
      desk.post("looked", "story=" + seen + "&tick=" + desk.desk().lastTick());
      assertThat(desk.desk().stories().stream().filter(story -> story.fresh() == 0))
          .extracting(StoryLine::id)
          .containsExactly(seen);
    }
    try (DeskUnderTest desk = new DeskUnderTest(data)) {
      assertThat(desk.desk().stories().stream().filter(story -> story.fresh() == 0)).hasSize(1);
    }
  }

  private static StoryLine story(DeskUnderTest desk) {
    return desk.desk().stories().get(0);
  }

  private static List<String> ids(StoryLine story) {
    return story.reports().stream().map(ReportLine::id).collect(Collectors.toList());
  }
}

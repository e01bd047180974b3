package org.synoptic.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedArticle;

/** Reports of no more words than a headline has. */
class OneLinersTest {

  private static final String[] BANDON = {
    "A fire has destroyed the Tolvo supermarket in Bandon. Crews fought the flames all night, and"
        + " the roof of the store fell in.",
    "The Tolvo store in Bandon was destroyed when a fire broke out. The roof of the supermarket"
        + " fell in; crews were there all night.",
    "Crews fought a fire at the Tolvo supermarket in Bandon all night. The store is destroyed and"
        + " its roof has fallen in.",
  };

  private static final String[] WELLAN = {
    "A fire has damaged the Tolvo supermarket in Wellan. A freezer in the bakery caught fire, and"
        + " ninety shoppers were led out of the store.",
    "Ninety shoppers had to leave the Tolvo store in Wellan when a freezer in the bakery of the"
        + " supermarket caught fire.",
    "The Tolvo supermarket in Wellan was damaged by a fire. Ninety shoppers left the store; a"
        + " freezer in its bakery was burning.",
  };

  private static List<AnnotatedArticle> twoFires() {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (int i = 0; i < BANDON.length; i++) {
      reports.add(report("bandon-" + i, BANDON[i]).published("2031-05-03").build());
      reports.add(report("wellan-" + i, WELLAN[i]).published("2031-05-03").build());
    }
    return reports;
  }

  private static AnnotatedArticle line(String id, String text) {
    return report(id, text).published("2031-05-03").build();
  }

  private static List<String> stories(List<AnnotatedArticle> reports) {
    return new Clusterer()
        .cluster(reports).stream()
            .map(
                story ->
                    String.join(
                        " ",
                        story.reports().stream()
                            .map(report -> report.article().id())
                            .sorted()
                            .toList()))
            .sorted()
            .toList();
  }

  @Test
  void aHeadlineFindsItsStory() {
    List<AnnotatedArticle> reports = twoFires();
    reports.add(line("line", "Freezer fire in Wellan, shoppers flee Tolvo bakery"));
    assertThat(stories(reports))
        .containsExactly("bandon-0 bandon-1 bandon-2", "line wellan-0 wellan-1 wellan-2");
  }

  @Test
  void headlinesThatFitTwoStoriesJoinThemNever() {
    List<AnnotatedArticle> reports = twoFires();
    for (int i = 0; i < 5; i++) {
      reports.add(line("line-" + i, "Tolvo supermarket catches fire"));
    }
    assertThat(stories(reports))
        .noneMatch(story -> story.contains("bandon") && story.contains("wellan"))
        .anyMatch(story -> story.contains("line-0") && story.contains("line-4"));
  }

  @Test
  void headlinesAloneFindEachOther() {
    assertThat(
            stories(
                List.of(
                    line("a", "Fire destroys Tolvo supermarket in Bandon"),
                    line("b", "Bandon: Tolvo supermarket destroyed by fire"),
                    line("c", "Councillors in Ostra shut cracked bridge"))))
        .containsExactly("a b", "c");
  }
}

package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Article;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

class OriginsTest {

  private static final String WIRE =
      "Divers found the wreck of the trawler under eleven metres of silt near the breakwater.";

  @Test
  void copiedPassagesCountOnce() {
    Story story = story(report("gazette", WIRE), report("courier", WIRE), report("post", WIRE));
    assertThat(count(story, WIRE, WIRE, WIRE)).isEqualTo(1);
  }

  @Test
  void passagesInOwnWordsCountEach() {
    String own = "The sunken trawler was seen yesterday by a diving team.";
    Story story = story(report("gazette", WIRE), report("courier", own));
    assertThat(count(story, WIRE, own)).isEqualTo(2);
  }

  @Test
  void aSentenceOfItsOwnBesideACopiedOneCounts() {
    String own = "Harbour master Pell Orme counted nine empty lifejackets on the quay.";
    String other = "Nine lifejackets without owners were on the quay.";
    Story story =
        story(report("gazette", WIRE + "\n\n" + own), report("courier", WIRE + " " + other));
    assertThat(count(story, own, other)).isEqualTo(2);
  }

  @Test
  void twoPassagesOfOneReportAreOneOrigin() {
    Story story = story(report("gazette", WIRE + " Nobody was hurt."));
    Article article = story.reports().get(0).article();
    assertThat(
            Origins.of(story, List.of())
                .count(List.of(passage(article, WIRE), passage(article, "Nobody was hurt."))))
        .isEqualTo(1);
  }

  @Test
  void whatOneSpeakerSaysInOtherWordsIsOneOrigin() {
    String direct = "The ferry will not sail before the slipway is mended";
    String indirect = "no crossings until the repairs are over";
    Story story =
        story(
            report("gazette", "“" + direct + ",” said Orla Finch.").direct("Orla Finch", direct),
            report("courier", "Ms Finch announced " + indirect + ".")
                .indirect("Ms Finch", indirect));
    assertThat(count(story, direct, indirect)).isEqualTo(1);
  }

  @Test
  void whatUnnamedVoicesSayIsNotKnownToBeOneOrigin() {
    String one = "The ferry will not sail before the slipway is mended";
    String other = "no crossings until the repairs are over";
    Story story =
        story(
            report("gazette", "“" + one + ",” said a source.").direct("a source", one),
            report("courier", "A source told of " + other + ".").indirect("A source", other));
    assertThat(count(story, one, other)).isEqualTo(2);
  }

  @Test
  void noPassagesHaveNoOrigin() {
    Story story = story(report("gazette", WIRE));
    assertThat(count(story, WIRE)).isEqualTo(1);
    assertThat(Origins.of(story, List.of()).count(List.of())).isZero();
  }

  /** Counts the origins of these words, one passage in each report. */
  private static int count(Story story, String... words) {
    List<Passage> passages =
        IntStream.range(0, words.length)
            .mapToObj(i -> passage(story.reports().get(i).article(), words[i]))
            .toList();
    return Origins.of(story, new ReuseFinder().find(story)).count(passages);
  }

  private static Passage passage(Article article, String words) {
    int start = article.body().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }
}

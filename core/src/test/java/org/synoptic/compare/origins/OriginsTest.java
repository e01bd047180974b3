package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.Reports;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Grounds;
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
  void aClauseWordForWordIsACopy() {
    String one = "The tanker hit a pillar of the bridge near Orme on Tuesday evening.";
    String two = "Pilots say the tanker hit a pillar of the bridge near Orme on Tuesday evening.";
    String own = "A pillar of the bridge was hit by the tanker on Tuesday.";
    Story story = story(report("gazette", one), report("courier", two), report("post", own));
    assertThat(count(story, one, two, own)).as("the copy, and the post's own words").isEqualTo(2);
  }

  @Test
  void fewEqualWordsAreACopyWhereTheReportsShareAText() {
    String few = "Nine crew left the boat.";
    Story kin = story(report("gazette", WIRE + " " + few), report("courier", few + " " + WIRE));
    assertThat(count(kin, few, few)).isEqualTo(1);
    Story apart = story(report("gazette", few), report("courier", few));
    assertThat(count(apart, few, few)).isEqualTo(2);
  }

  @Test
  void aFewWordsAreACopyOnlyInQuotationMarks() {
    String quoted = "mend the slipway first";
    Story story =
        story(
            report("gazette", "The note read “" + quoted + "”, and no more."),
            report("courier", "Dockers wrote \"" + quoted + "\" on the gate."));
    assertThat(count(story, quoted, quoted)).isEqualTo(1);
    Story unquoted =
        story(
            report("gazette", "They want to " + quoted + " and then sail."),
            report("courier", "The town must " + quoted + "."));
    assertThat(count(unquoted, quoted, quoted)).isEqualTo(2);
  }

  @Test
  void whatTwoReportsTakeFromOneOutletIsOneOrigin() {
    String one = "Nine crew left the trawler before it sank";
    String two = "All nine hands were off the boat";
    String herald = "The skipper told the Northern Herald that it was dark. ";
    assertThat(citing(herald, "The fire began, a story in the Northern Herald says. ", one, two))
        .isEqualTo(1);
    assertThat(citing(herald, "According to the Northern Herald it was dark. ", one, two))
        .isEqualTo(1);
    assertThat(citing(herald, "The Northern Herald reported a fire. ", one, two)).isEqualTo(1);
    assertThat(citing(herald, "The skipper told the Evening Courier. ", one, two))
        .as("another outlet")
        .isEqualTo(2);
    assertThat(citing("The Senate reported a fire. ", "The Senate reported it. ", one, two))
        .as("no outlet")
        .isEqualTo(2);
  }

  @Test
  void whatStandsFarFromTheCitedOutletIsTheReportsOwn() {
    String one = "Nine crew left the trawler before it sank";
    String two = "All nine hands were off the boat";
    String night = "The quay was empty and the lamps were out. ".repeat(14);
    String rain = "Rain fell on it for weeks and nobody came. ".repeat(14);
    String cited = "According to the Northern Herald it was dark. ";
    assertThat(citing(night + cited, rain + cited, one, two)).as("near").isEqualTo(1);
    assertThat(citing(night + cited + night, rain + cited + rain, one, two)).as("far").isEqualTo(2);
    assertThat(citing(cited + night, cited + rain, one, two)).as("the opening").isEqualTo(1);
    String told = "The skipper told the Northern Herald that it was dark. ";
    assertThat(citing(night + told + night, rain + told + rain, one, two))
        .as("somebody spoke to the outlet")
        .isEqualTo(1);
  }

  private static int citing(String first, String second, String one, String two) {
    return count(story(naming("gazette", first, one), naming("courier", second, two)), one, two);
  }

  /** A report whose first sentence names an outlet, or the Senate. */
  private static Reports naming(String id, String sentence, String words) {
    for (String name : List.of("Northern Herald", "Evening Courier", "Senate")) {
      if (sentence.contains(name)) {
        return report(id, sentence + words + ".")
            .mention(Entity.Kind.ORGANISATION, Entity.Form.NAME, name, name);
      }
    }
    throw new IllegalArgumentException(sentence);
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
  void whomOneReportNamesAndAnotherOneDescribesIsOneOrigin() {
    String direct = "I slid eight seconds before the rail stopped me";
    String indirect = "the tram slid for eight seconds or so";
    assertThat(said("Kevin Orme", direct, "a carpet fitter", indirect)).isEqualTo(1);
    assertThat(said("Kevin Orme", direct, "a statement", indirect)).isEqualTo(1);
    assertThat(said("Kevin Orme", direct, "a witness", indirect)).as("unnamed").isEqualTo(2);
    assertThat(said("Kevin Orme", direct, "Orla Finch", indirect)).as("another").isEqualTo(2);
  }

  private static int said(String speaker, String direct, String other, String indirect) {
    Story story =
        story(
            report("gazette", "“" + direct + ",” said " + speaker + ".").direct(speaker, direct),
            report("courier", "It was told by " + other + " that " + indirect + ".")
                .indirect(other, indirect));
    return count(story, direct, indirect);
  }

  @Test
  void whatIsQuotedAndToldWithoutMarksIsOneOrigin() {
    String quoted = "The branch said it was on a “sharp, left-hand curve” then";
    String told = "It left the rails on a sharp, left-hand curve";
    Story story =
        story(
            report("gazette", quoted + ".").mixed("The branch", quoted),
            report("courier", told + "."));
    assertThat(count(story, quoted, told)).isEqualTo(1);
    String other = "It left the rails where the track bends";
    Story apart =
        story(
            report("gazette", quoted + ".").mixed("The branch", quoted),
            report("courier", other + "."));
    assertThat(count(apart, quoted, other)).isEqualTo(2);
  }

  @Test
  void anOriginSaysWhoseWordsItHas() {
    String direct = "The ferry will not sail before the slipway is mended";
    String indirect = "no crossings until the repairs are over";
    String own = "The slipway is broken";
    Story story =
        story(
            report("gazette", "“" + direct + ",” said Orla Finch.").direct("Orla Finch", direct),
            report("courier", "Ms Finch announced " + indirect + ".")
                .indirect("Ms Finch", indirect),
            report("post", own + "."));
    List<Grounds.Origin> origins =
        Origins.of(story, List.of()).of(passages(story, direct, indirect, own));
    assertThat(origins)
        .extracting(origin -> origin.source() + ": " + String.join(", ", origin.reports()))
        .containsExactly("Orla Finch: gazette, courier", "null: post");
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
    return Origins.of(story, new ReuseFinder().find(story)).count(passages(story, words));
  }

  private static List<Passage> passages(Story story, String... words) {
    return IntStream.range(0, words.length)
        .mapToObj(i -> passage(story.reports().get(i).article(), words[i]))
        .toList();
  }

  private static Passage passage(Article article, String words) {
    int start = article.body().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }
}

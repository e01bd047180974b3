package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.Reports;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.model.Span;

/** Who is who over the reports of a story. */
class StoryIdentitiesTest {

  @ParameterizedTest
  @CsvSource({
    "Eric H. Reed Jr., Eric Reed",
    "Mallam Garba Reed, Garba Reed",
    "Ana Ruiz-Brandt, Ana Ruiz Brandt"
  })
  void aPersonUnderAFullerNameIsOne(String name, String other) {
    StoryIdentities story =
        identities(name + " opened the bridge in Velm.", other + " opened the bridge in Velm.");
    assertThat(story.byName(name)).isNotNull().isEqualTo(story.byName(other));
  }

  @Test
  void fatherAndSonWhomOneReportNamesAreTwo() {
    StoryIdentities story =
        identities(
            "David Mora Jr. opened the bridge in Velm. His father, David Mora, had built it.",
            "David Mora Jr. opened the bridge in Velm.");
    assertThat(story.byName("David Mora")).isNotNull();
    assertThat(story.byName("David Mora Jr.")).isNotNull().isNotEqualTo(story.byName("David Mora"));
  }

  @Test
  void aBodyAndItsAcronymAreOneUnderTheFullName() {
    StoryIdentities story =
        made(
            report("dawn", "UNDP opened a school.")
                .mention(Kind.ORGANISATION, Form.NAME, "UNDP", "UNDP"),
            report("dusk", "The United Nations Development Programme opened a school.")
                .mention(
                    Kind.ORGANISATION,
                    Form.NAME,
                    "United Nations Development Programme",
                    "United Nations Development Programme"));
    String id = story.mentions(0).get(0).id();
    assertThat(story.mentions(1)).extracting(StoryMention::id).containsExactly(id);
    assertThat(story.name(id)).isEqualTo("United Nations Development Programme");
    assertThat(story.kind(id)).isEqualTo(Kind.ORGANISATION);
    assertThat(story.byName("UNDP")).isEqualTo(id);
  }

  @Test
  void anOfficeIsThePersonToWhomAnotherReportGivesIt() {
    StoryIdentities story =
        made(
            report("dawn", "Foreign Secretary Orla Finch resigned.")
                .mention(Kind.PERSON, Form.NAME, "Orla Finch", "Orla Finch"),
            report("dusk", "The foreign secretary left. The then foreign secretary wept."));
    String finch = story.byName("Orla Finch");
    assertThat(finch).isNotNull();
    assertThat(story.mentions(1))
        .containsExactly(new StoryMention(new Span(0, 21), finch, Kind.PERSON, Form.ROLE));
  }

  @Test
  void anOfficeThatTwoHoldIsNobodys() {
    StoryIdentities story =
        made(
            report("dawn", "Foreign Secretary Orla Finch met Foreign Secretary Pell Orme.")
                .mention(Kind.PERSON, Form.NAME, "Orla Finch", "Orla Finch")
                .mention(Kind.PERSON, Form.NAME, "Pell Orme", "Pell Orme"),
            report("dusk", "The foreign secretary left."));
    assertThat(story.mentions(0)).hasSize(2);
    assertThat(story.mentions(1)).isEmpty();
  }

  @Test
  void whoHeldAnOfficeBeforeDoesNotHoldIt() {
    StoryIdentities story =
        made(
            report("dawn", "Former Foreign Secretary Orla Finch resigned.")
                .mention(Kind.PERSON, Form.NAME, "Orla Finch", "Orla Finch"),
            report("dusk", "The foreign secretary left."));
    assertThat(story.byName("Orla Finch")).isNotNull();
    assertThat(story.mentions(1)).isEmpty();
  }

  @Test
  void theHolderOfAnOfficeWhomNobodyNamesIsOneInAllReports() {
    StoryIdentities story =
        made(
            report("dawn", "The foreign secretary left with a fisherman.")
                .mention(Kind.PERSON, Form.ROLE, "The foreign secretary", "The foreign secretary")
                .mention(Kind.PERSON, Form.ROLE, "a fisherman", "a fisherman"),
            report("dusk", "The foreign secretary met a fisherman.")
                .mention(Kind.PERSON, Form.ROLE, "The foreign secretary", "The foreign secretary")
                .mention(Kind.PERSON, Form.ROLE, "a fisherman", "a fisherman"));
    List<StoryMention> dawn = story.mentions(0);
    List<StoryMention> dusk = story.mentions(1);
    assertThat(dusk.get(0).id()).isEqualTo(dawn.get(0).id());
    assertThat(dusk.get(1).id()).isNotEqualTo(dawn.get(1).id());
  }

  @Test
  void aSurnameOfTwoPeopleIsNeitherOfThem() {
    StoryIdentities story =
        made(
            report("dawn", "Orla Finch met Pell Finch and Ana Ruiz.")
                .mention(Kind.PERSON, Form.NAME, "Orla Finch", "Orla Finch")
                .mention(Kind.PERSON, Form.NAME, "Pell Finch", "Pell Finch")
                .mention(Kind.PERSON, Form.NAME, "Ana Ruiz", "Ana Ruiz"));
    assertThat(story.byName("Ruiz")).isNotNull().isEqualTo(story.byName("Ana Ruiz"));
    assertThat(story.byName("Finch")).isNull();
    assertThat(story.byName("Karl Mond")).isNull();
    assertThat(story.byName("Orla Finch")).isNotEqualTo(story.byName("Pell Finch"));
    assertThat(story.resolve(0, "Ana Ruiz")).isEqualTo(story.byName("Ana Ruiz"));
    assertThat(story.resolve(0, "Karl Mond")).isNull();
    assertThat(story.resolve(0, null)).isNull();
  }

  @Test
  void ofMentionsWithinEachOtherTheWidestStays() {
    StoryIdentities story =
        made(
            report("dawn", "The Port of Velm told Ana Ruiz.")
                .mention(Kind.PERSON, Form.NAME, "Ana Ruiz", "Ana Ruiz")
                .mention(Kind.ORGANISATION, Form.NAME, "Port of Velm", "Port of Velm")
                .mention(Kind.PLACE, Form.NAME, "Velm", "Velm"));
    assertThat(story.mentions(0))
        .extracting(mention -> story.name(mention.id()))
        .containsExactly("Port of Velm", "Ana Ruiz");
  }

  @Test
  void aPersonIsNoBodyOfTheSameName() {
    StoryIdentities story =
        made(
            report("dawn", "Finch resigned.").mention(Kind.PERSON, Form.NAME, "Finch", "Finch"),
            report("dusk", "Finch sank.").mention(Kind.ORGANISATION, Form.NAME, "Finch", "Finch"),
            report("noon", "Finch fell.").mention(Kind.PLACE, Form.NAME, "Finch", "Finch"),
            report("late", "Finch left.").mention(Kind.PERSON, Form.NAME, "Finch", "Finch"));
    String person = story.mentions(0).get(0).id();
    assertThat(story.mentions(3).get(0).id()).isEqualTo(person);
    assertThat(story.mentions(1).get(0).id()).isNotEqualTo(person);
  }

  private static StoryIdentities made(Reports... reports) {
    return StoryIdentities.of(Reports.story(reports));
  }

  private static StoryIdentities identities(String dawn, String dusk) {
    return StoryIdentities.of(new LedgerOf().by("Dawn", null, dawn).by("Dusk", null, dusk).story());
  }
}

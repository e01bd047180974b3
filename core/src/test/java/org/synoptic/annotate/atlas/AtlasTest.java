package org.synoptic.annotate.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;

class AtlasTest {

  @ParameterizedTest
  @CsvSource({
    "Russia, RUS",
    "Russian, RUS",
    "the Russians, RUS",
    "Moscow, RUS",
    "the Kremlin, RUS",
    "Kremlin's, RUS",
    "Downing Street, GBR",
    "Scots, GBR",
    "the White House, USA",
    "Beijing, CHN",
    "Texas, USA",
    "São Tomé, STP",
    "Frenchwoman, FRA",
    "Cote d’Ivoire, CIV",
    "Gaza Strip, PSE",
    "Kosovo, KOS",
  })
  void whatBelongsToAStateHasItsCode(String words, String code) {
    assertThat(Atlas.country(words)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "UN, UNO",
    "the European Commission, EUR",
    "ECOWAS, IGO",
    "Greenpeace, NGO",
    "al-Qaeda, IMG"
  })
  void whatIsNoStatesHasPloversCode(String words, String code) {
    assertThat(Atlas.country(words)).isEqualTo(code);
  }

  @Test
  void aCityIsFoundOnlyWhereAPlaceIsMeant() {
    assertThat(Objects.requireNonNull(Atlas.place("Aleppo")).code()).isEqualTo("SYR");
    assertThat(Atlas.country("Aleppo")).isNull();
  }

  @Test
  void capitalsTellUsFromUs() {
    assertThat(Atlas.country("US")).isEqualTo("USA");
    assertThat(Atlas.country("us")).isNull();
    assertThat(Atlas.country("who")).isNull();
    assertThat(Atlas.country("turkey")).isNull();
  }

  @Test
  void aBodyHasItsSector() {
    assertThat(Atlas.body("Nato"))
        .isEqualTo(new AtlasEntry("NATO", Sort.BODY, "IGO", "MIL", "IGOWSTNAT"));
    assertThat(Objects.requireNonNull(Atlas.body("GOP")).sector()).isEqualTo("PTY");
    assertThat(Objects.requireNonNull(Atlas.body("Republicans")).sort()).isEqualTo(Sort.MEMBERS);
  }

  @Test
  void whatSeveralStatesHaveHasNoCode() {
    assertThat(Objects.requireNonNull(Atlas.body("Kremlin")).code()).isEqualTo("RUS");
    assertThat(Objects.requireNonNull(Atlas.body("Parliament")).code()).isNull();
    assertThat(Atlas.country("France")).isNotNull();
    assertThat(Atlas.country("Europe")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Angela Merkel, DEU",
    "ANGELA MERKEL, DEU",
    "Angela Dorothea Merkel, DEU",
    "Kim Jong-un, PRK",
    "Geir Hallgrímsson, ISL",
    "Merkel, ",
    "Angela, ",
    "Ivo Merkel, ",
    "Orla Finch, ",
  })
  void aLeadersFullNameTellsTheState(String name, String state) {
    assertThat(Atlas.stateOfLeader(name)).isEqualTo(state);
    assertThat(new Leaders().byName(name)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"Merkel, DEU", "Hu, CHN", "Jintao, ", "Kim, ", "Thatcher, GBR", "Zqx, "})
  void aSurnameTellsTheStateThatAloneHadSuchLeaders(String surname, String state) {
    assertThat(Atlas.stateOfLeaders(surname)).isEqualTo(state);
    assertThat(new Leaders().bySurname(surname)).isEqualTo(state);
  }

  @Test
  void eachKindOfNameHasItsMeaning() {
    assertThat(meaning(Atlas.place("Moscow"))).isEqualTo("CAPITAL RUS");
    assertThat(meaning(Atlas.place("Texas"))).isEqualTo("REGION USA");
    assertThat(Atlas.place("Russian")).isNull();
    assertThat(meaning(Atlas.nation("Russian"))).isEqualTo("ADJECTIVE RUS");
    assertThat(meaning(Atlas.nation("Russians"))).isEqualTo("PEOPLE RUS");
    assertThat(Atlas.nation("Moscow")).isNull();
    assertThat(meaning(Atlas.of("Greenpeace"))).isEqualTo("BODY NGO");
    assertThat(Atlas.of("Aleppo")).isNull();
    assertThat(Atlas.body("Moscow")).isNull();
    assertThat(Atlas.all("Zqx")).isEmpty();
  }

  /** The tables are read anew, not those that the first test has read. */
  @ParameterizedTest
  @CsvSource({
    "France, STATE FRA",
    "French, ADJECTIVE FRA",
    "the French, ADJECTIVE FRA",
    "Frenchwoman, PEOPLE FRA",
    "Paris, CAPITAL FRA",
    "Texas, REGION USA",
    "NATO, BODY IGO",
    "Republicans, MEMBERS USA",
    "Aleppo, CITY SYR",
    "São Tomé's, STATE STP",
    "Sao Tome, STATE STP",
  })
  void everyTableGivesItsNames(String name, String meaning) {
    assertThat(meaning(new AtlasIndex().find(name).get(0))).isEqualTo(meaning);
  }

  @Test
  void accentsMayBeLeftOutOfNamesThatStayThemselves() {
    assertThat(Atlas.country("Sao Tome")).isEqualTo("STP");
    assertThat(Atlas.country("Malé")).isEqualTo("MDV");
    assertThat(Atlas.country("Male")).isNull();
  }

  @Test
  void theNounNearestToTheEndTellsTheSector() {
    assertThat(Sectors.of(List.of("police", "doctor"))).isEqualTo("MED");
    assertThat(Sectors.of(List.of("doctor", "of", "the", "police"))).isEqualTo("COP");
    assertThat(Sectors.of(List.of("opposition", "leader"))).isEqualTo("OPP");
    assertThat(Sectors.of(List.of("blue", "whale"))).isNull();
    assertThat(Sectors.of(List.of())).isNull();
    assertThat(Sectors.ofNoun("supreme", "court")).isEqualTo("JUD");
    assertThat(Sectors.ofNoun("blue", "teacher")).isEqualTo("EDU");
    assertThat(Sectors.ofNoun("blue", "whale")).isNull();
  }

  @Test
  void theLastTwoWordsOfANameTellItsSector() {
    assertThat(Sectors.ofName(List.of("velm", "supreme", "court"))).isEqualTo("JUD");
    assertThat(Sectors.ofName(List.of("lyon", "medical", "school"))).isEqualTo("EDU");
    assertThat(Sectors.ofName(List.of("velm", "hospital"))).isEqualTo("MED");
    assertThat(Sectors.ofName(List.of("velm", "doctor"))).isNull();
    assertThat(Sectors.ofName(List.of("hospital"))).isNull();
  }

  private static String meaning(AtlasEntry entry) {
    return Objects.requireNonNull(entry).sort() + " " + entry.code();
  }

  @Test
  void georgiaIsTwo() {
    assertThat(Atlas.all("Georgia")).extracting(AtlasEntry::code).containsExactly("GEO", "USA");
  }

  @Test
  void everyCodeOfIsoHasAName() {
    for (String alpha3 : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      assertThat(Atlas.name(alpha3)).as(alpha3).isNotNull();
    }
    assertThat(Atlas.name("FR")).isEqualTo("France");
    assertThat(Atlas.alpha2("FRA")).isEqualTo("FR");
  }

  @Test
  void everyBodyAndCityBelongsToAKnownState() {
    Set<String> international = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC");
    assertThat(new AtlasIndex().codes())
        .hasSizeGreaterThan(200)
        .allMatch(code -> Atlas.name(code) != null || international.contains(code));
  }
}

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
    List<String> unknown =
        new AtlasIndex()
            .codes().stream()
                .filter(code -> Atlas.name(code) == null && !international.contains(code))
                .toList();
    assertThat(unknown).isEmpty();
  }
}

package org.synoptic.text.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.annotate.language.LanguageResources;

/** Each text is drawn with the numbers that are read from it; see {@link DrawnNumbers}. */
class NumeralReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,500=1500] boats, [1,500,000=1500000] boats, [0.5=0.5] tonnes",
        "15,00 boats, 1,2 boats, 5,000,00 boats, 5,0000 boats",
        "version 1.2.3, not [3.14=3.14]",
        "1234567890123456789012 boats",
      })
  void digitsAreReadByTheMarksOfTheLanguage(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2.5 million=2500000] and [32.23 million=32230000]",
        "a [5-million=5000000] deal, [5-bn=5000000000], [1.5 million=1500000]-dollar boats",
        "[12=12]-year, [five-million=5000000]",
        "[two dozen=24] boats, [2 dozen=24] boats",
      })
  void aScaleMultipliesTheNumberBeforeIt(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1'200=1200] francs, [1’200=1200] francs, [1'200'000=1200000], [12'500.50=12500.5] francs",
        "[1 200=1200] boats, [816 000=816000] tonnes, [12\u00a0345=12345], [1\u202f200\u202f000=1200000]",
        "[12=12] [45=45] boats, [1=1]  [200=200] boats, [0=0] [200=200], [1=1]'[20=20], [12=12]'[3456=3456]",
        "[2016=2016] [200=200] boats, [1.5=1.5] [200=200] boats, [555=555] [123=123] [4567=4567]",
        "the [1960=1960]'s, [5=5]' [10=10]\"",
      })
  void spacesAndApostrophesDivideThousands(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a million and a half=1500000] boats, [two million and a half=2500000], [1 billion and a half=1500000000]",
        "[one and a half million=1500000], [two-and-a-half million=2500000], [a dozen and a half=18] boats",
        "[one thousand and a half=1500] boats",
      })
  void aHalfBehindAScaleIsHalfOfTheScale(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a dozen=12] boats, [A dozen=12] boats, [half a dozen=6], [two dozen=24], [one dozen=12]",
        "[several dozen~36..119] boats, [a few hundred~300..999], [several thousand~3000..9999]",
        "[several hundred thousand~300000..999999], [a few million~3000000..9999999]",
        "[a couple of hundred=200] boats, [a couple dozen=24] boats",
      })
  void dozensAndVagueNumbersOfAScaleAreRead(String drawn) {
    reads("en", drawn);
  }

  @Test
  void aFractionOfAFractionIsNone() {
    assertThat(DrawnNumbers.in("en", "1/2")).isEqualTo("[1/2=0.5]");
    reads("en", "[1.5=1.5]/[2=2] boats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"million boats", "dozen boats", "hundred and [one=1]"})
  void aScaleWithoutANumberIsNone(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[twenty-six=26] boats and [twenty six=26] boats",
        "[a hundred=100] boats, [one hundred=100] boats, [a hundred and one=101] boats",
        "[two hundred and twenty-six thousand=226000] boats",
        "[three million two hundred thousand and one=3200001] boats",
        "[one thousand nine hundred and eighty-four=1984]",
        "[six hundred sixty-six=666], [six hundred and six=606]",
        "[ONE HUNDRED=100] Boats and [Twenty-Six=26] Boats",
      })
  void wordsAreAddedUp(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[nine=9] and [ten=10] boats, [six=6] and [six=6]",
        "[five=5] [six=6] boats, [twenty=20] [ten=10], [nineteen=19] [eighty-four=84]",
        "[one=1]-time, [twenty=20]-first, [two=2]-thirds",
      })
  void wordsThatMakeNoOneNumberAreSeveral(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[two and a half=2.5] hours, [2 1/2=2.5] hours, [2-1/2=2.5] hours, [2½=2.5] hours",
        "[½=0.5] an hour, [1/2=0.5] an hour, [3/4=0.75], [1/8=0.125]",
        "[half a million=500000], [half a dozen=6], [a half-dozen=6], [a half dozen=6]",
        "half the boats",
      })
  void halvesAndFractionsAreRead(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[9=9]/[11=11]", "[24=24]/[7=7]", "[5=5]/[5=5]/[2031=2031]"})
  void otherSlashesAreNoFractions(String drawn) {
    assertThat(DrawnNumbers.in("en", "1/2")).isEqualTo("[1/2=0.5]");
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a few~3..9] boats, [several~3..9] boats, [a couple of=2] boats",
        "[dozens of~24..99] boats, [hundreds~200..999] or [thousands of~2000..9999] boats",
        "[tens of thousands of~20000..99999] boats, [hundreds of thousands of~200000..999999] boats",
        "[scores of~40..99] boats, but scores and tens of boats",
        "[millions of~2000000..9990000] boats",
      })
  void vagueWordsAreARange(String drawn) {
    reads("en", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[fünfundzwanzig=25] Boote, [zweihundertfünf=205] Boote, [dreitausend=3000] Boote",
        "[zweihundertfünfzigtausend=250000] Boote, [tausendundeins=1001], [hundertundelf=111]",
        "zwanzigundfünf, hunderteinhundert, fünfundfünfundfünfzig, Jahrhundert, undtausend",
        "[1.500=1500] Boote, [1,5 Millionen=1500000] Euro, [3,5 Mio.=3500000] Euro",
        "[ein Dutzend=12] Boote, [ein halbes Dutzend=6] Boote, [anderthalb=1.5] Jahre",
        "[dutzende~24..99] Boote, [zehntausende von~20000..99999] Menschen, [ein paar~3..9] Boote",
      })
  void germanWritesNumbersInOneWord(String drawn) {
    reads("de", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 500 000=1500000] euros, [12 345=12345] habitants, [2 500,5=2500.5] tonnes",
        "[12=12] [12=12] bateaux, [1=1]  [500=500] bateaux",
        "[vingt et un=21] bateaux, [soixante-quinze=75], [quatre-vingt-dix-neuf=99]",
        "[une dizaine de=10] bateaux, [plusieurs~3..9] bateaux, [dizaines de milliers~20000..99999]",
        "[2,5 millions=2500000] d'euros, [trois milliards=3000000000], [deux mille=2000]",
      })
  void frenchDividesThousandsBySpaces(String drawn) {
    reads("fr", drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[3,5=3.5] [3.5=3.5] [1.500.000=1500000] [1,234.5=1234.5] [1.234,5=1234.5] [12=12]",
        "1.500 and 1,500 and twelve",
      })
  void ofAnUnknownLanguageOnlyWhatHasOneReadingIsRead(String drawn) {
    reads("any", drawn);
  }

  @Test
  void onlyOneWholeNumberIsWhole() {
    assertThat(first("12 boats").whole()).isTrue();
    assertThat(first("2.5 boats").whole()).isFalse();
    assertThat(first("a few boats").whole()).isFalse();
  }

  @Test
  void smallNumbersAreKnownByTheirWord() {
    assertThat(reader("").small("seven")).isEqualTo(7);
    assertThat(reader("").small("ninety")).isEqualTo(90);
    assertThat(reader("").small("hundred")).isEqualTo(-1);
  }

  @Test
  void behindTheLastWordThereIsNone() {
    assertThat(reader("12").at(0)).isNotNull();
    assertThat(reader("12").at(1)).isNull();
  }

  @Test
  void aHundredThousandNumberWordsAreReadAtOnce() {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(first("thousand ".repeat(100_000) + "one")).isNotNull();
          assertThat(DrawnNumbers.in("de", "hundertund".repeat(20_000))).doesNotContain("[");
        });
  }

  private static void reads(String language, String drawn) {
    String text = drawn.replaceAll("\\[([^\\[\\]=~]*)[=~][^\\[\\]]*]", "$1");
    assertThat(DrawnNumbers.in(language, text)).isEqualTo(drawn);
  }

  private static NumeralReader reader(String text) {
    return new NumeralReader(TokenScan.of(text), LanguageResources.of("en").numbers());
  }

  private static Numeral first(String text) {
    List<ScannedToken> words = TokenScan.of(text);
    NumeralReader reader = reader(text);
    for (int i = 0; i < words.size(); i++) {
      Numeral numeral = reader.at(i);
      if (numeral != null) {
        return numeral;
      }
    }
    throw new AssertionError("no number: " + text);
  }
}

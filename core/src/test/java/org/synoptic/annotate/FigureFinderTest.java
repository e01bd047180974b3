package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Articles;
import org.synoptic.annotate.figures.FigureReader;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;

/** Figures in made-up sentences, without tags: the noun is found by its look. */
class FigureFinderTest {

  private static final TimexGrammar DATES = new TimexGrammar(LanguageResources.of("en"));
  private static final FigureReader FINDER = new FigureReader(LanguageResources.of("en"));

  private static String figures(String text) {
    Article article = Articles.of("en", "2017-03-04", text);
    return DrawnLayers.figures(text, FINDER.find(article, List.of(), DATES.find(article)));
  }

  @Test
  void aCountSaysWhatItCounts() {
    assertThat(figures("Fire destroyed 1,487 homes."))
        .isEqualTo("Fire destroyed [1,487=1487 of homes] homes.");
  }

  @Test
  void boundsAreKept() {
    assertThat(figures("At least 12 people, more than 30 cars, up to 50 boats, about 1,500 homes."))
        .isEqualTo(
            "At least [12=≥12 of people] people, more than [30=>30 of cars] cars, up to"
                + " [50=≤50 of boats] boats, about [1,500=~1500 of homes] homes.");
  }

  @Test
  void upToIsADirectionAfterAVerbOfMotion() {
    assertThat(figures("The rate goes up to 42 percent."))
        .isEqualTo("The rate goes up to [42 percent=42 %].");
  }

  @Test
  void aTollWithoutANounSaysWhatBefellThem() {
    assertThat(figures("The blast left 12 dead, killed 14 and injured 30."))
        .isEqualTo(
            "The blast left [12=12 of dead] dead, killed [14=14 of killed] and injured [30=30 of injured].");
  }

  @Test
  void aDeathTollIsCountedAsOne() {
    assertThat(figures("The death toll rose to 27."))
        .isEqualTo("The death toll rose to [27=27 of death toll].");
  }

  @Test
  void numbersInWordsAreRead() {
    assertThat(figures("Twenty-six miners and two hundred and five divers."))
        .isEqualTo(
            "[Twenty-six=26 of miners] miners and [two hundred and five=205 of divers] divers.");
  }

  @Test
  void dozensAreARange() {
    assertThat(figures("It hurt dozens of people and tens of thousands of birds."))
        .isEqualTo(
            "It hurt [dozens of=~24..99 of people] people and [tens of thousands of=~20000..99999 of birds] birds.");
  }

  @Test
  void rangesHaveTwoEnds() {
    assertThat(figures("Between 10 and 15 boats, 20 to 30 cars and 40-50 tents."))
        .isEqualTo(
            "Between [10 and 15=10..15 of boats] boats, [20 to 30=20..30 of cars] cars and [40-50=40..50 of tents] tents.");
  }

  @Test
  void fromAndToAreTwoFigures() {
    assertThat(figures("It rose from 10% to 15%."))
        .isEqualTo("It rose from [10%=10 %] to [15%=15 %].");
  }

  @Test
  void moneyHasItsCurrencyAndScale() {
    assertThat(figures("It cost $5bn, £2.5m, €10 million, A$3 million and 30 pence."))
        .isEqualTo(
            "It cost [$5bn=5000000000 USD], [£2.5m=2500000 GBP], [€10 million=10000000 EUR],"
                + " [A$3 million=3000000 AUD] and [30 pence=0.3 GBP].");
  }

  @Test
  void aScaleIsSharedByBothEndsOfARange() {
    assertThat(figures("It costs $5-10 million."))
        .isEqualTo("It costs [$5-10 million=5000000..10000000 USD].");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some [2-3,000=~2000..3000 of people] people and [10-15,000=10000..15000 of tickets] tickets.",
        "[2 to 3,000 tonnes=2000..3000 t of nails] of nails, [3–4,000=3000..4000 of pupils] pupils.",
        "[five to six hundred=500..600 of cars] cars, [two or three thousand=2000..3000 of men] men.",
        "[4-500=400..500 of jobs] jobs, [1-2,000,000=1000000..2000000 of trees] trees.",
        "It costs [$2-3,000=2000..3000 USD] or [€15 to 20 million=15000000..20000000 EUR].",
        "Between [two and three million=2000000..3000000 of men] men and [2-3m=2000000..3000000 of cows] cows.",
      })
  void theThousandsOfARangeMayStandAtItsEndAlone(String drawn) {
    readsEnglish(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[10 to 5,000=10..5000 of boats] boats, [1 to 10,000=1..10000 of boats] boats.",
        "Between [500 and two million=500..2000000 of men] men, [200-3,000=200..3000 of cows] cows.",
        "[1-500=1..500 of boats] boats, [10-600=10..600 of boats] boats, [2 to 300=2..300 of boats] boats.",
      })
  void aRangeWithBothEndsIsNotElliptic(String drawn) {
    readsEnglish(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[A dozen=12 of cars] cars and about [a dozen=~12 of men] men, [a dozen=~12 of boats] or so boats.",
        "[Several dozen=~36..119 of cars] cars, [several hundred thousand=~300000..999999 of men] men.",
        "[300=≥300 of men] plus men, [500=≥500 of cows]+ cows, [20=~20 of boats]-odd boats.",
        "[A quarter of a million=250000 of men] men, [two thirds of a billion=666666667 of cows] cows.",
        "[Three quarters of a million pounds=750000 GBP] was lost.",
        "Exports fell to [816 000 t=816000 t], at [1'200=1200 of francs] francs.",
        "[1'200'000=1200000 of men] men, [$12 500=12500 USD], [1 200=~1200 of men] or so men.",
      })
  void dozensPartsOfAScaleAndDividedThousandsAreRead(String drawn) {
    readsEnglish(drawn);
  }

  private static void readsEnglish(String drawn) {
    assertThat(figures(drawn.replaceAll("\\[([^\\[\\]=]*)=[^\\[\\]]*]", "$1"))).isEqualTo(drawn);
  }

  @Test
  void unitsAreNormalised() {
    assertThat(figures("12 kilometres, 30 per cent, 5 tonnes of nails, 38 degrees Celsius, 90mph."))
        .isEqualTo(
            "[12 kilometres=12 km], [30 per cent=30 %], [5 tonnes=5 t of nails] of nails,"
                + " [38 degrees Celsius=38 °C], [90mph=90 mph].");
  }

  @Test
  void sharesAreGivenInPercent() {
    assertThat(figures("Two-thirds of voters and a quarter of members."))
        .isEqualTo(
            "[Two-thirds=66.67 % of voters] of voters and [a quarter=25 % of members] of members.");
  }

  @Test
  void agesAreYearsAndCountNothing() {
    assertThat(figures("Ana Ruiz, 35, met a 44-year-old and a boy aged 12."))
        .isEqualTo(
            "Ana Ruiz, [35=35 years], met a [44-year-old=44 years] and a boy aged [12=12 years].");
  }

  @Test
  void namesAndLabelsAreNoFigures() {
    String labels = "The G20 met at No 10 over Article 50, Flight 370, the F-16 and the Big Four";
    assertThat(figures(labels + ", with 16 jets."))
        .isEqualTo(labels + ", with [16=16 of jets] jets.");
  }

  @Test
  void scoresPhoneNumbersAndFractionsOfDatesAreNoFigures() {
    String others =
        "Selm won 2-1 and lost the vote 52-48. Call 020 7946 0958 or 555-1234 about 9/11.";
    assertThat(figures(others + " Selm won 2 games."))
        .isEqualTo(others + " Selm won [2=2 of games] games.");
  }

  @Test
  void datesAreNoFigures() {
    assertThat(figures("On 3 May 2016 at 10.30am, two weeks ago, for 30 days, 30 boats sank."))
        .isEqualTo(
            "On 3 May 2016 at 10.30am, two weeks ago, for 30 days, [30=30 of boats] boats sank.");
  }

  @Test
  void placesAndDecadesOfLifeAreNoFigures() {
    assertThat(figures("The G20 came 2nd in his 20s at first, with 20 boats."))
        .isEqualTo("The G20 came 2nd in his 20s at first, with [20=20 of boats] boats.");
  }

  @Test
  void oneCountsOnlyPeopleAndTheLike() {
    assertThat(figures("One person died; no one said one thing to the one man."))
        .isEqualTo("[One=1 of person] person died; no one said one thing to the one man.");
  }

  @Test
  void aNumberOfWhichNothingIsSaidIsLeftOut() {
    assertThat(figures("He came in at 7, with 7 men, as he had with 3."))
        .isEqualTo("He came in at 7, with [7=7 of men] men, as he had with 3.");
  }

  @Test
  void partOfAPopulationSaysWhichOne() {
    assertThat(figures("Nine of the victims were local."))
        .isEqualTo("[Nine=9 of victims] of the victims were local.");
  }

  @Test
  void boundsTellMoreThanFromAtLeast() {
    assertThat(figures("Fewer than 20 boats, nearly 300 homes, over 40 cars, 15 cars or more."))
        .isEqualTo(
            "Fewer than [20=<20 of boats] boats, nearly [300=<~300 of homes] homes, over [40=>40 of"
                + " cars] cars, [15=15 of cars] cars or more.");
  }

  @Test
  void theUnitIsKeptAsPrinted() {
    assertThat(only("It ran for 12 kilometres.").unitText()).isEqualTo("kilometres");
    assertThat(only("It cost £2.5m.").unitText()).isEqualTo("£");
    assertThat(only("It lost 30 per cent.").unitText()).isEqualTo("per cent");
    assertThat(only("It lost 30 boats.").unitText()).isNull();
  }

  @Test
  void sharesOfSoManyAreGivenInPercent() {
    assertThat(figures("One in five voters, six of every 10 claims, three out of four towns."))
        .isEqualTo(
            "[One in five=20 % of voters] voters, [six of every 10=60 % of claims] claims, [three"
                + " out of four=75 % of towns] towns.");
    assertThat(figures("Half the voters, one-third of members, a two-thirds majority."))
        .isEqualTo(
            "[Half=50 % of voters] the voters, [one-third=33.33 % of members] of members, a"
                + " [two-thirds=66.67 %] majority.");
  }

  @Test
  void moneyKeepsTheYearItIsToldIn() {
    assertThat(figures("It cost $5 million in 2015 dollars and £3m (at 2010 prices)."))
        .isEqualTo(
            "It cost [$5 million=5000000 USD@2015] in 2015 dollars and [£3m=3000000 GBP@2010] (at"
                + " 2010 prices).");
  }

  @Test
  void aBareDollarIsThatOfTheOutletsCountry() {
    Article article =
        Articles.of("en", null, "https://news.selm.example.com.au/a", "It cost $5 million.");
    assertThat(FINDER.find(article, List.of(), List.of()).get(0).unit()).isEqualTo("AUD");
  }

  @Test
  void agesMayBeRanges() {
    assertThat(figures("Workers aged 20 to 24, 25- to 34-year-olds, men 55 and older."))
        .isEqualTo(
            "Workers aged [20 to 24=20..24 years], [25- to 34-year-olds=25..34 years], men [55=≥55"
                + " years] and older.");
  }

  @Test
  void dozensMayStandAlone() {
    assertThat(figures("The blast killed dozens and hurt hundreds more people."))
        .isEqualTo(
            "The blast killed [dozens=~24..99 of killed] and hurt [hundreds=~200..999 of people]"
                + " more people.");
  }

  private static Figure only(String text) {
    Article article = Articles.of("en", "2017-03-04", text);
    return FINDER.find(article, List.of(), List.of()).get(0);
  }

  @Test
  void aFractionNeedsNoHyphen() {
    assertThat(figures("Two thirds of the voters stayed; three fifths did not."))
        .isEqualTo(
            "[Two thirds=66.67 % of voters] of the voters stayed; [three fifths=60 %] did not.");
    assertThat(figures("Three-fourths voted.")).isEqualTo("[Three-fourths=75 %] voted.");
  }

  @Test
  void aLengthInsideAWordCountsNoMonths() {
    assertThat(figures("The five-month-old inquiry went on, a zero-sum game."))
        .isEqualTo("The five-month-old inquiry went on, a zero-sum game.");
  }

  @Test
  void aResultInsideAWordCountsNothing() {
    assertThat(figures("She had a 50-to-47-percent edge."))
        .isEqualTo("She had a 50-to-47-percent edge.");
  }

  @Test
  void aCrewOfSixIsCountedByItsCrew() {
    assertThat(figures("It had 65 passengers and a crew of six."))
        .isEqualTo("It had [65=65 of passengers] passengers and a crew of [six=6 of crew].");
  }

  @Test
  void poundsThatAreLostAreNoMoney() {
    assertThat(figures("He lost 20 pounds and paid 20 pounds."))
        .isEqualTo("He lost [20 pounds=20 lb] and paid [20 pounds=20 GBP].");
  }

  @Test
  void aPartOfAUnitIsAMeasure() {
    assertThat(figures("It rose a tenth of a percentage point and lay half a mile away."))
        .isEqualTo(
            "It rose [a tenth of a percentage point=0.1 percentage points] and lay [half a mile=0.5 mi] away.");
  }

  @Test
  void aThirdFewerIsAShare() {
    assertThat(figures("It has about a third fewer boats.")).contains("[a third=~33.33 %");
  }

  @Test
  void aFifthByWhichItRoseIsAShareAndARankIsNone() {
    assertThat(figures("Sales rose by nearly a fifth in May and fell by half."))
        .isEqualTo("Sales rose by nearly [a fifth=<~20 %] in May and fell by [half=50 %].");
    assertThat(figures("He was followed by a third man.")).doesNotContain("%");
    assertThat(figures("One bomb was followed by a third on Monday.")).doesNotContain("%");
    assertThat(figures("It was checked by a third-party auditor.")).doesNotContain("%");
    assertThat(figures("They led by half-time.")).doesNotContain("%");
  }

  @Test
  void percentagePointsTakeAHyphen() {
    assertThat(figures("A 12-percentage-point lead."))
        .isEqualTo("A [12-percentage-point=12 percentage points] lead.");
  }

  @Test
  void aRangeMayRepeatItsUnit() {
    assertThat(figures("Growth of between 3.0 percent and 3.5 percent."))
        .isEqualTo("Growth of between [3.0 percent and 3.5 percent=3..3.5 %].");
  }

  @Test
  void orSoIsNoNoun() {
    assertThat(figures("A group of 100 or so boats."))
        .isEqualTo("A group of [100=~100 of boats] or so boats.");
  }
}

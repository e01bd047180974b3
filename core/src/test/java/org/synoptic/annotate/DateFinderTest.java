package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.model.Timex;

/** Expressions of time in made-up sentences; unless said, published on Saturday 2017-03-04. */
class DateFinderTest {

  private static final TimexGrammar FINDER = new TimexGrammar(LanguageResources.of("en"));

  private static String dates(String text) {
    return on("2017-03-04", text);
  }

  private static String on(@Nullable String published, String text) {
    return DrawnLayers.dates(text, FINDER.find(Articles.of("en", published, text)));
  }

  private static Timex only(String text) {
    return FINDER.find(Articles.of("en", "2017-03-04", text)).get(0);
  }

  @Test
  void aBareMonthInThePastIsTheLatestOne() {
    assertThat(dates("She resigned in January.")).isEqualTo("She resigned in [January=2017-01].");
    assertThat(dates("She resigned in September."))
        .isEqualTo("She resigned in [September=2016-09].");
  }

  @Test
  void aBareMonthAfterWillIsTheNextOne() {
    assertThat(dates("She will resign in September."))
        .isEqualTo("She will resign in [September=2017-09].");
  }

  @Test
  void aWeekdayLooksAheadAfterWhatIsToBeOrIsLookedForwardTo() {
    assertThat(dates("The minister is to visit the city on Tuesday."))
        .isEqualTo("The minister is to visit the city on [Tuesday=2017-03-07].");
    assertThat(dates("We look forward to welcoming them back on Monday."))
        .isEqualTo("We look forward to welcoming them back on [Monday=2017-03-06].");
  }

  @Test
  void aMonthThatEndsARangeFollowsTheOneThatBeginsIt() {
    assertThat(dates("From October to March it stood empty."))
        .isEqualTo("From [October=2016-10] to [March=2017-03] it stood empty.");
  }

  @Test
  void aWeekdayLooksBackAfterAPastVerb() {
    assertThat(dates("The ferry sank on Monday."))
        .isEqualTo("The ferry sank on [Monday=2017-02-27].");
  }

  @Test
  void aWeekdayLooksAheadAfterWill() {
    assertThat(dates("The ferry will sail on Monday."))
        .isEqualTo("The ferry will sail on [Monday=2017-03-06].");
  }

  @Test
  void theNearestVerbDecides() {
    assertThat(dates("He said on Thursday the port would reopen on Tuesday."))
        .isEqualTo(
            "He said on [Thursday=2017-03-02] the port would reopen on [Tuesday=2017-03-07].");
  }

  @Test
  void theFollowingYearFollowsTheDateToldLast() {
    assertThat(dates("It shut in 2014 and burnt down the following year."))
        .isEqualTo("It shut in [2014=2014] and burnt down [the following year=2015].");
  }

  @Test
  void aYearEarlierIsCountedFromTheMonthToldLast() {
    assertThat(dates("In May 2015 sales doubled from a year earlier."))
        .isEqualTo("In [May 2015=2015-05] sales doubled from [a year earlier=2014-05].");
  }

  @Test
  void theDayBeforeAnEventIsNoDateOfItsOwn() {
    assertThat(dates("In January, the day before she met Mr Orsk, she flew home."))
        .isEqualTo("In [January=2017-01], the day before she met Mr Orsk, she flew home.");
  }

  @Test
  void electionDayIsTheDayAfterAMonday() {
    assertThat(dates("He will vote on Election Day 2018."))
        .isEqualTo("He will vote on [Election Day 2018=2018-11-06].");
    assertThat(dates("He will vote on Election Day 2022."))
        .isEqualTo("He will vote on [Election Day 2022=2022-11-08].");
  }

  @Test
  void thisWeekBehindHerIsATimeAndHerLastYearIsNone() {
    assertThat(dates("He met her this week.")).isEqualTo("He met her [this week=2017-W09].");
    assertThat(dates("It was her last year in office."))
        .isEqualTo("It was her last year in office.");
  }

  @Test
  void lastAutumnIsTheOneThatIsOver() {
    assertThat(dates("Last autumn he left.")).isEqualTo("[Last autumn=2016-FA] he left.");
  }

  @Test
  void lateYearIsItsSecondHalf() {
    Timex late = only("It fell in late 2016.");
    assertThat(late.value()).isEqualTo("2016");
    assertThat(late.from()).isEqualTo("2016-07-01");
    assertThat(late.until()).isEqualTo("2016-12-31");
  }

  @Test
  void earlierThisMonthEndsOnTheDayOfPublication() {
    Timex earlier = only("It fell earlier this month.");
    assertThat(earlier.from()).isEqualTo("2017-03-01");
    assertThat(earlier.until()).isEqualTo("2017-03-04");
  }

  @Test
  void comingWeeksBeginOnTheDayOfPublication() {
    Timex coming = only("He will visit in the coming weeks.");
    assertThat(coming.value()).isEqualTo("PXW");
    assertThat(coming.from()).isEqualTo("2017-03-04");
    assertThat(coming.until()).isNull();
  }

  @Test
  void withoutADayOfPublicationRelativeDatesStayRelative() {
    assertThat(
            on(
                null,
                "Last month he left; yesterday he came back; in September last year he was ill."))
        .isEqualTo(
            "[Last month=XXXX-XX] he left; [yesterday=XXXX-XX-XX] he came back; in [September last"
                + " year=XXXX-09] he was ill.");
  }

  @Test
  void withoutADayOfPublicationRelativeDatesSaySo() {
    Timex month = FINDER.find(Articles.of("en", "Last month he left.")).get(0);
    assertThat(month.relative()).isTrue();
    assertThat(month.from()).isNull();
  }

  @Test
  void withoutADayOfPublicationFullDatesAreFull() {
    assertThat(on(null, "It shut on 3 May 2016.")).isEqualTo("It shut on [3 May 2016=2016-05-03].");
  }

  @Test
  void mayTheWomanIsNoMonth() {
    assertThat(dates("Theresa May spoke in May. Mrs May said that May would not resign."))
        .isEqualTo("Theresa May spoke in [May=2016-05]. Mrs May said that May would not resign.");
  }

  @Test
  void mayTheMonthStandsBesideMayTheWoman() {
    assertThat(dates("Mrs May resigned in May 2016."))
        .isEqualTo("Mrs May resigned in [May 2016=2016-05].");
  }

  @Test
  void namesThatHoldATimeTellNone() {
    assertThat(dates("On Sunday the Sunday Times wrote of Black Friday and Bloody Sunday."))
        .isEqualTo(
            "On [Sunday=2017-02-26] the Sunday Times wrote of Black Friday and Bloody Sunday.");
  }

  @Test
  void secondTheOrdinalIsNoTime() {
    assertThat(dates("The second man came in second, for a second time, and left in 30 seconds."))
        .isEqualTo(
            "The second man came in second, for a second time, and left in [30 seconds=PT30S].");
  }

  @Test
  void marchTheWalkIsNoMonth() {
    assertThat(dates("March organisers were proud in March. The march went on."))
        .isEqualTo("March organisers were proud in [March=2017-03]. The march went on.");
  }

  @Test
  void aCountIsNoYear() {
    assertThat(dates("The blast hurt 2000 people in 2000 and cost $1999 in 1999."))
        .isEqualTo("The blast hurt 2000 people in [2000=2000] and cost $1999 in [1999=1999].");
  }

  @Test
  void anAgeIsNoDuration() {
    assertThat(dates("The 44-year-old was 12 years old then, for 12 years."))
        .isEqualTo("The 44-year-old was 12 years old then, for [12 years=P12Y].");
  }

  @Test
  void hisLastYearIsNotTheYearBeforeThisOne() {
    assertThat(dates("It was his last year in office. It shut last year."))
        .isEqualTo("It was his last year in office. It shut [last year=2016].");
  }

  @Test
  void aWeekAgoOnTuesdayIsAWeekBeforeTheLastTuesday() {
    assertThat(dates("He left a week ago on Tuesday."))
        .isEqualTo("He left [a week ago on Tuesday=2017-02-21].");
  }

  @Test
  void aClockBelongsToTheDayBesideIt() {
    assertThat(dates("It opened at 10 p.m. Wednesday."))
        .isEqualTo("It opened at [10 p.m. Wednesday=2017-03-01T22:00].");
  }

  @Test
  void aClockWithAZoneIsAnInstant() {
    assertThat(only("It opened at 5pm GMT on 3 May 2016.").from())
        .isEqualTo("2016-05-03T17:00:00Z");
  }

  @Test
  void aRunningTimeInACaptionIsNoClock() {
    assertThat(dates("Watch commandos storm the hall 01:35 and more"))
        .isEqualTo("Watch commandos storm the hall 01:35 and more");
    assertThat(dates("It opened at 01:35 and more"))
        .isEqualTo("It opened at [01:35=2017-03-04T01:35] and more");
  }

  @Test
  void digitsWhoseOrderIsUnclearStayOpen() {
    Timex open = only("It shut on 3/4/2016.");
    assertThat(open.value()).isEqualTo("2016-XX-XX");
    assertThat(open.from()).isEqualTo("2016-03-04");
    assertThat(open.until()).isEqualTo("2016-04-03");
  }

  @Test
  void aBritishHostPutsTheDayFirst() {
    String text = "It shut on 3/4/2016.";
    var article = Articles.of("en", null, "https://news.selm.example.co.uk/a", text);
    assertThat(DrawnLayers.dates(text, FINDER.find(article)))
        .isEqualTo("It shut on [3/4/2016=2016-04-03].");
  }

  @Test
  void aDayBeyondTwelveTellsTheOrder() {
    assertThat(dates("It shut on 4/13/2016.")).isEqualTo("It shut on [4/13/2016=2016-04-13].");
  }

  @Test
  void aDayThatTheCalendarLacksIsNoDate() {
    assertThat(dates("It shut on 29 February 2016."))
        .isEqualTo("It shut on [29 February 2016=2016-02-29].");
    assertThat(dates("It shut on 31 February 2016."))
        .isEqualTo("It shut on 31 [February 2016=2016-02].");
  }

  @Test
  void expressionsDoNotRunOverParagraphs() {
    assertThat(dates("It shut on May 3 2016")).isEqualTo("It shut on [May 3 2016=2016-05-03]");
    assertThat(dates("It shut on May\n\n3 2016")).isEqualTo("It shut on May\n\n3 [2016=2016]");
  }

  @Test
  void curlyApostrophesAreReadLikeStraightOnes() {
    assertThat(dates("It shut in the ’80s, on New Year’s Eve."))
        .isEqualTo("It shut in [the ’80s=198], on [New Year’s Eve=2016-12-31].");
  }

  @Test
  void easterMovesWithTheMoon() {
    assertThat(dates("It opened on Easter Monday 2016."))
        .isEqualTo("It opened on [Easter Monday 2016=2016-03-28].");
  }

  @Test
  void theWinterOfAYearRunsIntoTheNext() {
    assertThat(only("It stood empty in the winter of 2015.").until()).isEqualTo("2016-02-29");
  }

  @Test
  void aMillionDigitsAreReadInLinearTime() {
    String digits = "1,".repeat(200_000) + "the ".repeat(200_000) + "May ".repeat(100_000);
    assertThat(FINDER.find(Articles.of("en", "2017-03-04", digits))).isNotNull();
  }
}

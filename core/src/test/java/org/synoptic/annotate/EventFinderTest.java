package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Event.Polarity;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/**
 * Events drawn as lines: {@code lemma(MODALITY) [actors] -> [recipients] in place @when}. In the
 * texts {@code {2014}} marks a date, {@code <<...>>} what somebody is quoted with.
 */
class EventFinderTest {

  private static final Engine ENGINE = Nlp4jEngine.shared(LoadingProgress.SILENT);
  private static final Pattern MARKS = Pattern.compile("[{}]|<<|>>");

  @Test
  void travellingGoingAndPayingAVisitAreOneSense() {
    assertThat(events("Maria Lopez will travel to Berlin."))
        .containsExactly("visit(PLANNED) [Maria Lopez] -> [Berlin] in Berlin");
    assertThat(events("Maria Lopez went to Berlin."))
        .containsExactly("visit(HAPPENED) [Maria Lopez] -> [Berlin] in Berlin");
    assertThat(events("Maria Lopez is to visit Germany."))
        .containsExactly("visit(PLANNED) [Maria Lopez] -> [Germany] in Germany");
    assertThat(events("The minister paid a visit to Germany."))
        .containsExactly("visit(HAPPENED) [minister] -> [Germany] in Germany");
  }

  @Test
  void anAcceptedInvitationIsAPlan() {
    assertThat(events("The minister has accepted an invitation from John Weber to visit Berlin."))
        .containsExactly(
            "accept(HAPPENED) [minister] -> [John Weber]",
            "visit(PLANNED) [minister] -> [Berlin] in Berlin");
  }

  @Test
  void whoMetToTalkHasTalked() {
    assertThat(events("The ministers met to discuss the bridge."))
        .containsExactly("meet(HAPPENED) [ministers] -> []", "discuss(HAPPENED) [ministers] -> []");
    assertThat(events("The ministers will meet to discuss the bridge."))
        .containsExactly("meet(PLANNED) [ministers] -> []", "discuss(PLANNED) [ministers] -> []");
  }

  @Test
  void anAttemptThatIsFoiledIsNoDemandThatIsRefused() {
    assertThat(find("An attempt to rob the bank in Lyon was thwarted by police."))
        .extracting(Event::type)
        .doesNotContain("REJECT");
    assertThat(find("France blocked the plan of the commission."))
        .extracting(Event::type)
        .containsExactly("REJECT");
  }

  @Test
  void whatALightVerbDoesToAHappeningGivesItsType() {
    assertThat(types("The ministers began talks with Norway.")).containsExactly("CONSULT");
    assertThat(types("The ministers broke off talks with Norway.")).containsExactly("SANCTION");
    assertThat(types("The ministers sought talks with Norway.")).containsExactly("REQUEST");
    assertThat(types("The ministers scheduled talks with Norway.")).containsExactly("AGREE");
    assertThat(types("The council rescinded the restrictions on lorries."))
        .containsExactly("CONCEDE");
    assertThat(types("The army halted its bombardment of the town.")).containsExactly("RETREAT");
    assertThat(types("The company discontinued exports to Norway.")).containsExactly("SANCTION");
    assertThat(types("The rain curtailed exports to Norway.")).allMatch(Event.NO_TYPE::equals);
  }

  @Test
  void anAdjectiveTellsWhatSomebodyThinksOfIt() {
    assertThat(types("The minister was furious about the closure of the bridge by Norway."))
        .contains("ACCUSE");
    assertThat(types("The minister is unwilling to meet the union.")).contains("REJECT");
    assertThat(types("The bridge was open to lorries.")).allMatch(Event.NO_TYPE::equals);
  }

  @Test
  void whoKillsAPlanKillsNobody() {
    assertThat(types("The board torpedoed the merger.")).containsExactly("REJECT");
    assertThat(types("The court killed off the plan.")).doesNotContain("ASSAULT");
    assertThat(types("The rebels killed 40 villagers.")).containsExactly("ASSAULT");
  }

  @Test
  void theSameVerbIsForceOrProtestOrBlameByWhoActsOnWhom() {
    assertThat(types("Warplanes struck the town.")).containsExactly("ASSAULT");
    assertThat(types("Workers struck in Norwick on Monday.")).containsExactly("PROTEST");
    assertThat(types("Maria Lopez blasted John Weber.")).containsExactly("ACCUSE");
    assertThat(types("The clock struck twelve.")).allMatch(Event.NO_TYPE::equals);
  }

  @Test
  void whoDiedInARaidWasKilled() {
    assertThat(types("Twelve people died in an airstrike.")).contains("ASSAULT");
    assertThat(types("Twelve people died in a ferry on Monday.")).allMatch(Event.NO_TYPE::equals);
  }

  @Test
  void wouldAfterASayingInThePastIsAPlanAndElsewhereAPossibility() {
    assertThat(events("The ministry said Maria Lopez would visit Germany."))
        .containsExactly("visit(PLANNED) [Maria Lopez] -> [Germany] in Germany");
    assertThat(events("The council would close the bridge if the river rose."))
        .containsExactly(
            "close(HYPOTHETICAL) [council] -> [bridge]", "rise(HYPOTHETICAL) [river] -> []");
  }

  @Test
  void thePassiveTurnsRound() {
    assertThat(events("The village was shelled by rebels."))
        .containsExactly("bomb(HAPPENED) [rebels] -> [village]");
    assertThat(events("The plan had been discussed by Maria Lopez and John Weber."))
        .containsExactly("discuss(HAPPENED) [Maria Lopez, John Weber] -> []");
  }

  @Test
  void deathsAreOneSenseHoweverTold() {
    assertThat(events("Twelve people died in Lyon."))
        .containsExactly("die(HAPPENED) [] -> [Twelve people] in Lyon");
    assertThat(events("Twelve people were killed in Lyon."))
        .containsExactly("die(HAPPENED) [] -> [Twelve people] in Lyon");
    assertThat(events("The blast killed twelve people."))
        .containsExactly("die(HAPPENED) [blast] -> [twelve people]");
  }

  @Test
  void whatDidNotHappenIsNegative() {
    assertThat(events("The council did not close the bridge."))
        .containsExactly("close(NOT HAPPENED) [council] -> [bridge]");
    assertThat(events("The council failed to close the bridge."))
        .containsExactly("close(NOT HAPPENED) [council] -> [bridge]");
    assertThat(events("No one was injured."))
        .containsExactly("injure(NOT HAPPENED) [] -> [No one]");
  }

  @Test
  void whatSomebodyIsSuspectedOfByOthersIsAlleged() {
    assertThat(events("Two men suspected by the police of burning the files were questioned."))
        .contains("burn(ALLEGED) [Two men] -> [files]");
  }

  @Test
  void allegedDeniedAndWishedForAreToldApart() {
    assertThat(events("Maria Lopez allegedly destroyed the files."))
        .containsExactly("destroy(ALLEGED) [Maria Lopez] -> [files]");
    assertThat(events("Maria Lopez was accused of destroying the files."))
        .containsExactly(
            "accuse(HAPPENED) [] -> [Maria Lopez]", "destroy(ALLEGED) [Maria Lopez] -> [files]");
    assertThat(events("Maria Lopez is said to have destroyed the files."))
        .containsExactly("destroy(ALLEGED) [Maria Lopez] -> [files]");
    assertThat(events("Maria Lopez denied destroying the files."))
        .contains("destroy(DENIED) [Maria Lopez] -> [files]");
    assertThat(events("Maria Lopez wants to sell the house."))
        .containsExactly("sell(HYPOTHETICAL) [Maria Lopez] -> [house]");
  }

  @Test
  void sayingIsNoEventButThreateningIs() {
    assertThat(events("Maria Lopez said the road was wet.")).isEmpty();
    assertThat(events("Maria Lopez threatened to close the road."))
        .containsExactly(
            "threaten(HAPPENED) [Maria Lopez] -> []", "close(PLANNED) [Maria Lopez] -> [road]");
  }

  @Test
  void nounsNameEvents() {
    assertThat(events("The minister spoke about the annexation of Crimea by Russia."))
        .contains("annex(HAPPENED) [Russia] -> [Crimea]");
    assertThat(events("John Weber's resignation surprised the town."))
        .contains("resign(HAPPENED) [John Weber] -> []");
    assertThat(events("An inquiry into alleged Russian interference began."))
        .contains("interfere(ALLEGED) [Russian] -> []");
  }

  @Test
  void aNounTakesUpWhatAVerbPlanned() {
    assertThat(events("Maria Lopez will travel to Berlin.\n\nThe visit was welcomed."))
        .contains("visit(PLANNED) [Maria Lopez] -> [Berlin] in Berlin")
        .hasSize(3);
  }

  @Test
  void lightVerbsMeanTheirNoun() {
    assertThat(events("The two leaders held talks with John Weber."))
        .containsExactly("meet(HAPPENED) [two leaders] -> [John Weber]");
    assertThat(events("He faced criticism from the unions."))
        .containsExactly("criticise(HAPPENED) [unions] -> [he]");
    assertThat(events("Rebels launched an attack on the village."))
        .containsExactly("attack(HAPPENED) [Rebels] -> [village]");
  }

  @Test
  void theDateBelongsToItsOwnClause() {
    assertThat(events("France imposed sanctions on Mali after its annexation of Niger in {2014}."))
        .containsExactly(
            "sanction(HAPPENED) [France] -> [Mali]", "annex(HAPPENED) [] -> [Niger] @2014");
    assertThat(events("John Weber resigned in {March} after he met Maria Lopez."))
        .containsExactly(
            "resign(HAPPENED) [John Weber] -> [] @March", "meet(HAPPENED) [he] -> [Maria Lopez]");
    assertThat(events("John Weber plans {next week} to visit Berlin."))
        .containsExactly("visit(PLANNED) [John Weber] -> [Berlin] in Berlin @next week");
  }

  @Test
  void whatIsDatedAfterThePublicationIsPlanned() {
    assertThat(events("The committee meets in Geneva on {2031-05-02}."))
        .containsExactly("meet(PLANNED) [committee] -> [] in Geneva @2031-05-02");
  }

  @Test
  void verbsInARowShareTheirSubject() {
    assertThat(events("Police stormed the house and arrested John Weber."))
        .containsExactly(
            "storm(HAPPENED) [Police] -> [house]", "arrest(HAPPENED) [Police] -> [John Weber]");
  }

  @Test
  void anEventToldInAQuoteKnowsItAndISpeaksForTheSpeaker() {
    List<Event> found = find("Maria Lopez said: “<<I have sold the house>>.”");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).quote()).isZero();
    assertThat(line(found.get(0))).isEqualTo("sell(HAPPENED) [Ana Ruiz] -> [house]");
  }

  @Test
  void whatSomebodyMustDoIsDemandedOfThem() {
    assertThat(events("The minister said that Mali must free the hostages."))
        .contains("demand(HAPPENED) [minister] -> [Mali]");
    assertThat(events("The minister said that he must leave early."))
        .containsExactly("leave(HYPOTHETICAL) [he] -> []");
  }

  @Test
  void itThatIsSaidOfOneselfIsTheOneThatSays() {
    assertThat(events("Mali said on Monday it had expelled two diplomats."))
        .containsExactly("expel(HAPPENED) [Mali] -> [two diplomats]");
  }

  @Test
  void anEventWhoseObjectNamesNobodyIsAimedAtWhomTheRestNames() {
    assertThat(events("The council denounced the crackdown by Niger."))
        .contains("condemn(HAPPENED) [council] -> [crackdown, Niger]");
    assertThat(events("Mali threatened to close its embassies unless Niger withdrew."))
        .contains("threaten(HAPPENED) [Mali] -> [Niger]");
  }

  @Test
  void readinessOfSomebodyNamedIsAnOffer() {
    assertThat(types("Mali is ready to sign the treaty with Niger.")).contains("AGREE");
    assertThat(types("You are ready to sign the treaty.")).doesNotContain("AGREE");
  }

  @Test
  void violenceWantsSomebodyToSufferIt() {
    assertThat(types("The soldiers killed 12 people.")).containsExactly("ASSAULT");
    assertThat(types("The senators killed the bill.")).containsExactly("NONE");
    assertThat(types("A car bomb killed six people.")).containsExactly("ASSAULT");
    assertThat(types("A flood killed six people.")).containsExactly("NONE");
  }

  @Test
  void forceThatIsShownIsNoViolence() {
    assertThat(types("Mali strengthened its forces near the border.")).containsExactly("MOBILIZE");
    assertThat(types("Mali put its army on alert.")).containsExactly("MOBILIZE");
  }

  @Test
  void whoTakesPartHasACountryAndASector() {
    assertThat(codes("Burmese troops attacked villagers of Mali."))
        .containsExactly("MMR MIL", "MLI CVL");
    assertThat(codes("The government of Sudan arrested a newspaper editor."))
        .containsExactly("SDN GOV", "- JRN");
    assertThat(codes("The government of Sudan praised Lyon Medical School."))
        .contains("SDN GOV", "- EDU");
  }

  private static List<String> types(String text) {
    return find(text).stream().map(Event::type).toList();
  }

  private static List<String> codes(String text) {
    return find(text).stream()
        .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()))
        .map(p -> orDash(p.country()) + " " + orDash(p.sector()))
        .toList();
  }

  private static String orDash(@Nullable String code) {
    return code == null ? "-" : code;
  }

  @Test
  void aPronounIsWhomItsEntityNames() {
    String body = "She resigned.";
    Entity she =
        new Entity(
            new Span(0, 3), Entity.Kind.PERSON, Entity.Form.PRONOUN, "Maria Lopez", "maria-lopez");
    List<Event> found =
        new EventFinder(null)
            .find(
                Articles.of("en", "2031-04-01", body),
                ENGINE.parse(body),
                List.of(she),
                List.of(),
                List.of());
    assertThat(found.get(0).actors())
        .containsExactly(new Participant(new Span(0, 3), "Maria Lopez", "maria-lopez"));
  }

  @Test
  void whatAClauseWithWhenTakesAsKnownHappened() {
    assertThat(
            events("Some 340 people had been waiting since Monday, when the fire closed the quay."))
        .anyMatch(event -> event.startsWith("close(HAPPENED)"));
  }

  @Test
  void theyAreTheTwoOfTheMainClause() {
    assertThat(
            events("The plan was discussed by Maria Lopez and John Weber when they met in Lyon."))
        .containsExactly(
            "discuss(HAPPENED) [Maria Lopez, John Weber] -> []",
            "meet(HAPPENED) [Maria Lopez, John Weber] -> [] in Lyon");
  }

  @Test
  void whatIsDemandedHasNotHappenedAndIsAskedOfItsSubject() {
    assertThat(events("The rebels demanded that Mali release the prisoners."))
        .containsExactly(
            "demand(HAPPENED) [rebels] -> [Mali]", "release(HYPOTHETICAL) [Mali] -> [prisoners]");
  }

  @Test
  void aParticleChangesTheSense() {
    assertThat(events("The mayor has called for calm."))
        .contains("call for(HAPPENED) [mayor] -> []");
    assertThat(events("The council backed away from the plan."))
        .containsExactly("back away(HAPPENED) [council] -> []");
  }

  @Test
  void typesModesAndCodesFollowPlover() {
    Event visit = find("Maria Lopez visited Berlin.").get(0);
    assertThat(List.of(visit.type(), String.valueOf(visit.mode()), String.valueOf(visit.cameo())))
        .containsExactly("CONSULT", "visit", "042");
    assertThat(find("The river rose.").get(0).type()).isEqualTo("NONE");
    assertThat(find("A flood killed two men.").get(0).type()).isEqualTo("NONE");
    assertThat(find("Rebels killed two men.").get(0).type()).isEqualTo("ASSAULT");
  }

  @Test
  void theClauseIsToldWithoutItsNeighbours() {
    String body = "The mayor said the bridge would close after the river rose on the east side.";
    assertThat(find(body))
        .extracting(e -> e.span().in(body))
        .containsExactly("the bridge would close", "the river rose on the east side");
  }

  @Test
  void everySpanLiesInTheBody() {
    String body = "“Rebels” - it was said - attacked (twice); the army fled, and fled again";
    for (Event event : find(body)) {
      assertThat(event.span().covers(event.trigger())).isTrue();
      assertThat(event.span().end()).isLessThanOrEqualTo(body.length());
    }
  }

  private static List<String> events(String text) {
    return find(text).stream().map(EventFinderTest::line).toList();
  }

  /** Takes the marks out of the text and makes layers of them. */
  private static List<Event> find(String text) {
    StringBuilder body = new StringBuilder();
    List<Timex> dates = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    int from = 0;
    int opened = 0;
    Matcher marks = MARKS.matcher(text);
    while (marks.find()) {
      body.append(text, from, marks.start());
      Span span = new Span(opened, body.length());
      if (marks.group().equals("}")) {
        dates.add(date(span, body.substring(opened)));
      } else if (marks.group().equals(">>")) {
        quotes.add(quote(span));
      } else {
        opened = body.length();
      }
      from = marks.end();
    }
    String plain = body.append(text.substring(from)).toString();
    return new EventFinder(null)
        .find(
            Articles.of("en", "2031-04-01", plain), ENGINE.parse(plain), List.of(), dates, quotes);
  }

  private static Timex date(Span span, String value) {
    @Nullable String day = value.length() == 10 ? value : null;
    return new Timex(span, Timex.Type.DATE, value, day, day, day == null);
  }

  private static Quote quote(Span span) {
    return new Quote(
        List.of(span), List.of(), List.of(), "Ana Ruiz", "ana-ruiz", Quote.Kind.DIRECT);
  }

  private static String line(Event event) {
    return event.lemma()
        + (event.polarity() == Polarity.NEGATIVE ? "(NOT " : "(")
        + event.modality()
        + ") "
        + names(event.actors())
        + " -> "
        + names(event.recipients())
        + (event.place() == null ? "" : " in " + event.place().name())
        + (event.when() == null ? "" : " @" + event.when().value());
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(Participant::name).collect(Collectors.joining(", ", "[", "]"));
  }
}

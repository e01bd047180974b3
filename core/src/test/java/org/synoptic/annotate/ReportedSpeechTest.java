package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.annotate.DrawnQuotes.draws;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Quote;

/**
 * Speech in the words of the outlet, drawn as {content} <cue> [source]; what is not drawn is not
 * found.
 */
class ReportedSpeechTest {

  @Test
  void aSecondVerbOfSayingEndsTheClauseBeforeIt() {
    draws("[Ruiz] <said> {the mayor was wrong} and <called> {him reckless}.");
    draws("[Ruiz] <said> {the ferry was full}, while [Okoro] <said> {it was half empty}.");
    draws("[Ruiz] <said> {it was all a joke}: {“He was joking,”} [she] <said>.");
  }

  @Test
  void aQuotedSentenceAfterAReportedClauseGoesOnWithIt() {
    draws("[Ruiz] <said> {the ferry was full}. {“We are sorry.”}");
    draws("Ruiz left the hall. “We are sorry.”");
  }

  @Test
  void postsDocumentsAndPollsSpeak() {
    draws("[A post on X] <read:> {“We saw smoke.”}");
    draws("In a tweet, [Ruiz] <called> {the delay “a disgrace.”}");
    draws("{“We saw smoke,”} [Ruiz] <wrote> on Facebook.");
    draws("[Court papers] <show> {the firm hid the figures}.");
    draws("[The ruling] <read:> {“The plan is void.”}");
    draws("[A survey] <suggests> {most residents oppose the plan}.");
  }

  @Test
  void aFrontedConditionIsPartOfWhatIsSaid() {
    draws("{If the quay closes, jobs will go}, [he] <said>.");
    draws("{If the quay closed}, [he] <said>, {jobs would go}.");
    draws("{Because the quay was shut}, [officials] <said>, {the ferry left late}.");
  }

  @Test
  void toDeclineIsAnAnswerAndToBeSilentIsNone() {
    draws("[The council] <declined> {to comment}.");
    draws("The council did not respond to a request for comment.");
    draws("<Asked> {if he would resign}, [Okoro] <said> {no}.");
    draws("By signing up, you agree to our terms.");
  }

  @Test
  void aNounOfSayingMayLeadToItsContent() {
    draws("[His] <concern is> {that they will close the quay}.");
    draws("[Her] <advice was> {to “stay calm”}.");
    draws("[Her] <words:> {“Do not panic.”}");
    draws("[Ruiz's] <message was clear:> {“Stay at home.”}");
    draws("<In the words of> [Ana Ruiz], {the quay is “a disgrace”}.");
  }

  @Test
  void whatBelongsToANounStaysWithIt() {
    draws("[Okoro] <criticised> {the use of ferries in winter}.");
    draws("[Okoro] <endorsed> {Ruiz} in May.");
    draws("[The mayor] <called for> {the chairman to resign}.");
  }

  @Test
  void theAsideThatTellsWhoSomebodyIsBelongsToTheSource() {
    draws("[Ana Ruiz, who chairs the council,] <said> {the quay was shut}.");
    draws("[Ana Ruiz], who had left the hall, <said> {the quay was shut}.");
    draws("[Ana Ruiz, host of “Harbour Talk,”] <said> {the quay was shut}.");
    draws("[The mayors] themselves <said> {the quay was shut}.");
  }

  @Test
  void theLastVoiceOfAClauseIsTheAgencys() {
    draws("{Police said two men had left the quay}, [the Norland News Agency] <reports>.");
  }

  @Test
  void aVerbBeforeAVerbOfSayingIsPartOfTheCue() {
    draws("[Ruiz] <refused to condemn> {the strike}.");
    draws("[Ruiz] <was quick to praise> {the crew}.");
  }

  @Test
  void aReportedClauseIsIndirectSpeech() {
    draws("[The mayor] <said> {the harbour would reopen on Friday}.");
    draws("[Ruiz] <told> reporters {that the harbour would reopen}.");
    draws("[The minister] <declared> {that Norland would honour the treaty}.");
    draws("[The report] <concluded> {that the bridge was unsafe}.");
    draws("[The president] <has hinted> in recent weeks {that the tax could be lifted}.");
    draws("[The engineers] <warned> {that the bridge could fall}.");
    draws("[A poll by the institute] <showed> {that most residents opposed the plan}.");
    draws("[Ruiz] <said> in a statement {that the ferry was full}.");
    draws("[Ruiz] <asked> {whether the ferry was full}.");
  }

  @Test
  void aTagInsideItsClausePartsTheContent() {
    draws("{The harbour}, [she] <said>, {will reopen on Friday}.");
    draws("{But the harbour will stay open}, [two people familiar with the plan] <said>.");
    draws("{Two people have died}, [police] <say>.");
  }

  @Test
  void aClauseWithWordsBetweenMarksIsMixed() {
    draws("[The mayor] <said> {the delay was “a disgrace”}.");
    draws(
        "[He] <told> EU ministers in Lund last month {that there must be no let-up, and that he"
            + " was concerned about the “recent upsurge of violence” in the east}.");
    draws("[Okoro] <responded by saying> {he had found “nothing”}.");
    draws("<Calling> {himself “the last honest man”}, [Okoro] left the hall.");
    assertThat(
            DrawnQuotes.kinds(
                "“No,” Ruiz said. Okoro said it was “a lie”. The mayor said she would stay."))
        .containsExactly(Quote.Kind.DIRECT, Quote.Kind.MIXED, Quote.Kind.INDIRECT);
  }

  @Test
  void aSourceMayStandBesideTheSentence() {
    draws("{The harbour will reopen on Friday}, <according to> [the port authority].");
    draws("<According to> [the port authority], {the harbour will reopen on Friday}.");
    draws("As [Okoro] <put it>, {the vote was lost}.");
    draws("As [Okoro] <noted>, {the vote was lost}.");
    draws("<In> [a survey of 900 residents], {most opposed the plan}.");
    draws("{The plan}, in [her] <view>, {is dead}.");
  }

  @Test
  void aPassiveNamesNoSource() {
    draws("{Mr Okoro} <is said> {to be planning a visit to the island}.");
    draws("{Mr Okoro} <was accused of> {“reckless hysteria”} after the march.");
    draws("{The visit has been cancelled}, it <has been announced>.");
    assertThat(DrawnQuotes.speakers("Mr Okoro is said to be planning a visit."))
        .containsExactly("?");
  }

  @Test
  void verbsTakeTheirContentInTheirOwnWay() {
    draws("[Okoro] <described> {the plan as “reckless”}.");
    draws("[Okoro] <called> {the plan reckless}.");
    draws("[The party] <accused> {the government of hiding the figures}.");
    draws("[Some] <accused> {Okoro of inciting violence against Ruiz}.");
    draws("[Okoro] <called> {the show “the paper of record”}.");
    draws("[He] <called for> {protests outside the embassy}.");
    draws("[Ruiz] <urged> {residents to stay indoors}.");
    draws("[Okoro] <rejected> {claims that he had lied}.");
    draws("[The council] <agreed> {to close the road}.");
  }

  @Test
  void sentencesGluedTogetherKeepTheirSpeakers() {
    String text =
        "But on Sunday, there were signals of a sudden shift:For his part, Hale on Friday said that"
            + " closing the port is closing the town to captains who elected their mayors in part on"
            + " their word against higher fees.In a letter to the Herald on Friday responding to"
            + " Orth, Hale said the mayor should go.";
    assertThat(DrawnQuotes.quotes(text)).hasSize(2);
  }

  @Test
  void whatIsOnlyThoughtOrWantedIsToldApart() {
    assertThat(DrawnQuotes.quotes("Residents want the road to be closed. Ruiz said it was closed."))
        .extracting(Quote::act)
        .containsExactly(Quote.Act.HELD, Quote.Act.SAID);
  }
}

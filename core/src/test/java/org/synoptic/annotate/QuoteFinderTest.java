package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Quotes drawn as {content} <cue> [source]; what is not drawn is not found. */
class QuoteFinderTest {

  @Test
  void theTagMayFollowPrecedeOrPartTheSpeech() {
    draws("{“We saw smoke,”} <said> [Ana Ruiz, a teacher in Port Ellery].");
    draws("{“We saw smoke,”} [Ruiz] <said>. {“Nobody was told to leave.”}");
    draws("[Ruiz] <said:> {“We saw smoke.”}");
    draws("{“The harbour,”} [Ruiz] <said>, {“will reopen on Friday.”}");
    draws("{“It is,”} [Okoro] <said with a smile>, {“a good day.”}");
    draws("{“The ferry was full,”} [Ruiz] <said> in a statement. {“We are sorry.”}");
    draws("[Okoro] <told> the BBC: {“The vote was lost.”}");
    draws("[Ruiz] <wrote> on Twitter: {“The ferry was full.”}");
    draws("{“Stop!”} <cried> [the driver].");
  }

  @Test
  void aTagMayTellToWhomWhereAndWhyBeforeTheSpeechGoesOn() {
    draws("{“We saw smoke,”} [Ruiz] <told> the BBC’s “Today” on Monday. {“Nobody was told.”}");
    draws("{“It was late,”} [Ruiz] <said> on CNN. {“It was too late.”}");
    draws("{“We stay,”} [Ruiz] <said> of the strike, {“until they pay.”}");
    draws("{The price of a ticket}, [Ruiz] <said>, {“is too high for most of us.”}");
    draws("{“We stay,”} [Rep. Ana Ruiz (D-Wash.)] <said>.");
  }

  @Test
  void aSecondVerbOfSayingEndsTheClauseBeforeIt() {
    draws("[Ruiz] <said> {the mayor was wrong} and <called> {him reckless}.");
    draws("[Ruiz] <said> {the ferry was full}, while [Okoro] <said> {it was half empty}.");
    draws("[Ruiz] <said> {it was all a joke}: {“He was joking,”} [she] <said>.");
  }

  @Test
  void eachVoiceOfADialogueKeepsItsWords() {
    draws("{“Will you resign?”} [a reporter] <asked>. {“No,”} [Okoro] <said>.");
    draws("<Asked> {whether he would resign}, [Okoro] <said:> {“No.”}");
    draws("{\"We saw smoke,\"} [she] <said>, <adding:> {\"Nobody was told.\"}");
  }

  @Test
  void aQuoteRunsOverParagraphsThatOpenWithAMark() {
    String drawn = "[Ruiz] <said:> {“The harbour is closed.}\n\n{“It will stay closed.”}";
    draws(drawn);
    assertThat(DrawnQuotes.quotes(DrawnQuotes.plain(drawn))).hasSize(1);
  }

  @Test
  void aQuotedParagraphWithoutACueGoesOnWithTheSpeakerBefore() {
    draws("{“We saw smoke,”} [Ruiz] <said>.\n\n{“Nobody was told to leave. We had no water.”}");
  }

  @Test
  void aQuotedSentenceAfterAReportedClauseGoesOnWithIt() {
    draws("[Ruiz] <said> {the ferry was full}. {“We are sorry.”}");
    draws("Ruiz left the hall. “We are sorry.”");
  }

  @Test
  void aTagMayEndWithAColonBeforeTheNextParagraph() {
    draws("[Ruiz] <said> {the quay was shut}, <adding:>\n\n{“Nobody was told to leave.”}");
  }

  @Test
  void everyKindOfMarkIsRead() {
    draws("{« Nous avons vu de la fumée »}, <said> [Ana Ruiz].");
    draws("{„We saw smoke“}, <said> [Ana Ruiz].");
    draws("{“We saw smoke,“} <said> [Ana Ruiz].");
    draws("{''We saw smoke,''} <said> [Ana Ruiz].");
    draws("{\"We saw smoke,''} <said> [Ana Ruiz].");
    draws("{'We saw smoke at the ministers' office,'} <said> [Ana Ruiz].");
    draws("{„Wir sahen Rauch“}, <said> [Mr Okoro].");
    draws("{»Wir sahen Rauch«}, <said> [Mr Okoro].");
    draws("{›Wir sahen Rauch‹}, <said> [Mr Okoro].");
    draws("{« We saw smoke »}, <said> [Mr Okoro].");
    draws("[Ruiz] <said:> {‘The ferry wasn’t full, and the ministers’ boat was late.’}");
  }

  @Test
  void aSentenceCutterLedAstrayByFrenchMarksDoesNoHarm() {
    draws("[Ruiz] <told> reporters: {«We saw smoke over the quay.»} Nobody was hurt.");
  }

  @Test
  void linesBehindAnAnswerToAQuestionAreNobodysRatherThanTheWrongOnes() {
    draws("{“Did you see it?”} [Ruiz] <asked>.\n\n{“I did,”} <said> [Okoro].\n\n“It was late.”");
  }

  @Test
  void inADialogueWithoutTagsTheOneAsksAndTheOtherAnswers() {
    String dialogue =
        "“Did you see it?” Ruiz asked.\n\n“I did,” said Okoro.\n\n“Where was it?”\n\n“At sea.”";
    assertThat(DrawnQuotes.said(dialogue))
        .containsExactly("Ruiz: “Did you see it?” “Where was it?”", "Okoro: “I did,” “At sea.”");
  }

  @Test
  void speechLeftOpenBeforeItsTagIsReadBackToItsStart() {
    String text = "“We saw smoke.\n\n“It came from the ferry.\n\n“Nobody was told,” Ruiz said.";
    assertThat(DrawnQuotes.said(text))
        .containsExactly("Ruiz: “We saw smoke. “It came from the ferry. “Nobody was told,”");
  }

  @Test
  void speechMayBeginOutsideItsMarksAndEndInATag() {
    draws("{Ferry crews “know all too well what can happen,”} [she] <said>.");
    draws(
        "{The talks “were the first time that we met. They were fun,”} [he] <said> in an interview."
            + " {“I am happy.”}");
    draws("{The planets}, [he] <said>, {were “aligned”}.");
  }

  @Test
  void releasesSetTheirSpeakersBeforeAColon() {
    draws(
        "Ferry Firm Cuts Sailings\n\n- [Ana Ruiz]<:> {The quay will be safe. We have worked hard on"
            + " it}.\n- [Sam Okoro]<:> {We are glad to hear that}.");
    draws("The quay opened.\n\n[Ana Ruiz (head of Port Ellery Ferries)]<:> {“The quay is safe.”}");
    draws("Statement\n\n[Mayor Sam Okoro]<:> {We will rebuild the quay}.");
    draws("The quay opened.\n\n- Port Ellery: The ferry sails at noon.");
    draws("The quay opened.\n\nBottom Line: We may see more of it.");
  }

  @Test
  void aLineInCapitalsAmongOthersIsATranscripts() {
    draws("[RUIZ]<:> {We saw smoke}.\n[OKORO]<:> {When was that?}\n[RUIZ]<:> {On Monday}.");
  }

  @Test
  void headlinesNameTheirSpeakerLastOrBesideTheMatter() {
    draws("{Ferry half empty}<:> [minister]\n\nThe ferry left late.");
    draws("[Ruiz] on ferry delays<:> {‘We are sorry’}\n\nThe ferry left late.");
    draws("[Minister] <says> {ferry half empty}");
    draws("{Quay ‘unsafe for years’}, [report] <finds>\n\nThe quay was shut.");
    draws("The Long Winter: The View From Port Ellery\n\nThe ferry left late.");
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
  void theDayAndTheMannerRightBehindTheVerbArePartOfTheCue() {
    draws("[Ruiz] <said Tuesday> {the quay was shut}.");
    draws("{“We stay,”} [she] <said with anger>.");
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
  void aQuoteInAQuoteIsPartOfIt() {
    draws("{“He told me, ‘Leave now,’”} [Ruiz] <said>.");
    draws("[The spokeswoman] <said:> {\"Our policy is to 'wait and see' and this is no change.\"}");
  }

  @Test
  void scareQuotesNamesAndTitlesAreNoSpeech() {
    draws("The firm held “high level talks” with its lenders on Monday.");
    draws("The town calls the street “the Ditch” and nobody minds.");
    draws("He starred in “The Long Winter” before moving to Leeds.");
    draws("The band played “Yesterday,” and Ruiz said nothing.");
    draws("Members of the “Harbour First” group marched on Monday.");
    draws("“Stop!” The bus had already left.");
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
  void aColonOrDashMayStandForTheVerb() {
    draws("[Ruiz]<:> {We will stay}");
    draws("-[Ana Ruiz]<:> {“We will stay.”}");
    draws("{“We will stay.”}\n<—> [Ana Ruiz]");
    draws("-[Ana Ruiz, head of Port Ellery Ferries]<:> {“We will stay.”}");
    draws("The ferry left late.\n\n{We saw smoke} <—> [Ana Ruiz] (@anaruiz) May 4, 2017");
    draws("Breaking: Ferry sinks off Port Ellery");
  }

  @Test
  void sheAddedIsTheSpeakerBefore() {
    assertThat(
            DrawnQuotes.speakers(
                "A spokeswoman said: “We will wait.”\n\nShe added: “This is no change.”"))
        .containsExactly("A spokeswoman", "A spokeswoman");
    assertThat(
            DrawnQuotes.speakers(
                "Tom Hale MP, who chairs the committee, welcomed the visit and said it was"
                    + " overdue.\n\nHe added: “We need to talk.”"))
        .containsExactly("Tom Hale MP", "Tom Hale MP", "Tom Hale MP");
  }

  @Test
  void aPronounIsNeverSomebodyOfTheWrongGender() {
    assertThat(
            DrawnQuotes.speakers("A spokeswoman said: “We will wait.” He added that it was late."))
        .containsExactly("A spokeswoman", "?");
  }

  @Test
  void anUnnamedSourceStaysItself() {
    assertThat(DrawnQuotes.speakers("“This is not about money,” the source said."))
        .containsExactly("the source");
  }

  @Test
  void aRelativePronounIsWhatItsClauseHangsOn() {
    assertThat(DrawnQuotes.speakers("Okoro, who said the vote was lost, left the hall."))
        .containsExactly("Okoro");
  }

  @Test
  void anEntityGivesItsFullestNameAndId() {
    String text = "The plan is dead, according to the PAE. Mr Okoro said it was late.";
    int okoro = text.indexOf("Okoro");
    int pae = text.indexOf("PAE");
    List<Entity> entities =
        List.of(
            entity(pae, 3, Entity.Kind.ORGANISATION, "Port Authority of Ellery", "e1"),
            entity(okoro, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"));
    List<Quote> quotes = DrawnQuotes.quotes(text, entities);
    assertThat(quotes)
        .extracting(Quote::speaker)
        .containsExactly("Port Authority of Ellery", "Sam Okoro");
    assertThat(quotes).extracting(Quote::speakerId).containsExactly("e1", "e2");
  }

  @Test
  void twoSourcesAreNotOnePerson() {
    String text = "Okoro and Ruiz said the vote was lost.";
    List<Entity> entities = List.of(entity(0, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Okoro and Ruiz");
  }

  @Test
  void thePersonSetBesideAnOfficeIsTheSpeaker() {
    String text = "Norland's Europe minister, Michael Hale, said the talks were over.";
    int at = text.indexOf("Michael");
    List<Entity> entities = List.of(entity(at, 12, Entity.Kind.PERSON, "Michael Hale", "e1"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale");
  }

  @Test
  void heSaidBehindTheWordsGoesOnWithTheSpeakerBefore() {
    String text = "Hale said Okoro was late. “Nobody waits for ever,” he said.";
    List<Entity> entities =
        List.of(
            entity(0, 4, Entity.Kind.PERSON, "Michael Hale", "e1"),
            entity(10, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"),
            new Entity(
                new Span(text.indexOf("he said"), text.indexOf("he said") + 2),
                Entity.Kind.PERSON,
                Entity.Form.PRONOUN,
                "Sam Okoro",
                "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Michael Hale", "Michael Hale");
  }

  @Test
  void whereTwoReadingsPartNobodyIsNamed() {
    String text = "Hale said Okoro was late. He told the council that it was over.";
    List<Entity> entities =
        List.of(
            entity(0, 4, Entity.Kind.PERSON, "Michael Hale", "e1"),
            entity(10, 5, Entity.Kind.PERSON, "Sam Okoro", "e2"),
            new Entity(
                new Span(26, 28), Entity.Kind.PERSON, Entity.Form.PRONOUN, "Sam Okoro", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities).get(1).speaker()).isNull();
  }

  @Test
  void heIsThePersonWhomTheSentenceBeforeIsAbout() {
    String text =
        "The Harbour Board said it was late. Mr Hale took a hard line. Last autumn he said the"
            + " quay should be closed.";
    List<Entity> entities =
        List.of(
            entity(4, 13, Entity.Kind.ORGANISATION, "Harbour Board", "e1"),
            entity(text.indexOf("Mr Hale"), 7, Entity.Kind.PERSON, "Michael Hale", "e2"));
    assertThat(DrawnQuotes.quotes(text, entities))
        .extracting(Quote::speaker)
        .containsExactly("Harbour Board", "Michael Hale");
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

  private static void draws(String drawn) {
    assertThat(DrawnQuotes.marks(drawn)).isEqualTo(drawn);
  }

  private static Entity entity(int at, int length, Entity.Kind kind, String name, String id) {
    return new Entity(new Span(at, at + length), kind, Entity.Form.NAME, name, id);
  }
}

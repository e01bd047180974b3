package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.annotate.DrawnQuotes.draws;

import org.junit.jupiter.api.Test;

/** Speech between marks, drawn as {content} <cue> [source]; what is not drawn is not found. */
class DirectSpeechTest {

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
  void aQuoteRunsOverParagraphsWithoutMarksAtTheirStarts() {
    draws("{“We saw smoke,”} [Ruiz] <said>.\n\n{“Nobody was told.}\n\n{We had no water.”}");
    draws("{“We saw smoke.}\n\n{Nobody was told,”} [Ruiz] <said>.");
    draws("{\"We saw smoke.}\n\n{Nobody was told,\"} [Ruiz] <said>.");
    draws("[Ruiz] <asked>, {“Who was told?}\n\n{Were you?”}");
    draws(
        "[Ruiz] <wrote:> {“The quay is full.}\n\n{The “Old Bar” too.}\n\n{Go home.”}\n\nThen it rained.");
  }

  @Test
  void paragraphsUnderAColonAreOfTheSubjectOfTheirIntroduction() {
    draws("[Okoro] took up the matter in a letter<:>\n\n{“The quay is shut.}\n\n{“Go home.”}");
    draws("[A post beside the video] has this comment<:>\n\n{“Expect more.}\n\n{Go home.”}");
    draws("[The union] gave the following answer<:>\n\n{“Ten men went.}\n\n{“None came back.”}");
    draws("[The ferry company] issued a statement<:>\n\n{“We are sorry.}\n\n{“We sail.”}");
    draws("[Mayor Ana Ruiz] put out a short message<:>\n\n{“Stay at home.}\n\n{“Wait.”}");
  }

  @Test
  void whatFollowsAnotherColonIsNobodysSpeech() {
    draws("[The union] gave the following answer<:>\n\n{“Ten men went.}\n\n{“None came back.”}");
    draws("The union gave the following answer:\n\n“Ten men went.”");
    draws("There was one answer:\n\n“The quay is shut.”");
    draws("The prize went to this film of the year:\n\n“The Quay of Sand.”");
  }

  @Test
  void wordsAfterAColonAreOfWhomeverTheSentenceIsAbout() {
    draws("[Ruiz] then <makes> her main point: {“The quay was never safe. It will be shut.”}");
    draws("[The driver] <put> it bluntly: {“The ferry should not have left.”}");
    draws("[She] <closed> on a warning: {“The bridge will be next.”} It rained.");
    draws("Okoro drove so fast that the mayor sent a note: “The quay is not quite safe.”");
    draws("The board above the quay had a warning: “Ships of this length must wait.”");
    draws("“Ruiz stays!” and then, on the wall: “The quay is ours for ever.”");
    draws("Ruiz has a boat with a long name: “The Quay.”");
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
  void theDayAndTheMannerRightBehindTheVerbArePartOfTheCue() {
    draws("[Ruiz] <said Tuesday> {the quay was shut}.");
    draws("{“We stay,”} [she] <said with anger>.");
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
}

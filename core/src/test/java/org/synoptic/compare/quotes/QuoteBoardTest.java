package org.synoptic.compare.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.Reports.report;
import static org.synoptic.Reports.story;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.origins.ReuseFinder;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.QuoteCluster.Edit;
import org.synoptic.model.Story;

class QuoteBoardTest {

  private static final String FIRM =
      "We will always be firm with the ferry company where we differ.";
  private static final String DUES = "The harbour dues will not rise before the spring.";

  @Test
  void aStatementIsARowForEachSentence() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”\n\nShe added: “" + DUES + "”")
                .direct("A spokeswoman", FIRM)
                .direct("A spokeswoman", DUES),
            report("courier", "“" + FIRM + " " + DUES + "”")
                .direct("A Port Authority spokeswoman", FIRM + " " + DUES));
    assertThat(board(story))
        .containsExactly(
            "A Port Authority spokeswoman: " + FIRM + " gazette courier",
            "A Port Authority spokeswoman: " + DUES + " gazette courier");
    assertThat(rows(story)).allMatch(row -> row.origins() == 1);
  }

  @Test
  void aTrimmedQuoteSaysWhatIsMissing() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”").direct("Orla Finch", FIRM),
            report("courier", "“We will be firm with the ferry company,” she said.")
                .direct("Orla Finch", "We will be firm with the ferry company"));
    assertThat(edits(only(story))).isEqualTo("TRIMMED always; TRIMMED where we differ");
    assertThat(only(story).text()).isEqualTo(FIRM);
  }

  @Test
  void aSwappedWordIsShownInBothWordings() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”").direct("Orla Finch", FIRM),
            report("courier", "“" + FIRM.replace("firm", "robust") + "”")
                .direct("Orla Finch", FIRM.replace("firm", "robust")));
    assertThat(edits(only(story))).isEqualTo("SWAPPED firm > robust");
  }

  @Test
  void aQuestionIsNoVariantOfAnAnswer() {
    String answer = "The closure was a favour for the ferry company of the old town";
    Story answers =
        story(
            report("gazette", "“" + answer + ".”").direct("Orla Finch", answer + "."),
            report("courier", "“" + answer + ",” she said.").direct("Orla Finch", answer + ","));
    assertThat(only(answers).variants()).hasSize(2);
    String question = "Was there a favour for the ferry company of the old town?";
    Story asked =
        story(
            report("gazette", "“" + answer + ".”").direct("Orla Finch", answer + "."),
            report("courier", "“" + question + "”").direct("Piet Moor", question));
    assertThat(board(asked)).noneMatch(row -> row.endsWith("gazette courier"));
  }

  @Test
  void otherMarksAroundTheSameWordsAreNoEdit() {
    Story story =
        story(
            report("gazette", "“A ‘wait-and-see’ line for the ferry company”")
                .direct("Orla Finch", "A ‘wait-and-see’ line for the ferry company"),
            report("courier", "\"A \"wait and see\" line for the ferry company,\"")
                .direct("Orla Finch", "A \"wait and see\" line for the ferry company,"));
    assertThat(only(story).variants()).hasSize(2);
    assertThat(edits(only(story))).isEmpty();
  }

  @Test
  void aMarkInsideKeepsItsPartnerAtTheEdge() {
    Story story =
        story(
            report("gazette", "Orla Finch said it would bring \"new boats to the quay.\"")
                .mixed("Orla Finch", "it would bring \"new boats to the quay.\""));
    assertThat(only(story).text()).isEqualTo("it would bring \"new boats to the quay.\"");
  }

  @Test
  void aFewPlainWordsOfOneSpeakerInTwoReportsAreOneRow() {
    Story story =
        story(
            report("gazette", "Officials urged people to stay home.")
                .indirect("Officials", "people to stay home"),
            report("courier", "On Monday officials urged people to stay home.")
                .indirect("Officials", "people to stay home"));
    assertThat(only(story).variants()).hasSize(2);
  }

  @Test
  void aGapIsShownWhereTheOutletsOwnWordsStandBetween() {
    Story story =
        story(
            report("gazette", "The plan was described by Orla Finch as \"a cautious step\" ahead.")
                .mixed("Orla Finch", "The plan", "as \"a cautious step\" ahead"));
    assertThat(only(story).text()).isEqualTo("The plan … as \"a cautious step\" ahead");
  }

  @Test
  void aDenialKeepsItsDenyingWord() {
    Story story =
        story(
            report("gazette", "Orla Finch denied again that she had seen the letter.")
                .indirectBy("denied", "Orla Finch", "that she had seen the letter"));
    assertThat(only(story).text()).isEqualTo("denied again that she had seen the letter");
  }

  @Test
  void theSameWordsFromAnotherMouthAreMarked() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "” said Orla Finch").direct("Orla Finch", FIRM),
            report("post", "“" + FIRM + "” said Ms Finch").direct("Ms Finch", FIRM),
            report("courier", "“" + FIRM + "” said Pell Orme").direct("Pell Orme", FIRM));
    assertThat(only(story).speaker()).isEqualTo("Orla Finch");
    assertThat(edits(only(story))).isEqualTo("SPEAKER Orla Finch > Pell Orme");
  }

  @Test
  void aSpeakerWhomTheSentenceDoesNotNameIsNoOtherMouth() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "” said Orla Finch").direct("Orla Finch", FIRM),
            report("courier", "“" + FIRM + "” she said").direct("Pell Orme", FIRM));
    assertThat(only(story).speaker()).isEqualTo("Orla Finch");
    assertThat(edits(only(story))).isEmpty();
    assertThat(only(story).variants().get(1).speaker()).isNull();
  }

  @Test
  void aParaphraseJoinsTheQuote() {
    String direct =
        "A new slipway has been in the pipeline for some time, with the mayor and Mr Orme discussing"
            + " this when they met in Karsk in September 2030.";
    String mixed =
        "a new slipway had been \"in the pipeline for some time\" and had been discussed by Ana Ruiz"
            + " and Mr Orme when they met in Karsk in September last year";
    Story story =
        story(
            report("gazette", "The Port Authority said " + mixed + ".")
                .mixed("The Port Authority", mixed)
                .date("September last year", "2030-09"),
            report("courier", "“" + direct + "”")
                .direct("A Port Authority spokeswoman", direct)
                .date("September 2030", "2030-09"));
    QuoteCluster row = only(story);
    assertThat(row.kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(row.text()).isEqualTo(direct);
    assertThat(edits(row)).startsWith("PARAPHRASED A new slipway").endsWith("September last year");
    assertThat(row.origins()).isEqualTo(1);
  }

  @Test
  void whatOthersSayOnTheSameMatterIsNoParaphrase() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”").direct("Orla Finch", FIRM),
            report("courier", "He said the port would be firm with the ferry company.")
                .indirect("Pell Orme", "the port would be firm with the ferry company"));
    assertThat(rows(story)).hasSize(2);
  }

  @Test
  void aQuoteOfOneReportIsARowOfOneVersion() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”").direct("Orla Finch", FIRM),
            report("courier", "“" + DUES + "”").direct("Orla Finch", DUES));
    assertThat(rows(story)).hasSize(2).allMatch(row -> row.variants().size() == 1);
  }

  @Test
  void aCueInTheMidstOfAQuoteDividesItsPassages() {
    Story story =
        story(
            report("gazette", "“We saw smoke,” said Ana Ruiz, “and then the boats burned.”")
                .direct("Ana Ruiz", "We saw smoke,", "and then the boats burned."));
    assertThat(only(story).text()).isEqualTo("We saw smoke and then the boats burned.");
    assertThat(only(story).variants().get(0).passages()).hasSize(2);
  }

  @Test
  void aQuotedFragmentJoinsTheWholeQuote() {
    Story story =
        story(
            report("gazette", "“" + FIRM + "”").direct("Orla Finch", FIRM),
            report(
                    "courier",
                    "Ms Finch said she would be \"firm with the ferry company\" from now on.")
                .mixed("Ms Finch", "she would be \"firm with the ferry company\" from now on"));
    assertThat(only(story).variants()).hasSize(2);
  }

  @Test
  void otherWordsOfAnotherSpeakerOnTheSameTextAreNotHis() {
    String law = "subject to the harbour rules thereof";
    Story story =
        story(
            report(
                    "gazette",
                    "“We all cherish the charter, but nobody has ruled on " + law + ".” Orla Finch")
                .direct("Orla Finch", "We all cherish the charter, but nobody has ruled on " + law),
            report(
                    "courier",
                    "“It is not in the charter because of the words " + law + ".” Pell Orme")
                .direct("Pell Orme", "It is not in the charter because of the words " + law));
    assertThat(rows(story)).hasSize(2);
  }

  @Test
  void aSentenceThatOneReportCutsInTwoStaysOneVersion() {
    String whole = "We will be firm with the ferry company and if it balks there should be no deal";
    String first = "We will be firm with the ferry company";
    String second = "If it balks, there should be no deal";
    Story story =
        story(
            report("gazette", "“" + whole + "”").direct("Orla Finch", whole),
            report("courier", "“" + first + ",” she said. “" + second + ".”")
                .direct("Orla Finch", first)
                .direct("Orla Finch", second));
    assertThat(only(story).variants()).hasSize(2);
    assertThat(edits(only(story))).isEqualTo("TRIMMED and");
  }

  @Test
  void aDenialIsNoParaphraseOfWhatItDenies() {
    String said = "I signed the contract for the ferry slipway in Karsk in September";
    String denied = "he had not signed the contract for the ferry slipway in Karsk";
    Story story =
        story(
            report("gazette", "“" + said + ",” said Pell Orme.").direct("Pell Orme", said),
            report("courier", "Mr Orme insisted " + denied + ".").indirect("Mr Orme", denied));
    assertThat(rows(story)).hasSize(2);
  }

  @Test
  void twoWordsThatAnybodySaysAreNotOneUtterance() {
    Story story =
        story(
            report("gazette", "“No comment,” said Orla Finch.").direct("Orla Finch", "No comment"),
            report("courier", "“No comment,” said Pell Orme.").direct("Pell Orme", "No comment"));
    assertThat(rows(story)).hasSize(2);
  }

  private static List<QuoteCluster> rows(Story story) {
    return QuoteBoard.of(story, Origins.of(story, new ReuseFinder().find(story)));
  }

  private static QuoteCluster only(Story story) {
    List<QuoteCluster> rows = rows(story);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<String> board(Story story) {
    return rows(story).stream()
        .map(
            row ->
                row.variants().stream()
                    .map(QuoteCluster.Variant::report)
                    .collect(Collectors.joining(" ", row.speaker() + ": " + row.text() + " ", "")))
        .toList();
  }

  private static String edits(QuoteCluster row) {
    return row.variants().stream()
        .flatMap(version -> version.edits().stream())
        .map(QuoteBoardTest::mark)
        .collect(Collectors.joining("; "));
  }

  private static String mark(Edit edit) {
    String words =
        edit.from().isEmpty() || edit.to().isEmpty()
            ? edit.from() + edit.to()
            : edit.from() + " > " + edit.to();
    return edit.kind() + " " + words;
  }
}

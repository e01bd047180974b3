package org.synoptic.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Which words of a report are shown for a statement, and which of several read clearest. */
class ShownWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "open | The port opened and the miners went home on the morning ferry."
            + " | The port opened",
        "leave | The ferry sank and she left the port of Velm in the morning."
            + " | The ferry sank and she left the port of Velm in the morning.",
        "sink | But the ferry sank and the miners went home on foot." + " | the ferry sank",
        "sink | Meanwhile the ferry sank and the miners went home on foot."
            + " | Meanwhile the ferry sank and the miners went home on foot.",
        "sink | Ana Ruiz said the ferry sank and the miners went home."
            + " | Ana Ruiz said the ferry sank and the miners went home.",
      })
  void aClauseIsShownWhereItCanBeReadWithoutItsSentence(String verb, String body, String shown) {
    StoryIndex story = story(body);
    assertThat(story.text(0, ClaimWording.shown(story, of(story, verb)))).isEqualTo(shown);
  }

  @Test
  void ofDirectSpeechTheWordsBetweenTheMarksAreShown() {
    StoryIndex story = story("“The ferry sank in the port,” Ana Ruiz said. “It is gone.”");
    assertThat(story.text(0, ClaimWording.shown(story, of(story, "sink"))))
        .isEqualTo("The ferry sank in the port");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry of Velm sank in the port. | She sank in the port of Velm today.",
        "The ferry of Velm sank in the port. | But the ferry of Velm sank in the port.",
        "The ferry of Velm sank in the port. | The ferry sank.",
        "The ferry of Velm sank in the port. | The ferry of Velm sank in the port",
        "The ferry of Velm sank in the port. | The ferry of Velm has not sunk in the port, it was"
            + " denied.",
        "The ferry of Velm sank in the port. | The ferry of Velm sank in the port on the morning"
            + " of the day on which the mayor, who had come from the hills above the town with"
            + " all the men of his old guard, opened the bridge over the river.",
        "Ana Ruiz said that the ferry sank. | She said that the ferry of Velm sank.",
      })
  void theLineThatIsEasierToReadIsShown(String clear, String hard) {
    StoryIndex story = story(hard, clear);
    Statement first = of(story, 0, "sink");
    Statement second = of(story, 1, "sink");
    assertThat(ClaimWording.burden(story, second)).isLessThan(ClaimWording.burden(story, first));
    assertThat(ClaimWording.clearest(story, List.of(first, second))).isEqualTo(second);
    assertThat(ClaimWording.clearest(story, List.of(second, first))).isEqualTo(second);
  }

  @Test
  void ofTwoLinesThatReadAlikeTheFirstIsShown() {
    StoryIndex story = story("The ferry of Velm sank.", "The ferry of Velm sank.");
    Statement first = of(story, 0, "sink");
    assertThat(ClaimWording.clearest(story, List.of(of(story, 1, "sink"), first))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 homes burnt in Velm. | At least 12",
        "The fire burnt more than 12 homes in Velm. | more than 12",
        "The fire burnt some 12 homes in Velm. | some 12",
        "The fire burnt nearly 12 homes in Velm. | nearly 12",
        "The fire burnt no more than 12 homes in Velm. | no more than 12",
        "The fire burnt 12 homes in Velm. | 12",
        "The fire, awesome 12 homes of Velm. | 12",
        "12 homes burnt in Velm. | 12",
      })
  void aFigureIsPrintedWithTheWordsThatSayHowExactItIs(String body, String printed) {
    StoryIndex story = story(body);
    var figure = story.annotated(0).figures().get(0);
    assertThat(story.text(0, FigureText.printed(story, 0, figure))).startsWith(printed);
  }

  @Test
  void aLineThatIsMostlyOfOtherThingsIsNotOfTheClaim() {
    StoryIndex story = story("The mayor welcomed the miners with bread.", "The ferry sank.");
    Statement welcome = of(story, "welcome");
    Statement sank = of(story, "sink");
    assertThat(LineCoverage.isMostly(story, sank, List.of(sank))).isTrue();
    assertThat(LineCoverage.isMostly(story, welcome, List.of(welcome))).isTrue();
    assertThat(LineCoverage.isMostly(story, welcome, List.of(sank))).isFalse();
    assertThat(LineCoverage.mostlyCovered(story, List.of(welcome))).containsExactly(welcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the ferry sank. | sink | false",
        "The ferry sank and the miners left. | leave | false",
        "The mayor did not say whether the ferry sank. | sink | true",
        "The mayor asked why the ferry sank. | sink | true",
      })
  void aClauseThatIsAskedOrOnlyModifiesIsNotStated(String body, String verb, boolean modifier) {
    StoryIndex story = story(body);
    assertThat(MainClause.isModifier(story, of(story, verb))).isEqualTo(modifier);
  }

  @Test
  void ofEachSentenceTheMainClauseStands() {
    StoryIndex story =
        story("The mayor wept because the ferry sank. The miners left when the port closed.");
    assertThat(MainClause.ofEachSentence(story.statements()))
        .extracting(Statement::verb)
        .containsExactly("weep", "leave");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the ferry sank. | sink",
        "The ferry sank and the miners left. | sink",
        "“The mayor wept and the ferry sank,” Ana Ruiz said. | weep",
      })
  void behindALineStandsTheClauseThatTheSentenceStates(String body, String verb) {
    StoryIndex story = story(body);
    Statement sank = of(story, "sink");
    Span shown = ClaimWording.shown(story, sank);
    assertThat(MainClause.behind(story, sank, shown, List.of(sank)).verb()).isEqualTo(verb);
  }

  @Test
  void aLineOfSpeechNamesItsSpeaker() {
    StoryIndex story =
        story(
            "“The quay will stay closed,” a spokeswoman said in Velm.",
            "“The quay will stay open,” said Ana Ruiz. “The ferry will sail,” she said.");
    QuotedLine line = new QuotedLine(story);
    Statement sail = of(story, "sail");
    assertThat(spoken(line, of(story, 0, "stay"))).isEqualTo("a spokeswoman: “words”");
    assertThat(spoken(line, of(story, 1, "stay"))).isEqualTo("Ana Ruiz: “words”");
    assertThat(spoken(line, sail)).isEqualTo("Ana Ruiz: “words”");
    assertThat(line.naming(sail, Objects.requireNonNull(sail.quote())))
        .extracting(Passage::text)
        .containsExactly("she", "Ana Ruiz");
  }

  private static String spoken(QuotedLine line, Statement statement) {
    Quote quote = Objects.requireNonNull(statement.quote());
    return line.text(statement, quote, "words");
  }

  /** The first statement whose verb this is. */
  private static Statement of(StoryIndex story, String verb) {
    return story.statements().stream()
        .filter(one -> one.verb().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError(verb + " is in none of " + verbs(story)));
  }

  private static Statement of(StoryIndex story, int report, String verb) {
    return story.statements().stream()
        .filter(one -> one.report() == report && one.verb().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError(verb + " is in none of " + verbs(story)));
  }

  private static List<String> verbs(StoryIndex story) {
    return story.statements().stream().map(Statement::verb).toList();
  }

  private static StoryIndex story(String... bodies) {
    LedgerOf story = new LedgerOf();
    for (int i = 0; i < bodies.length; i++) {
      story.by("R" + i, "2031-05-06", bodies[i]);
    }
    List<AnnotatedArticle> reports = story.story().reports();
    assertThat(reports).hasSize(bodies.length);
    return StoryIndex.of(story.story());
  }
}

package org.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lines of these lists are made up; the list {@code made-up.txt} does not lie anywhere. */
class WordListTest {

  private static final WordList WORDS = WordList.of(WordListTest.class, "made-up.txt");
  private static final WordList SECTIONS = WORDS.sections("ships", "boats");
  private static final WordList TABLE =
      WORDS.columns(
          Column.value("noun"), Column.words("verbs"), Column.value("sex").of("m", "f").optional());

  @Test
  void aLineIsAnEntryAndCommentsAndBlankLinesAreNone() {
    assertThat(words(WORDS, "# Names of ships.", "", "ferry", "fishing boat"))
        .containsExactly("ferry", "fishing boat");
  }

  @Test
  void aSectionHoldsTheLinesBelowItsHeading() {
    assertThat(SECTIONS.rows(List.of("[ships]", "ferry", "[boats]", "dinghy")))
        .extracting(row -> row.section() + " " + row.get("word"))
        .containsExactly("ships ferry", "boats dinghy");
  }

  @Test
  void aCellHoldsOneValueOrSeveral() {
    ListRow row = TABLE.rows(List.of("harbour master\tsail moor\tf")).get(0);
    assertThat(row.get("noun")).isEqualTo("harbour master");
    assertThat(row.all("verbs")).containsExactly("sail", "moor");
    assertThat(WORDS.columns(Column.names("names")).rows(List.of("Quay; Old Quay")).get(0))
        .extracting(names -> names.all("names"))
        .isEqualTo(List.of("Quay", "Old Quay"));
  }

  @Test
  void anOptionalColumnMayBeEmptyOrMissingAtTheEnd() {
    assertThat(TABLE.rows(List.of("pilot\tsteer", "mate\tsail\t")))
        .extracting(row -> row.orNull("sex"))
        .containsExactly(null, null);
  }

  @Test
  void anUnknownSectionIsAnError() {
    fails(SECTIONS, "line 2: the section [rafts] is none of", "[ships]", "[rafts]");
    fails(WORDS, "line 1: the section [rafts] is none of []", "[rafts]");
  }

  @Test
  void aSectionThatIsMissingOrOpenedTwiceIsAnError() {
    fails(SECTIONS, "made-up.txt: the section [boats] is missing", "[ships]", "ferry");
    fails(SECTIONS, "line 2: the section [ships] was opened before", "[ships]", "[ships]");
  }

  @Test
  void aLineBeforeTheFirstSectionIsAnError() {
    fails(SECTIONS, "line 1: the line stands before the first section", "ferry", "[ships]");
  }

  @Test
  void aMissingColumnIsAnError() {
    fails(TABLE, "line 2: the column \"verbs\" is missing", "pilot\tsteer", "mate");
  }

  @Test
  void aSurplusColumnIsAnError() {
    fails(TABLE, "line 1: 4 columns, where the list has 3", "pilot\tsteer\tm\tmore");
  }

  @Test
  void anEmptyCellIsAnErrorWhereAColumnMustBeFilled() {
    fails(TABLE, "line 1: the column \"verbs\" is empty", "pilot\t\tm");
    fails(
        WORDS.columns(Column.names("names")),
        "line 1: the column \"names\" holds an empty value",
        "Quay;; Old Quay");
  }

  @Test
  void blanksAroundACellAreAnError() {
    fails(TABLE, "line 1: blanks before or after \"pilot\"", "pilot \tsteer");
  }

  @Test
  void aValueThatIsNotAllowedIsAnError() {
    fails(TABLE, "line 1: \"x\" is none of the values of \"sex\": [m, f]", "pilot\tsteer\tx");
  }

  @Test
  void anEntryThatStandsTwiceIsAnErrorInWhateverSectionsItStands() {
    fails(WORDS, "line 3: \"ferry\" stands in line 1 already", "ferry", "dinghy", "ferry");
    fails(
        SECTIONS,
        "line 4: \"ferry\" stands in line 2 already",
        "[ships]",
        "ferry",
        "[boats]",
        "ferry");
  }

  @Test
  void theColumnsThatTellTwoLinesApartCanBeDeclared() {
    WordList bySection = SECTIONS.distinctBy(WordList.SECTION, "word");
    assertThat(words(bySection, "[ships]", "ferry", "[boats]", "ferry")).hasSize(1);
    WordList byVerb = TABLE.distinctBy("noun", "verbs");
    assertThat(byVerb.rows(List.of("pilot\tsteer", "pilot\tsail"))).hasSize(2);
    fails(
        byVerb,
        "line 2: \"pilot, sail\" stands in line 1 already",
        "pilot\tsteer sail",
        "pilot\tsail");
  }

  @Test
  void linesMayRepeatWhereTheListSaysWhy() {
    assertThat(WORDS.repeats("the order of the lines is a tune").rows(List.of("la", "la")))
        .hasSize(2);
    assertThatThrownBy(() -> WORDS.repeats(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRegularExpressionOrNumberThatIsNoneIsAnError() {
    ListRow row = WORDS.rows(List.of("# what", "a(b")).get(0);
    assertThatThrownBy(() -> row.pattern("word", 0))
        .isInstanceOf(WordListException.class)
        .hasMessageContaining("made-up.txt, line 2: no regular expression: Unclosed group");
    assertThatThrownBy(() -> row.integer("word")).hasMessageContaining("is no whole number");
    assertThatThrownBy(() -> row.number("word")).hasMessageContaining("is no number");
  }

  @Test
  void aListThatDoesNotExistIsAnError() {
    assertThatThrownBy(WORDS::rows)
        .isInstanceOf(WordListException.class)
        .hasMessage("lexicon/made-up.txt: no such list");
  }

  @Test
  void aColumnThatWasNotDeclaredCannotBeAskedFor() {
    ListRow row = WORDS.rows(List.of("ferry")).get(0);
    assertThatThrownBy(() -> row.get("wrod")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListInFoldersIsReadWhereItLies() {
    WordList names = WordList.inFolders("titles.txt").in("/org/synoptic/nowhere");
    assertThat(names.exists()).isFalse();
    assertThat(names.path()).isEqualTo("/org/synoptic/nowhere/titles.txt");
  }

  private static Set<String> words(WordList list, String... lines) {
    return list.words(list.rows(List.of(lines)));
  }

  private static void fails(WordList list, String message, String... lines) {
    assertThatThrownBy(() -> list.rows(List.of(lines)))
        .isInstanceOf(WordListException.class)
        .hasMessageContaining("lexicon/made-up.txt")
        .hasMessageContaining(message);
  }
}

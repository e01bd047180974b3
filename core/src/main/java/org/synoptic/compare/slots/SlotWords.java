package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The word lists of the slots. */
final class SlotWords {

  private static final WordList SLOTS =
      WordList.of(SlotWords.class, "slots.tsv")
          .columns(
              Column.value("slot"),
              Column.words("done to"),
              Column.words("undergone"),
              Column.words("told as"),
              Column.words("counted as"));

  private static final WordList WORDS =
      WordList.of(SlotWords.class, "words.txt")
          .sections(
              "people",
              "crowd",
              "crowd verbs",
              "counting verbs",
              "totals",
              "part before",
              "part after",
              "recurring",
              "earlier",
              "rising",
              "areas",
              "ordinals",
              "light verbs",
              "happening",
              "covering",
              "sites")
          .distinctBy(WordList.SECTION, "word");

  private static final Map<String, Set<String>> BY_SECTION = WORDS.wordsBySection();

  static final Set<String> PEOPLE = WordList.section(BY_SECTION, "people");
  static final Set<String> CROWD = WordList.section(BY_SECTION, "crowd");
  static final Set<String> CROWD_VERBS = WordList.section(BY_SECTION, "crowd verbs");
  static final Set<String> COUNTING_VERBS = WordList.section(BY_SECTION, "counting verbs");
  static final Set<String> TOTALS = WordList.section(BY_SECTION, "totals");
  static final Set<String> PART_BEFORE = WordList.section(BY_SECTION, "part before");
  static final Set<String> PART_AFTER = WordList.section(BY_SECTION, "part after");
  static final Set<String> RECURRING = WordList.section(BY_SECTION, "recurring");
  static final Set<String> EARLIER = WordList.section(BY_SECTION, "earlier");
  static final Set<String> RISING = WordList.section(BY_SECTION, "rising");
  static final Set<String> AREAS = WordList.section(BY_SECTION, "areas");
  static final Set<String> ORDINALS = WordList.section(BY_SECTION, "ordinals");
  static final Set<String> COVERING = WordList.section(BY_SECTION, "covering");
  static final Set<String> SITES = WordList.section(BY_SECTION, "sites");
  static final Set<String> HAPPENING = WordList.section(BY_SECTION, "happening");
  static final Set<String> LIGHT_VERBS = WordList.section(BY_SECTION, "light verbs");

  /** The slots that count people, in the order of the list. */
  static final List<PeopleSlot> OF_PEOPLE = slots();

  private SlotWords() {}

  /**
   * What befalls people, and the words that tell it, in base form.
   *
   * @param doneTo verbs whose object it befalls
   * @param undergone verbs whose subject it befalls
   * @param toldAs adjectives and participles
   * @param countedAs nouns
   */
  record PeopleSlot(
      String name,
      Set<String> doneTo,
      Set<String> undergone,
      Set<String> toldAs,
      Set<String> countedAs) {}

  private static List<PeopleSlot> slots() {
    List<PeopleSlot> slots = new ArrayList<>();
    for (ListRow row : SLOTS.rows()) {
      slots.add(
          new PeopleSlot(
              row.get("slot"),
              Set.copyOf(row.all("done to")),
              Set.copyOf(row.all("undergone")),
              Set.copyOf(row.all("told as")),
              Set.copyOf(row.all("counted as"))));
    }
    return List.copyOf(slots);
  }
}

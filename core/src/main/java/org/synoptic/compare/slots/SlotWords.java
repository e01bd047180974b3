package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.terms.StoryWords;
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
              "parts",
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
              "sites",
              "anybody",
              "bringing",
              "gravely",
              "taking lives",
              "stamps")
          .distinctBy(WordList.SECTION, "word");

  static final Set<String> PEOPLE = WORDS.words("people");
  static final Set<String> CROWD = WORDS.words("crowd");
  static final Set<String> CROWD_VERBS = WORDS.words("crowd verbs");
  static final Set<String> COUNTING_VERBS = WORDS.words("counting verbs");
  static final Set<String> PARTS = WORDS.words("parts");
  static final Set<String> TOTALS = WORDS.words("totals");
  static final Set<String> PART_BEFORE = shared("part before");
  static final Set<String> PART_AFTER = shared("part after");
  static final Set<String> RECURRING = WORDS.words("recurring");
  static final Set<String> EARLIER = WORDS.words("earlier");
  static final Set<String> RISING = WORDS.words("rising");
  static final Set<String> AREAS = shared("areas");
  static final Set<String> ORDINALS = WORDS.words("ordinals");
  static final Set<String> COVERING = WORDS.words("covering");
  static final Set<String> SITES = WORDS.words("sites");
  static final Set<String> HAPPENING = WORDS.words("happening");
  static final Set<String> LIGHT_VERBS = WORDS.words("light verbs");
  static final Set<String> ANYBODY = WORDS.words("anybody");
  static final Set<String> BRINGING = WORDS.words("bringing");
  static final Set<String> GRAVELY = WORDS.words("gravely");
  static final Set<String> TAKING_LIVES = WORDS.words("taking lives");
  static final Set<String> STAMPS = WORDS.words("stamps");
  static final Set<String> ANOTHER = StoryWords.of("another");

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

  /** The words of a section that other packages of {@code compare} ask too, and more of them. */
  private static Set<String> shared(String section) {
    Set<String> words = new HashSet<>(StoryWords.of(section));
    words.addAll(WORDS.words(section));
    return Set.copyOf(words);
  }

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

package org.synoptic.annotate.who;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The nouns that say what somebody is by post: minister, MP, spokeswoman. */
final class OfficeLexicon {

  /** How many hold such a post. */
  enum Kind {
    OFFICE,
    POST,
    VOICE
  }

  /**
   * One noun.
   *
   * @param noun the form that stands for all its spellings
   * @param sector PLOVER's, of whoever holds the post for a state; null when that says nothing
   */
  record Post(String noun, Kind kind, PersonGender gender, @Nullable String sector) {}

  private static final WordList LIST =
      WordList.of(OfficeLexicon.class, "roles.txt")
          .sections("office", "post", "voice")
          .columns(
              Column.value("noun"),
              Column.value("same as").optional(),
              Column.value("gender").of("m", "f").optional(),
              Column.value("sector").optional());

  private static final Map<String, Post> POSTS = new HashMap<>();

  private static final Set<String> POLITICAL =
      Set.of(
          "prime minister",
          "minister",
          "taoiseach",
          "attorney general",
          "mp",
          "mep",
          "msp",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "ambassador");

  private static final Set<String> FIRST =
      Set.of(
          "president",
          "vice-president",
          "president-elect",
          "prime minister",
          "premier",
          "chancellor",
          "dictator",
          "king",
          "emir");

  private static final Set<String> SECOND_WORDS = Set.of("general", "minister", "executive");

  static {
    LIST.rows().forEach(OfficeLexicon::add);
  }

  private OfficeLexicon() {}

  private static void add(ListRow row) {
    String noun = row.get("noun");
    String same = row.get("same as");
    PersonGender gender = PersonGender.of(row.get("gender"));
    Kind kind = Kind.valueOf(row.section().toUpperCase(Locale.ROOT));
    POSTS.put(noun, new Post(same.isEmpty() ? noun : same, kind, gender, row.orNull("sector")));
  }

  /** The post that the word at {@code i} names, alone or with the word before it. */
  static @Nullable Post at(TokenGrid text, int s, int i) {
    if (i > 0 && SECOND_WORDS.contains(text.lower(s, i))) {
      Post two = POSTS.get(text.lower(s, i - 1) + " " + text.lower(s, i));
      if (two != null) {
        return two;
      }
    }
    return POSTS.get(text.lower(s, i));
  }

  /** Nobody but a state has one. */
  static boolean isPolitical(String noun) {
    return POLITICAL.contains(noun);
  }

  /** The head of a state or government. */
  static boolean isFirst(String noun) {
    return FIRST.contains(noun);
  }

  static boolean isPost(String word) {
    return POSTS.containsKey(word);
  }
}

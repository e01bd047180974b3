package org.synoptic.annotate.who.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Offices;

/** The nouns that say what somebody is by post: minister, MP, spokeswoman. */
public final class OfficeLexicon {

  /** How many hold such a post. */
  public enum Kind {
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
  public record Post(String noun, Kind kind, PersonGender gender, @Nullable String sector) {}

  private static final Map<String, Post> POSTS = new HashMap<>();

  private static final Set<String> SECOND_WORDS = Set.of("general", "minister", "executive");

  static {
    Offices.inTexts().forEach(OfficeLexicon::add);
  }

  private OfficeLexicon() {}

  private static void add(Offices.Office office) {
    Kind kind = Kind.valueOf(office.kind().toUpperCase(Locale.ROOT));
    PersonGender gender = PersonGender.of(office.gender());
    POSTS.put(office.noun(), new Post(office.name(), kind, gender, office.sector()));
  }

  /** The post that the word at {@code i} names, alone or with the word before it. */
  public static @Nullable Post at(TokenGrid text, int s, int i) {
    if (i > 0 && SECOND_WORDS.contains(text.lower(s, i))) {
      Post two = POSTS.get(text.lower(s, i - 1) + " " + text.lower(s, i));
      if (two != null) {
        return two;
      }
    }
    return POSTS.get(text.lower(s, i));
  }

  /** Whether only states have the office: minister, ambassador. */
  public static boolean isPolitical(String noun) {
    return Offices.isPolitical(noun);
  }

  /** Whether the office is that of the head of a state or government. */
  public static boolean isFirst(String noun) {
    return Offices.isFirst(noun);
  }

  public static boolean isPost(String word) {
    return POSTS.containsKey(word);
  }
}

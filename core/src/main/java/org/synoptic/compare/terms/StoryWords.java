package org.synoptic.compare.terms;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news that classes of several packages of {@code compare} ask: {@code words.txt}. */
public final class StoryWords {

  private static final WordList LIST =
      WordList.of(StoryWords.class, "words.txt")
          .sections(
              "light verbs",
              "speech verbs",
              "some people",
              "asking",
              "parts of a year",
              "documents",
              "not in office",
              "areas",
              "part before",
              "part after",
              "reports",
              "spokespeople",
              "another")
          .distinctBy(WordList.SECTION, "word");

  private StoryWords() {}

  /** The words of a section; the comment above it in the list says what they are for. */
  public static Set<String> of(String section) {
    return LIST.words(section);
  }
}

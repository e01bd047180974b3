package org.synoptic.syntax;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words by which polarity, modality and voice are read off a parse: {@code words.txt}. */
final class SyntaxWords {

  private static final WordList LIST =
      WordList.of(SyntaxWords.class, "words.txt")
          .sections(
              "casualties",
              "allegedly",
              "perhaps",
              "causing",
              "coming together",
              "talking",
              "plans",
              "explained",
              "young",
              "of a source",
              "told",
              "wishes",
              "addressing",
              "perceiving",
              "effects",
              "polite",
              "thinking",
              "youth",
              "purposes")
          .distinctBy(WordList.SECTION, "word");

  private SyntaxWords() {}

  /** The words of a section; the head of the list tells what each is for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}

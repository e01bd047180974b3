package org.synoptic.annotate.quotes.document;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news about speech and its sources, from {@code words.txt}. */
public final class QuoteWords {

  private static final WordList LIST =
      WordList.of(QuoteWords.class, "words.txt")
          .sections(
              "views",
              "findings",
              "plain",
              "light",
              "light adjectives",
              "says",
              "perfect",
              "adverbs of reports",
              "background",
              "source says",
              "occasions",
              "support",
              "asides",
              "no speech",
              "asking",
              "asks",
              "replies",
              "causes",
              "times",
              "naming",
              "statements",
              "no speakers")
          .distinctBy(WordList.SECTION, "word");

  private QuoteWords() {}

  /** The words of a section; the head of the list says what each is for. */
  public static Set<String> of(String section) {
    return LIST.words(section);
  }
}

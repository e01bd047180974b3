package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Sentence;
import org.synoptic.text.Words;

/**
 * Whether the reports tell in their own words what a part of a sentence puts between quotation
 * marks: "did not get the balance right" where they say that the company failed to.
 */
final class ToldQuotes {

  /** A longer quote is a statement of its own, which must be quoted. Set by hand. */
  private static final int MOST_WORDS = 8;

  /** Words of a meaning of their own that are asked for. Set by hand. */
  private static final int LEAST_CONTENT = 2;

  /** Verbs that say that the verb after them did not happen. */
  private static final Set<String> FAILING = Set.of("fail", "fails", "failed", "failing");

  private final List<Words> sentences = new ArrayList<>();

  ToldQuotes(CheckedStory story) {
    for (AnnotatedArticle report : story.reports()) {
      for (Sentence sentence : report.sentences()) {
        sentences.add(Words.of(report.article().body(), sentence.span()));
      }
    }
  }

  /** Whether one sentence has the quote's words in their order, and is negated as the quote is. */
  boolean isTold(String quote) {
    Words words = Words.of(quote);
    List<String> content = words.forms().stream().filter(ToldQuotes::isContent).toList();
    return words.size() <= MOST_WORDS
        && content.size() >= LEAST_CONTENT
        && sentences.stream().anyMatch(sentence -> tells(sentence, words, content));
  }

  private static boolean tells(Words sentence, Words quote, List<String> content) {
    int found = 0;
    for (String form : sentence.forms()) {
      found += found < content.size() && form.equals(content.get(found)) ? 1 : 0;
    }
    return found == content.size() && isNegated(sentence) == isNegated(quote);
  }

  private static boolean isContent(String form) {
    return !StopWords.isFunctionWord(form) && !AlteredWords.isNegation(form);
  }

  private static boolean isNegated(Words words) {
    return words.forms().stream()
        .anyMatch(form -> AlteredWords.isNegation(form) || FAILING.contains(form));
  }
}

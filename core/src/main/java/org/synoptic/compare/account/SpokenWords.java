package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * The words that reports of a story put to a speaker as direct speech. Where another report has the
 * same words without quotation marks, such as a post that it shows, they are not its own.
 */
final class SpokenWords {

  /** Letters below which the same words may be told by chance. Set by hand. */
  private static final int FEWEST_LETTERS = 30;

  private final StoryIndex story;
  private final List<String> speeches = new ArrayList<>();

  SpokenWords(StoryIndex story) {
    this.story = story;
    for (ReportView report : story.reports()) {
      report.annotated().quotes().stream()
          .filter(quote -> quote.kind() == Quote.Kind.DIRECT && quote.speaker() != null)
          .forEach(quote -> speeches.add(letters(report.body(), quote.content())));
    }
  }

  /** Whether a statement in an outlet's own voice has the words of a speech, and no others. */
  boolean isSpoken(Statement statement) {
    if (statement.quote() != null || statement.speaker() != null) {
      return false;
    }
    String body = story.article(statement.report()).body();
    String words = letters(body, List.of(statement.sentenceSpan()));
    return words.length() >= FEWEST_LETTERS
        && speeches.stream().anyMatch(speech -> speech.contains(words));
  }

  private static String letters(String body, List<Span> spans) {
    return CaseFolding.lettersOnly(String.join(" ", spans.stream().map(s -> s.in(body)).toList()))
        .strip();
  }
}

package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Letters from which on the same words between quotation marks are the same speech. */
  private static final int SAME_SPEECH = 16;

  private final StoryIndex story;
  private final List<String> speeches = new ArrayList<>();

  /** The letters of each statement that is direct speech. */
  private final Map<Statement, String> direct = new LinkedHashMap<>();

  SpokenWords(StoryIndex story) {
    this.story = story;
    for (ReportView report : story.reports()) {
      report.annotated().quotes().stream()
          .filter(quote -> quote.kind() == Quote.Kind.DIRECT && quote.speaker() != null)
          .forEach(quote -> speeches.add(letters(report.body(), quote.content())));
    }
    for (Statement one : story.statements()) {
      if (one.isDirect()) {
        direct.put(one, letters(story.article(one.report()).body(), List.of(one.extent())));
      }
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

  /** Whether reports put direct speech to two named speakers: then it is put to neither. */
  static boolean hasTwoSpeakers(List<Statement> statements) {
    return statements.stream()
            .filter(Statement::isDirect)
            .map(Statement::speaker)
            .filter(speaker -> speaker != null && speaker.id() != null && isNamed(speaker.name()))
            .map(Statement.Speaker::id)
            .distinct()
            .count()
        > 1;
  }

  /** Whether reports put the words of a statement to two named speakers. */
  boolean hasTwoSpeakers(Statement wording) {
    return hasTwoSpeakers(withSameWords(wording));
  }

  /** All direct speech of the story that has the words of another, or is among them. */
  private List<Statement> withSameWords(Statement wording) {
    String words = direct.getOrDefault(wording, "");
    List<Statement> same = new ArrayList<>();
    direct.forEach(
        (one, letters) -> {
          if (isPartOf(letters, words) || isPartOf(words, letters)) {
            same.add(one);
          }
        });
    return same;
  }

  private static boolean isPartOf(String words, String others) {
    return words.length() >= SAME_SPEECH && others.contains(words);
  }

  /** Whether a speaker bears a name: its last word is written with a capital. */
  private static boolean isNamed(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }

  private static String letters(String body, List<Span> spans) {
    return CaseFolding.lettersOnly(String.join(" ", spans.stream().map(s -> s.in(body)).toList()))
        .strip();
  }
}

package org.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Direct speech as a line: who said it, and the words between quotation marks. */
public final class QuotedLine {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "his", "her", "their", "its");

  private final StoryIndex story;

  public QuotedLine(StoryIndex story) {
    this.story = story;
  }

  /** "Ana Ruiz: “The quay will stay closed”". */
  public String text(Statement statement, Quote quote, String words) {
    return speaker(statement, quote) + ": “" + withoutLoneMark(words) + "”";
  }

  /** Without a single mark at the end that closes a quotation begun before the words. */
  private static String withoutLoneMark(String words) {
    boolean lone = words.endsWith("'") && words.indexOf('\'') == words.length() - 1;
    return lone ? words.substring(0, words.length() - 1) : words;
  }

  /** Whether the speaker is more than "her lawyer", of whom a reader does not know whose. */
  public boolean hasKnownSpeaker(Statement statement, Quote quote) {
    return !PRONOUNS.contains(firstWord(speaker(statement, quote)));
  }

  private static String firstWord(String words) {
    return CaseFolding.fold(words).split(" ", 2)[0];
  }

  /** The speaker's name, or the words that stand for one who is not named: "A spokeswoman". */
  private String speaker(Statement statement, Quote quote) {
    String name = name(statement);
    boolean named = name.chars().anyMatch(Character::isUpperCase);
    if (named || quote.source().isEmpty()) {
      return name;
    }
    String source = story.text(statement.report(), quote.source().get(0));
    return PRONOUNS.contains(firstWord(source)) ? name : source;
  }

  private static String name(Statement statement) {
    return statement.speaker() == null ? "" : statement.speaker().name();
  }

  /**
   * The words that name the speaker: the source of the quote, and the first place where the report,
   * or else another one, has the name.
   */
  public List<Passage> naming(Statement statement, Quote quote) {
    List<Passage> passages = new ArrayList<>();
    quote.source().forEach(source -> passages.add(story.passage(statement.report(), source)));
    String name = name(statement);
    List<Passage> here = occurrence(story.reports().get(statement.report()), name);
    passages.addAll(here.isEmpty() ? occurrenceInAnyReport(name) : here);
    return passages;
  }

  private List<Passage> occurrenceInAnyReport(String name) {
    return story.reports().stream()
        .map(report -> occurrence(report, name))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Where a report first has a name; empty where it has not. */
  private List<Passage> occurrence(ReportView report, String name) {
    int at = name.isEmpty() ? -1 : report.body().indexOf(name);
    return at < 0
        ? List.of()
        : List.of(story.passage(report.index(), new Span(at, at + name.length())));
  }
}

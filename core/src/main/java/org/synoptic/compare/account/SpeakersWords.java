package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * The words that reports of a story put to a speaker as direct speech. Where a report has the same
 * words without quotation marks, such as a post that it shows, they are not its own; nor are those
 * that it has between quotation marks elsewhere.
 */
final class SpeakersWords {

  /** Words below which two may say the same by chance. Set by hand. */
  private static final int FEWEST_WORDS = 6;

  /** Words by which speeches are looked up. */
  private static final int KEY = 4;

  /** Letters from which on the same words between quotation marks are the same speech. */
  private static final int SAME_SPEECH = 16;

  private static final Pattern MARKED = Pattern.compile("[“\"]([^“”\"\n]{1,1000})[”\"]");

  private final StoryIndex story;

  /** The speeches of all reports by each {@link #KEY} of their words. */
  private final Map<String, List<String>> speeches = new HashMap<>();

  /** By report: the words between its quotation marks, by the same. */
  private final Map<Integer, Map<String, List<String>>> quoted = new HashMap<>();

  /** The statements of direct speech, by their letters. */
  private final Map<String, List<Statement>> direct = new LinkedHashMap<>();

  /** By the letters of direct speech whether two named speakers say so. */
  private final Map<String, Boolean> ofTwoSpeakers = new HashMap<>();

  SpeakersWords(StoryIndex story) {
    this.story = story;
    for (ReportView report : story.reports()) {
      Map<String, List<String>> own = new HashMap<>();
      Matcher marked = MARKED.matcher(report.body());
      while (marked.find()) {
        add(own, CaseFolding.lettersOnly(marked.group(1)).strip());
      }
      quoted.put(report.index(), own);
      report.annotated().quotes().stream()
          .filter(quote -> quote.kind() == Quote.Kind.DIRECT && quote.speaker() != null)
          .forEach(quote -> add(speeches, letters(report.body(), quote.content())));
    }
    for (Statement one : story.statements()) {
      if (one.isDirect()) {
        direct.computeIfAbsent(letters(one), key -> new ArrayList<>()).add(one);
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
    String[] first = words.split(" ", FEWEST_WORDS + 1);
    if (first.length < FEWEST_WORDS) {
      return false;
    }
    String key = key(first, 0);
    return Stream.of(speeches, quoted.get(statement.report()))
        .flatMap(all -> all.getOrDefault(key, List.of()).stream())
        .anyMatch(speech -> speech.contains(words));
  }

  private static void add(Map<String, List<String>> all, String speech) {
    String[] words = speech.split(" ");
    for (int i = 0; i + KEY <= words.length; i++) {
      all.computeIfAbsent(key(words, i), key -> new ArrayList<>()).add(speech);
    }
  }

  private static String key(String[] words, int from) {
    return String.join(" ", List.of(words).subList(from, from + KEY));
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
    return wording.isDirect()
        && ofTwoSpeakers.computeIfAbsent(
            letters(wording), words -> hasTwoSpeakers(withSameWords(words)));
  }

  /** All direct speech of the story that contains these words, or that they contain. */
  private List<Statement> withSameWords(String words) {
    List<Statement> same = new ArrayList<>();
    direct.forEach(
        (letters, statements) -> {
          if (isPartOf(letters, words) || isPartOf(words, letters)) {
            same.addAll(statements);
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

  private String letters(Statement statement) {
    return letters(story.article(statement.report()).body(), List.of(statement.extent()));
  }

  private static String letters(String body, List<Span> spans) {
    return CaseFolding.lettersOnly(String.join(" ", spans.stream().map(s -> s.in(body)).toList()))
        .strip();
  }
}

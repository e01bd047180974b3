package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * How much of the words of a line a report tells where it makes the line's claim: in the sentences
 * of the claim and those beside them. A name counts wherever the report has it, another word for
 * the same where its meaning is near. Words weigh by how rare they are in the language; dates weigh
 * nothing, since each report tells them by its own day.
 *
 * <p>Both bounds of likeness were set by eye with {@link LineBearers#MOSTLY}.
 */
final class BorneWords {

  /** Likeness up to which a word is not told by another one. */
  private static final double OTHER_WORD = 0.5;

  /** Likeness from which on a word is told by another one. */
  private static final double SAME_IN_OTHER_WORDS = 0.6;

  private final StoryIndex story;
  private final NewsValue value;
  private final StatementMatcher matcher;
  private final Map<Statement.Place, Set<String>> sentences = new HashMap<>();
  private final Map<Integer, Set<String>> bodies = new HashMap<>();

  /** Where each report makes the claim that was asked for last. */
  private final Map<Integer, Near> near = new HashMap<>();

  private List<Statement> nearOf = List.of();

  BorneWords(StoryIndex story, NewsValue value, StatementMatcher matcher) {
    this.story = story;
    this.value = value;
    this.matcher = matcher;
  }

  /** All stems of a report. */
  Set<String> ofBody(int report) {
    return bodies.computeIfAbsent(report, of -> value.stems(story.article(of).body()));
  }

  /**
   * The words of a line, read once for all reports that may bear it out.
   *
   * @param acts its main verb and that of the claim's clause
   * @param words its content words without dates
   */
  record Line(Statement wording, List<Word> acts, List<Word> words) {}

  /** A word of a line, its stems and what it weighs. */
  private record Word(Token token, Set<String> stems, double weight) {}

  /**
   * Reads a line.
   *
   * @param shown the words of the statement that the line shows
   */
  Line line(Statement wording, ShownWords shown) {
    List<Word> acts = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Token token : story.tokens(wording)) {
      if (shown.covers(token.span()) && ContentWords.isContent(token)) {
        Set<String> stems = value.stems(story.text(wording.report(), token.span()));
        Word word = new Word(token, stems, value.weight(stems));
        if (isAct(token, wording)) {
          acts.add(word);
        }
        if (!isDate(wording, token)) {
          words.add(word);
        }
      }
    }
    return new Line(wording, acts, words);
  }

  private static boolean isAct(Token token, Statement wording) {
    return (token.equals(wording.head()) || token.relation().equals(Relations.ROOT))
        && Tags.isVerb(token.tag())
        && !ReportingVerbs.ofStatements().contains(token.lemma());
  }

  /**
   * Whether a report has the acts of a line.
   *
   * @param claim the statements of the line's claim
   */
  boolean hasActs(int report, Line line, List<Statement> claim) {
    Near near = near(report, claim);
    return line.acts().stream().allMatch(act -> told(act, line.wording(), near) > 0);
  }

  /**
   * The share of a line's words, by weight, that a report tells; 1 where none weighs anything.
   *
   * @param claim the statements of the line's claim
   */
  double share(int report, Line line, List<Statement> claim) {
    Near near = near(report, claim);
    double all = 0;
    double told = 0;
    for (Word word : line.words()) {
      all += word.weight();
      told += word.weight() * told(word, line.wording(), near);
    }
    return all == 0 ? 1 : told / all;
  }

  /**
   * Where a report makes a claim.
   *
   * @param places the sentences of the claim
   * @param stems those of these sentences and of the ones beside them
   */
  private record Near(int report, Set<Statement.Place> places, Set<String> stems) {}

  private Near near(int report, List<Statement> claim) {
    if (claim != nearOf) {
      near.clear();
      nearOf = claim;
    }
    return near.computeIfAbsent(report, of -> read(of, claim));
  }

  private Near read(int report, List<Statement> claim) {
    Set<Statement.Place> places = new LinkedHashSet<>();
    claim.stream().filter(one -> one.report() == report).map(Statement::place).forEach(places::add);
    Set<String> stems = new TreeSet<>();
    for (Statement.Place place : places) {
      for (int beside = place.sentence() - 1; beside <= place.sentence() + 1; beside++) {
        stems.addAll(ofSentence(new Statement.Place(report, beside)));
      }
    }
    return new Near(report, places, stems);
  }

  /** How surely a word is told, 0 to 1. */
  private double told(Word word, Statement wording, Near near) {
    if (near.stems().containsAll(word.stems())) {
      return 1;
    }
    Token token = word.token();
    if (Tags.isProperNoun(token.tag())) {
      return ofBody(near.report()).containsAll(word.stems()) ? 1 : 0;
    }
    double likeness =
        near.places().stream()
            .mapToDouble(place -> matcher.likeness(wording.place(), token.span(), place))
            .max()
            .orElse(0);
    double told = (likeness - OTHER_WORD) / (SAME_IN_OTHER_WORDS - OTHER_WORD);
    return Math.max(0, Math.min(1, told));
  }

  private Set<String> ofSentence(Statement.Place place) {
    List<Sentence> all = story.annotated(place.report()).sentences();
    if (place.sentence() < 0 || place.sentence() >= all.size()) {
      return Set.of();
    }
    return sentences.computeIfAbsent(
        place, of -> value.stems(story.text(of.report(), all.get(of.sentence()).span())));
  }

  private boolean isDate(Statement wording, Token token) {
    return story.annotated(wording.report()).dates().stream()
        .anyMatch(date -> date.span().overlaps(token.span()));
  }
}

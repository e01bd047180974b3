package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** That reports put the same claim in other words, where they differ in nothing else. */
final class WordingDifference {

  /** Statements that match less than this are worded differently. Set by hand. */
  private static final double SAME_WORDS = 0.7;

  /** Share of each statement's terms in the other from which on both are one wording. By hand. */
  private static final double SAME_TERMS = 0.9;

  /** Least similarity of two statements for them to be one thing in other words. By hand. */
  private static final double SAME_THING = 0.3;

  private final StoryIndex story;
  private final StatementMatcher matcher;
  private final StatementVectors vectors;

  WordingDifference(StoryIndex story, StatementMatcher matcher, StatementVectors vectors) {
    this.story = story;
    this.matcher = matcher;
    this.vectors = vectors;
  }

  /**
   * The difference; empty where one report alone carries the claim or all word it alike.
   *
   * @param id the claim's
   * @param text the claim's
   */
  List<Difference> of(String id, String text, List<Statement> claim) {
    Statement longest = longest(claim);
    List<Statement> sides = sides(longest, claim);
    if (sides.stream().allMatch(side -> side == longest || isSameWording(longest, side))) {
      return List.of();
    }
    Map<String, Difference.Value> values = new LinkedHashMap<>();
    for (Statement side : sides) {
      Passage passage = story.passage(side.report(), side.extent());
      values.putIfAbsent(
          CaseFolding.lettersOnly(passage.text()),
          new Difference.Value(passage.text(), List.of(passage)));
    }
    if (values.size() < 2) {
      return List.of();
    }
    return List.of(
        new Difference(
            Difference.Kind.WORDING,
            text,
            id,
            new ArrayList<>(values.values()),
            "the same thing in other words"));
  }

  private static Statement longest(List<Statement> claim) {
    Statement longest = claim.get(0);
    for (Statement one : claim) {
      longest = one.tokens().size() > longest.tokens().size() ? one : longest;
    }
    return longest;
  }

  /** The longest statement, and of each other report the one that is most like it. */
  private List<Statement> sides(Statement longest, List<Statement> claim) {
    Map<Integer, Statement> sides = new TreeMap<>();
    sides.put(longest.report(), longest);
    for (Statement one : claim) {
      if (one.report() != longest.report() && similarity(longest, one) >= SAME_THING) {
        sides.merge(
            one.report(), one, (a, b) -> similarity(longest, b) > similarity(longest, a) ? b : a);
      }
    }
    return List.copyOf(sides.values());
  }

  private double similarity(Statement a, Statement b) {
    return vectors.similarity(a.index(), b.index());
  }

  private boolean isSameWording(Statement a, Statement b) {
    return matcher.wordScore(a, b) >= SAME_WORDS
        || (vectors.contained(a.index(), b.index()) > SAME_TERMS
            && vectors.contained(b.index(), a.index()) > SAME_TERMS);
  }
}

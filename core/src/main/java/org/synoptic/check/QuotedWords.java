package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Span;

/**
 * Whether words between quotation marks, which no report has so, stand in one of its sentences in
 * the same sense: "did not get it right" beside "failed to get it right".
 */
final class QuotedWords {

  private final CheckedStory story;

  QuotedWords(CheckedStory story) {
    this.story = story;
  }

  /** Whether a sentence has every word of the span, and its verbs are negated where ours are. */
  boolean areInOneSentence(
      Span span, List<DraftWord> words, Statement.Place sentence, Evidence evidence) {
    List<DraftWord> within =
        words.stream().filter(word -> span.covers(word.token().span())).toList();
    return !within.isEmpty()
        && evidence.sentences().stream().anyMatch(place -> hasAll(within, span, sentence, place));
  }

  private boolean hasAll(
      List<DraftWord> within, Span span, Statement.Place sentence, Statement.Place place) {
    List<Proposition> ours =
        story.propositions(sentence).stream()
            .filter(one -> span.covers(one.token().span()))
            .toList();
    return within.stream().allMatch(word -> story.evidence().match(word.term(), place) == 1)
        && !ours.isEmpty()
        && ours.stream().allMatch(one -> isSaid(story.agreements(one, Set.of(place))));
  }

  private static boolean isSaid(List<RoleAgreement> agreements) {
    return !agreements.isEmpty() && agreements.stream().noneMatch(RoleAgreement::isTurned);
  }
}

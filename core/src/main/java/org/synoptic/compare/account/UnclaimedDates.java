package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.TimelineEntry;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;

/**
 * Times that the reports name and that no claim was placed at: "speaking in Washington in January,
 * she declared …". The sentence itself tells what happened then.
 */
final class UnclaimedDates {

  private static final Set<String> PREPOSITIONS = Set.of(Tags.IN, Tags.TO);

  private final StoryIndex scene;
  private final List<LedgerEntry> entries;

  UnclaimedDates(StoryIndex scene, List<LedgerEntry> entries) {
    this.scene = scene;
    this.entries = entries;
  }

  /** Moments for the times that {@code told} does not have. */
  List<TimelineEntry> beside(List<TimelineEntry> told) {
    List<TimelineEntry> untold = new ArrayList<>();
    for (int report = 0; report < scene.story.reports().size(); report++) {
      AnnotatedArticle own = scene.story.reports().get(report);
      for (int place = 0; place < own.sentences().size(); place++) {
        Sentence sentence = own.sentences().get(place);
        Set<String> values = new HashSet<>();
        for (Timex date : own.dates()) {
          boolean here = sentence.span().covers(date.span());
          if (here && places(own, sentence, date) && !isTold(own, sentence, date, told)) {
            if (values.add(date.value())) {
              untold.add(moment(report, place, date));
            }
          }
        }
      }
    }
    return untold;
  }

  /** A resolved point in time that a verb leads to: no "2016 election", no "she said on Monday". */
  private static boolean places(AnnotatedArticle own, Sentence sentence, Timex date) {
    if (date.from() == null || !ComparedTimes.placed(date)) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (date.span().covers(token.span())
          && (token.head() < 0 || !date.span().covers(tokens.get(token.head()).span()))) {
        return token.head() >= 0 && leads(own, tokens.get(token.head()), tokens);
      }
    }
    return false;
  }

  private static boolean leads(AnnotatedArticle own, Token head, List<Token> tokens) {
    boolean preposition = PREPOSITIONS.contains(head.tag()) && head.head() >= 0;
    Token verb = preposition ? tokens.get(head.head()) : head;
    return Tags.isVerb(verb.tag()) && !isCue(own, verb);
  }

  private static boolean isCue(AnnotatedArticle own, Token verb) {
    return own.quotes().stream()
        .flatMap(quote -> quote.cue().stream())
        .anyMatch(cue -> cue.overlaps(verb.span()));
  }

  private static boolean isTold(
      AnnotatedArticle own, Sentence sentence, Timex date, List<TimelineEntry> told) {
    return told.stream()
        .filter(moment -> holds(moment.when(), date.value()))
        .flatMap(moment -> moment.passages().stream())
        .anyMatch(passage -> lies(passage, own, sentence.span()));
  }

  private static boolean holds(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean lies(Passage passage, AnnotatedArticle own, Span sentence) {
    return passage.report().equals(own.article().id()) && passage.span().overlaps(sentence);
  }

  private TimelineEntry moment(int report, int sentence, Timex date) {
    AnnotatedArticle own = scene.story.reports().get(report);
    Passage passage = own.article().passage(own.sentences().get(sentence).span());
    DisplayLine line = DisplayLine.of(scene, report, sentence, passage.span());
    return new TimelineEntry(
        date.from(),
        date.until(),
        date.value(),
        line.text(),
        modality(report, sentence),
        line.naming() == null ? List.of(passage) : List.of(passage, line.naming()));
  }

  /** That of the claim which the sentence tells, where it tells one. */
  private Modality modality(int report, int sentence) {
    return entries.stream()
        .filter(entry -> entry.wording().report() == report)
        .filter(entry -> entry.wording().sentence() == sentence)
        .map(entry -> entry.claim().modality())
        .findFirst()
        .orElse(Modality.HAPPENED);
  }
}

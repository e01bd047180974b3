package org.synoptic.compare.account;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.DatingVerb;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.TimelineEntry;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/**
 * Times that the reports name and at which no claim stands: "speaking in Washington in January, she
 * declared …". The clause whose verb the time modifies says what happened then.
 */
final class UnclaimedDates {

  private final StoryIndex story;
  private final List<LedgerEntry> claims;

  UnclaimedDates(StoryIndex story, List<LedgerEntry> claims) {
    this.story = story;
    this.claims = claims;
  }

  /** Entries for the times that the timeline does not have, each with the clause that it tells. */
  Map<TimelineEntry, Statement> notIn(List<TimelineEntry> timeline) {
    Map<TimelineEntry, Statement> found = new LinkedHashMap<>();
    for (int report = 0; report < story.reports().size(); report++) {
      AnnotatedArticle article = story.annotated(report);
      for (int place = 0; place < article.sentences().size(); place++) {
        Sentence sentence = article.sentences().get(place);
        Set<String> values = new HashSet<>();
        for (Timex date : article.dates()) {
          if (!sentence.span().covers(date.span()) || isIn(timeline, article, sentence, date)) {
            continue;
          }
          Statement told = told(new Statement.Place(report, place), date);
          if (told != null && values.add(date.value())) {
            found.put(entry(told, date), told);
          }
        }
      }
    }
    return found;
  }

  /**
   * The statement whose verb a resolved date modifies, where the sentence states it; null for "the
   * 2016 election", "who joined in 1996", "since 2012", "she said on Monday".
   */
  private @Nullable Statement told(Statement.Place place, Timex date) {
    AnnotatedArticle article = story.annotated(place.report());
    List<Token> tokens = article.sentences().get(place.sentence()).tokens();
    if (date.from() == null || !ComparedTimes.isPointInTime(date)) {
      return null;
    }
    Token verb = DatingVerb.of(tokens, date);
    if (verb == null
        || isCue(article, verb)
        || !DatingVerb.isStated(tokens, verb)
        || !StatementTimes.isTold(tokens, verb, date)) {
      return null;
    }
    List<Statement> own = story.ofSentence(place);
    return own.stream()
        .filter(one -> one.covers(verb.span()))
        .findFirst()
        .orElse(own.isEmpty() ? null : own.get(0));
  }

  private static boolean isCue(AnnotatedArticle article, Token verb) {
    return article.quotes().stream()
        .flatMap(quote -> quote.cue().stream())
        .anyMatch(cue -> cue.overlaps(verb.span()));
  }

  /** Whether an entry at that time, or at a part of it, cites the sentence. */
  private static boolean isIn(
      List<TimelineEntry> timeline, AnnotatedArticle article, Sentence sentence, Timex date) {
    return timeline.stream()
        .filter(entry -> ComparedTimes.isPartOf(entry.when(), date.value()))
        .flatMap(entry -> entry.passages().stream())
        .anyMatch(passage -> overlaps(passage, article, sentence.span()));
  }

  private static boolean overlaps(Passage passage, AnnotatedArticle article, Span sentence) {
    return passage.report().equals(article.article().id()) && passage.span().overlaps(sentence);
  }

  private TimelineEntry entry(Statement told, Timex date) {
    AnnotatedArticle article = story.annotated(told.report());
    Span clause = ClaimWording.shown(story, told);
    Span words = clause.covers(date.span()) ? clause : told.sentenceSpan();
    Passage passage = article.article().passage(words);
    DisplayLine line = DisplayLine.of(story, told, words);
    return new TimelineEntry(
        date.from(),
        date.until(),
        date.value(),
        line.text(),
        modality(told.place()),
        line.naming() == null ? List.of(passage) : List.of(passage, line.naming()));
  }

  /** That of the claim whose wording is of the sentence, else that it happened. */
  private Modality modality(Statement.Place place) {
    return claims.stream()
        .filter(entry -> entry.wording().place().equals(place))
        .map(entry -> entry.claim().modality())
        .findFirst()
        .orElse(Modality.HAPPENED);
  }
}

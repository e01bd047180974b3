package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
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
 * Times that the reports name and at which no claim stands: "speaking in Washington in January, she
 * declared …". The whole sentence says what happened then.
 */
final class UnclaimedDates {

  private static final Set<String> PREPOSITIONS = Set.of(Tags.IN, Tags.TO);

  private final StoryIndex story;
  private final List<LedgerEntry> claims;

  UnclaimedDates(StoryIndex story, List<LedgerEntry> claims) {
    this.story = story;
    this.claims = claims;
  }

  /** Entries for the times that the timeline does not have. */
  List<TimelineEntry> notIn(List<TimelineEntry> timeline) {
    List<TimelineEntry> found = new ArrayList<>();
    for (int report = 0; report < story.reports().size(); report++) {
      AnnotatedArticle article = story.annotated(report);
      for (int place = 0; place < article.sentences().size(); place++) {
        Sentence sentence = article.sentences().get(place);
        Set<String> values = new HashSet<>();
        for (Timex date : article.dates()) {
          if (sentence.span().covers(date.span())
              && saysWhen(article, sentence, date)
              && !isIn(timeline, article, sentence, date)
              && values.add(date.value())) {
            found.add(entry(new Statement.Place(report, place), date));
          }
        }
      }
    }
    return found;
  }

  /** Whether a resolved date modifies a verb: no "2016 election", no "she said on Monday". */
  private static boolean saysWhen(AnnotatedArticle article, Sentence sentence, Timex date) {
    if (date.from() == null || !ComparedTimes.isPointInTime(date)) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (date.span().covers(token.span())
          && (token.head() < 0 || !date.span().covers(tokens.get(token.head()).span()))) {
        return token.head() >= 0 && isVerb(article, tokens.get(token.head()), tokens);
      }
    }
    return false;
  }

  /** Whether a word, or the one above it where it is a preposition, is a verb and no cue. */
  private static boolean isVerb(AnnotatedArticle article, Token word, List<Token> tokens) {
    boolean preposition = PREPOSITIONS.contains(word.tag()) && word.head() >= 0;
    Token verb = preposition ? tokens.get(word.head()) : word;
    return Tags.isVerb(verb.tag()) && !isCue(article, verb);
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

  private TimelineEntry entry(Statement.Place place, Timex date) {
    AnnotatedArticle article = story.annotated(place.report());
    Span sentence = article.sentences().get(place.sentence()).span();
    Passage passage = article.article().passage(sentence);
    DisplayLine line = DisplayLine.of(story, place, sentence);
    return new TimelineEntry(
        date.from(),
        date.until(),
        date.value(),
        line.text(),
        modality(place),
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

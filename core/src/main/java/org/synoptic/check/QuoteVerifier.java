package org.synoptic.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.origins.ReuseFinder;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.QuoteCheck.Finding;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.Words;

/** Whether the reports quote some words as they are given. */
final class QuoteVerifier {

  /** Words of a quote that are looked at; a longer one is no quote. Set by hand. */
  private static final int MOST_WORDS = 2000;

  private final List<AnnotatedArticle> reports;
  private final List<Utterance> utterances = new ArrayList<>();

  QuoteVerifier(List<AnnotatedArticle> reports) {
    this.reports = List.copyOf(reports);
    reports.forEach(report -> utterances.addAll(Utterance.all(report)));
  }

  /**
   * @param speaker null where nobody is named; then any speaker fits
   */
  QuoteCheck verify(String quote, @Nullable String speaker) {
    Words words = Words.of(quote);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return none(quote, speaker, "there are no words to look for");
    }
    List<QuoteComparison> near = new ArrayList<>();
    for (Utterance utterance : utterances) {
      QuoteComparison comparison = QuoteComparison.of(quote, words, speaker, utterance);
      if (comparison != null) {
        near.add(comparison);
      }
    }
    if (near.isEmpty()) {
      return unquoted(quote, words, speaker);
    }
    near.sort(QuoteComparison.BEST_FIRST);
    return result(quote, speaker, near);
  }

  private QuoteCheck result(String quote, @Nullable String speaker, List<QuoteComparison> near) {
    QuoteComparison best = near.get(0);
    Set<Passage> passages = new LinkedHashSet<>();
    near.stream()
        .filter(one -> one.finding() == best.finding() && one.faithful() == best.faithful())
        .filter(one -> one.edits().equals(best.edits()))
        .sorted(Comparator.comparingInt(one -> one.utterance().words().size()))
        .map(one -> one.utterance().passages())
        .filter(pieces -> pieces.stream().noneMatch(passages::contains))
        .forEach(passages::addAll);
    return new QuoteCheck(
        quote,
        speaker,
        best.finding(),
        best.faithful(),
        best.why(),
        best.utterance().text(),
        best.utterance().speaker(),
        best.edits(),
        origins(passages),
        List.copyOf(passages));
  }

  /** The words stand in a report outside of quotation marks, or nowhere. */
  private QuoteCheck unquoted(String quote, Words words, @Nullable String speaker) {
    List<Passage> passages = new ArrayList<>();
    for (AnnotatedArticle report : reports) {
      Words body = Words.of(report.article().body());
      int at = WordRun.find(body, words, 0);
      if (at >= 0) {
        Span span = body.span(at, at + words.size());
        passages.add(report.article().passage(span));
      }
    }
    if (passages.isEmpty()) {
      return none(quote, speaker, "no report quotes these words");
    }
    return new QuoteCheck(
        quote,
        speaker,
        Finding.UNQUOTED,
        false,
        "a report has these words, but puts them to nobody between quotation marks",
        passages.get(0).text(),
        null,
        List.of(),
        origins(passages),
        passages);
  }

  private static QuoteCheck none(String quote, @Nullable String speaker, String why) {
    return new QuoteCheck(
        quote, speaker, Finding.NOT_FOUND, false, why, null, null, List.of(), 0, List.of());
  }

  private int origins(Collection<Passage> passages) {
    if (passages.size() <= 1) {
      return passages.size();
    }
    Story story = new Story("", "", reports);
    return Origins.of(story, new ReuseFinder().find(story)).count(passages);
  }
}

package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Clause;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/**
 * Reads a sentence into clauses: cuts it, divides what is quoted from who says it, and reads
 * polarity and modality. Safe to share by threads.
 */
public final class ClauseReader {

  /** Content words of the quoted part of a clause; with fewer the clause is not divided. */
  private static final int LEAST_QUOTED = 2;

  private static final EmbeddingPredicates GOVERNORS = new EmbeddingPredicates();

  private ClauseReader() {}

  /**
   * The clauses of a sentence in order of their heads; one for all words where it was not parsed.
   *
   * @param place index of the sentence in its article
   * @param quotes the quotes of the article
   * @param events the events of the article
   */
  public static List<Clause> read(
      int place, Sentence sentence, String body, List<Quote> quotes, List<Event> events) {
    ParsedSentence parse = new ParsedSentence(sentence, body);
    List<Quote> near = quotes.stream().filter(q -> q.extent().overlaps(sentence.span())).toList();
    List<Event> here = events.stream().filter(e -> sentence.span().covers(e.trigger())).toList();
    ClauseModality modality = new ClauseModality(parse, GOVERNORS);
    List<Clause> clauses = new ArrayList<>();
    for (ClauseWords cut : ClauseCutter.of(parse)) {
      ClauseWords words = quotedWords(parse, cut, near);
      clauses.add(
          new Clause(
              place,
              words.head(),
              words.own(),
              words.frame(),
              words.subject(),
              words.full(),
              words.own().stream().map(parse::token).anyMatch(Negation::isNegation),
              modality.of(words, cut.head(), here)));
    }
    return clauses;
  }

  /** Of a clause partly in a quote the quoted words; the others become its frame. */
  private static ClauseWords quotedWords(
      ParsedSentence parse, ClauseWords clause, List<Quote> quotes) {
    List<Integer> quoted = new ArrayList<>();
    List<Integer> frame = new ArrayList<>(clause.frame());
    for (int i : clause.own()) {
      (isQuoted(parse.span(i), quotes) ? quoted : frame).add(i);
    }
    if (clause.head() >= 0
        && frame.contains(clause.head())
        && !ReportingVerbs.ofStatements().contains(parse.lemma(clause.head()))) {
      return clause;
    }
    long content = quoted.stream().filter(i -> ContentWords.isContent(parse.token(i))).count();
    if (content < LEAST_QUOTED || quoted.size() == clause.own().size()) {
      return clause;
    }
    int head = quoted.contains(clause.head()) ? clause.head() : quoted.get(0);
    int subject = quoted.contains(clause.subject()) ? clause.subject() : ParsedSentence.NONE;
    return new ClauseWords(head, quoted, frame, subject, quoted);
  }

  private static boolean isQuoted(Span word, List<Quote> quotes) {
    return quotes.stream()
        .anyMatch(quote -> quote.content().stream().anyMatch(part -> part.covers(word)));
  }
}

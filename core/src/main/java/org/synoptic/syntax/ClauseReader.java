package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Clause;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * Reads a sentence into clauses: cuts it, divides what is quoted from who says it, and reads
 * polarity and modality. Safe to share by threads.
 */
public final class ClauseReader {

  /** Content words of the quoted part of a clause; with fewer the clause is not divided. */
  private static final int LEAST_QUOTED = 2;

  /** Steps up from a verb in which a verb of denial is looked for. Set by hand. */
  private static final int DENIAL_STEPS = 3;

  private static final Set<String> DENYING = Set.of("deny", "refute", "rebut");

  /** Verbs in the past of which the attempt has happened, whatever came of it. */
  private static final Set<String> TRIES = Set.of("try", "attempt", "struggle", "fail", "refuse");

  private static final Set<String> WILL = Set.of("will", "'ll");
  private static final Set<String> POSSIBLE = Set.of("would", "could", "might", "may", "should");

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
              modality(parse, words, sentence.tokens(), here)));
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

  /**
   * The modality of a clause: denied by a verb above it; else that of its verb's event, else of its
   * first event, else by the verb's auxiliary. Decision 0012 says why {@link FactualityReader} is
   * not used.
   */
  private static Modality modality(
      ParsedSentence parse, ClauseWords clause, List<Token> all, List<Event> events) {
    int head = clause.head();
    if (isDenied(parse, head)) {
      return Modality.DENIED;
    }
    List<Span> runs = WordRuns.of(clause.own(), all);
    List<Event> own =
        events.stream()
            .filter(e -> runs.stream().anyMatch(run -> run.covers(e.trigger())))
            .toList();
    Event main = head < 0 ? null : eventAt(own, parse.span(head));
    if (main != null) {
      return main.modality();
    }
    if (TRIES.contains(parse.lemma(head)) && parse.tag(head).equals(Tags.VBD)) {
      return Modality.HAPPENED;
    }
    return own.isEmpty() ? ofAuxiliary(parse, clause) : own.get(0).modality();
  }

  private static @Nullable Event eventAt(List<Event> events, Span verb) {
    return events.stream().filter(e -> e.trigger().overlaps(verb)).findFirst().orElse(null);
  }

  private static boolean isDenied(ParsedSentence parse, int head) {
    int at = head;
    for (int steps = 0; steps < DENIAL_STEPS && at >= 0; steps++) {
      String relation = parse.relation(at);
      boolean goesUp = !relation.equals(Relations.ADVCL) && !relation.equals(Relations.RELCL);
      at = goesUp ? parse.head(at) : ParsedSentence.NONE;
      if (DENYING.contains(parse.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private static Modality ofAuxiliary(ParsedSentence parse, ClauseWords clause) {
    for (int i : clause.own()) {
      if (parse.relation(i).equals(Relations.AUX) && parse.head(i) == clause.head()) {
        if (WILL.contains(parse.lemma(i))) {
          return Modality.PLANNED;
        }
        if (POSSIBLE.contains(parse.lemma(i))) {
          return Modality.HYPOTHETICAL;
        }
      }
    }
    return Modality.HAPPENED;
  }
}

package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The words that tell a predicate: its clause, without the clauses beside it. */
final class PredicateClauses {

  private static final Set<String> BESIDE =
      Set.of(
          Relations.PARATAXIS,
          Relations.DISCOURSE,
          Relations.META,
          Relations.CC,
          Relations.PRECONJ);
  private static final Set<String> EDGES =
      Set.of(
          Tags.OPENING_QUOTE,
          Tags.CLOSING_QUOTE,
          Tags.STOP,
          Tags.COMMA,
          Tags.COLON,
          Tags.LEFT_BRACKET,
          Tags.RIGHT_BRACKET);

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private PredicateClauses() {}

  /** The clause; it begins at the verb that leads to an infinitive: "[is to visit Russia]". */
  static Span of(Predicate predicate, List<Predicate> all) {
    ParsedSentence parse = predicate.parse();
    int top = top(predicate, all);
    List<Integer> kept = new ArrayList<>();
    gather(parse, top, top, predicate, kept);
    kept.sort(null);
    int beside = firstBeside(parse, top, predicate);
    kept.removeIf(w -> w >= beside);
    dropMark(parse, top, kept);
    clipAtDashes(parse, predicate, top, kept);
    int first = 0;
    int last = kept.size() - 1;
    while (first < last && EDGES.contains(parse.tag(kept.get(first)))) {
      first++;
    }
    while (last > first && EDGES.contains(parse.tag(kept.get(last)))) {
      last--;
    }
    int from = Math.min(kept.get(first), predicate.words().get(0));
    int to = Math.max(kept.get(last), predicate.words().get(predicate.words().size() - 1));
    return parse.span(openingQuote(parse, from, to), closingQuote(parse, from, to));
  }

  private static int top(Predicate predicate, List<Predicate> all) {
    ParsedSentence parse = predicate.parse();
    int top = predicate.head();
    while (parse.relation(top).equals(Relations.XCOMP) && parse.head(top) >= 0) {
      int head = parse.head(top);
      if (!parse.isVerb(head) || all.stream().anyMatch(p -> p.head() == head)) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /** "After he left" is told by "he left"; "if" stays, for it changes what is told. */
  private static void dropMark(ParsedSentence parse, int top, List<Integer> kept) {
    int mark = parse.child(top, Relations.MARK);
    if (mark >= 0 && mark < top && !CONDITIONS.contains(parse.lemma(mark))) {
      kept.removeIf(w -> w <= mark);
    }
  }

  /** Cuts what stands beyond a spaced dash, unless the subject does. */
  private static void clipAtDashes(
      ParsedSentence parse, Predicate predicate, int top, List<Integer> kept) {
    int from = -1;
    int to = parse.size();
    int first = predicate.words().get(0);
    int last = predicate.words().get(predicate.words().size() - 1);
    for (int i = 1; i < parse.size() - 1; i++) {
      boolean spaced = parse.span(i).start() > parse.span(i - 1).end();
      if (spaced && DASHES.contains(parse.word(i))) {
        from = i < first ? i : from;
        to = i > last ? Math.min(to, i) : to;
      }
    }
    int left = from;
    int right = to;
    boolean whole =
        parse.children(top, Relations.SUBJECTS).stream().allMatch(s -> s > left && s < right);
    if (whole) {
      kept.removeIf(w -> w <= left || w >= right);
    }
  }

  private static int openingQuote(ParsedSentence parse, int from, int to) {
    int open = 0;
    for (int i = to; i >= from; i--) {
      open +=
          parse.tag(i).equals(Tags.CLOSING_QUOTE)
              ? 1
              : parse.tag(i).equals(Tags.OPENING_QUOTE) ? -1 : 0;
    }
    return open > 0 && from > 0 && parse.tag(from - 1).equals(Tags.OPENING_QUOTE) ? from - 1 : from;
  }

  /** Takes the closing mark of a quotation along that was opened inside. */
  private static int closingQuote(ParsedSentence parse, int from, int to) {
    int open = 0;
    for (int i = from; i <= to; i++) {
      open +=
          parse.tag(i).equals(Tags.OPENING_QUOTE)
              ? 1
              : parse.tag(i).equals(Tags.CLOSING_QUOTE) ? -1 : 0;
    }
    return open > 0 && to + 1 < parse.size() && parse.tag(to + 1).equals(Tags.CLOSING_QUOTE)
        ? to + 1
        : to;
  }

  /** Where the first clause beside this one begins on its right: nothing beyond is this one's. */
  private static int firstBeside(ParsedSentence parse, int top, Predicate predicate) {
    int last = predicate.words().get(predicate.words().size() - 1);
    return parse.children(top).stream()
        .filter(c -> c > last && parse.isVerb(c) && !belongs(parse, c, predicate))
        .map(c -> parse.subtree(c).get(0))
        .filter(first -> first > last)
        .min(Integer::compare)
        .orElse(parse.size());
  }

  private static void gather(
      ParsedSentence parse, int i, int top, Predicate predicate, List<Integer> kept) {
    if (kept.size() > parse.size()) {
      return;
    }
    kept.add(i);
    for (int child : parse.children(i)) {
      if (i != top || belongs(parse, child, predicate)) {
        gather(parse, child, top, predicate, kept);
      }
    }
  }

  private static boolean belongs(ParsedSentence parse, int child, Predicate predicate) {
    String relation = parse.relation(child);
    if (predicate.isNominal()) {
      return !Set.of(
              Relations.CONJ,
              Relations.CC,
              Relations.RELCL,
              Relations.APPOS,
              Relations.PUNCT,
              Relations.PARATAXIS)
          .contains(relation);
    }
    boolean clauseBeside =
        BESIDE.contains(relation)
            || relation.equals(Relations.CONJ) && parse.isVerb(child)
            || relation.equals(Relations.ADVCL)
                && (parse.has(child, Relations.MARK) || child < predicate.head())
            || relation.equals(Relations.ADVCL)
                && !parse.children(child, Relations.ADVMOD).isEmpty()
                && startsWithWhen(parse, child);
    return !clauseBeside && !(relation.equals(Relations.CCOMP) && child < predicate.head());
  }

  private static boolean startsWithWhen(ParsedSentence parse, int clause) {
    return parse.children(clause, Relations.ADVMOD).stream()
        .anyMatch(a -> parse.tag(a).equals(Tags.WRB));
  }
}

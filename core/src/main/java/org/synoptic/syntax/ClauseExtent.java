package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * The stretch of text that expresses a predicate: its clause with complements and modifiers,
 * without the clauses beside it. {@link ClauseReader} gives each word to one clause; here the
 * stretch of one predicate may contain that of another: "said [he would [leave]]".
 */
public final class ClauseExtent {

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

  private final ParsedSentence parse;
  private final int head;
  private final int first;
  private final int last;
  private final boolean nominal;

  private ClauseExtent(ParsedSentence parse, int head, List<Integer> words) {
    this.parse = parse;
    this.head = head;
    this.first = words.get(0);
    this.last = words.get(words.size() - 1);
    this.nominal = !parse.isVerb(head);
  }

  /**
   * The extent; it begins at the verb that leads to an infinitive: "[is to visit Russia]".
   *
   * @param head index of the predicate's verb or noun
   * @param words indexes of the predicate's words, its head among them, ascending
   * @param heads the heads of all predicates of the sentence
   */
  public static Span of(ParsedSentence parse, int head, List<Integer> words, Set<Integer> heads) {
    return new ClauseExtent(parse, head, words).under(top(parse, head, heads));
  }

  private static int top(ParsedSentence parse, int predicate, Set<Integer> heads) {
    int top = predicate;
    while (parse.relation(top).equals(Relations.XCOMP) && parse.head(top) >= 0) {
      int head = parse.head(top);
      if (!parse.isVerb(head) || heads.contains(head)) {
        return top;
      }
      top = head;
    }
    return top;
  }

  private Span under(int top) {
    List<Integer> kept = new ArrayList<>();
    gather(top, top, kept);
    kept.sort(null);
    int beside = firstBeside(top);
    kept.removeIf(w -> w >= beside);
    dropMark(top, kept);
    clipAtDashes(top, kept);
    int from = 0;
    int to = kept.size() - 1;
    while (from < to && EDGES.contains(parse.tag(kept.get(from)))) {
      from++;
    }
    while (to > from && EDGES.contains(parse.tag(kept.get(to)))) {
      to--;
    }
    int start = Math.min(kept.get(from), first);
    int end = Math.max(kept.get(to), last);
    return parse.span(openingQuote(start, end), closingQuote(start, end));
  }

  /** Drops the "after" of "after he left"; keeps "if", which changes the meaning. */
  private void dropMark(int top, List<Integer> kept) {
    int mark = parse.child(top, Relations.MARK);
    if (mark >= 0 && mark < top && !CONDITIONS.contains(parse.lemma(mark))) {
      kept.removeIf(w -> w <= mark);
    }
  }

  /** Cuts the words beyond a spaced dash, unless the subject is among them. */
  private void clipAtDashes(int top, List<Integer> kept) {
    int from = ParsedSentence.NONE;
    int to = parse.size();
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

  private int openingQuote(int from, int to) {
    int open = 0;
    for (int i = to; i >= from; i--) {
      open +=
          parse.tag(i).equals(Tags.CLOSING_QUOTE)
              ? 1
              : parse.tag(i).equals(Tags.OPENING_QUOTE) ? -1 : 0;
    }
    return open > 0 && from > 0 && parse.tag(from - 1).equals(Tags.OPENING_QUOTE) ? from - 1 : from;
  }

  /** Includes the closing mark of a quotation that was opened inside. */
  private int closingQuote(int from, int to) {
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

  /** The start of the first clause beside this one on its right, where this one ends. */
  private int firstBeside(int top) {
    return parse.children(top).stream()
        .filter(c -> c > last && parse.isVerb(c) && !belongs(c))
        .map(c -> parse.subtree(c).get(0))
        .filter(start -> start > last)
        .min(Integer::compare)
        .orElse(parse.size());
  }

  private void gather(int i, int top, List<Integer> kept) {
    if (kept.size() > parse.size()) {
      return;
    }
    kept.add(i);
    for (int child : parse.children(i)) {
      if (i != top || belongs(child)) {
        gather(child, top, kept);
      }
    }
  }

  private boolean belongs(int child) {
    String relation = parse.relation(child);
    if (nominal) {
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
                && (parse.has(child, Relations.MARK) || child < head)
            || relation.equals(Relations.ADVCL)
                && !parse.children(child, Relations.ADVMOD).isEmpty()
                && startsWithWhen(child);
    return !clauseBeside && !(relation.equals(Relations.CCOMP) && child < head);
  }

  private boolean startsWithWhen(int clause) {
    return parse.children(clause, Relations.ADVMOD).stream()
        .anyMatch(a -> parse.tag(a).equals(Tags.WRB));
  }
}

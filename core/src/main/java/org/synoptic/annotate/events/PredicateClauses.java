package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.parse.Parse;
import org.synoptic.model.Span;

/** The words that tell a predicate: its clause, without the clauses beside it. */
final class PredicateClauses {

  private static final Set<String> BESIDE =
      Set.of("parataxis", "discourse", "meta", "cc", "preconj");
  private static final Set<String> EDGES = Set.of("``", "''", ".", ",", ":", "-LRB-", "-RRB-");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private PredicateClauses() {}

  /** The clause; it begins at the verb that leads to an infinitive: "[is to visit Russia]". */
  static Span of(Predicate predicate, List<Predicate> all) {
    Parse parse = predicate.parse();
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
    Parse parse = predicate.parse();
    int top = predicate.head();
    while (parse.relation(top).equals("xcomp") && parse.head(top) >= 0) {
      int head = parse.head(top);
      if (!parse.isVerb(head) || all.stream().anyMatch(p -> p.head() == head)) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /** "After he left" is told by "he left"; "if" stays, for it changes what is told. */
  private static void dropMark(Parse parse, int top, List<Integer> kept) {
    int mark = parse.child(top, "mark");
    if (mark >= 0 && mark < top && !CONDITIONS.contains(parse.lemma(mark))) {
      kept.removeIf(w -> w <= mark);
    }
  }

  /** Cuts what stands beyond a spaced dash, unless the subject does. */
  private static void clipAtDashes(Parse parse, Predicate predicate, int top, List<Integer> kept) {
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
        parse.children(top, Set.of("nsubj", "nsubjpass")).stream()
            .allMatch(s -> s > left && s < right);
    if (whole) {
      kept.removeIf(w -> w <= left || w >= right);
    }
  }

  private static int openingQuote(Parse parse, int from, int to) {
    int open = 0;
    for (int i = to; i >= from; i--) {
      open += parse.tag(i).equals("''") ? 1 : parse.tag(i).equals("``") ? -1 : 0;
    }
    return open > 0 && from > 0 && parse.tag(from - 1).equals("``") ? from - 1 : from;
  }

  /** Takes the closing mark of a quotation along that was opened inside. */
  private static int closingQuote(Parse parse, int from, int to) {
    int open = 0;
    for (int i = from; i <= to; i++) {
      open += parse.tag(i).equals("``") ? 1 : parse.tag(i).equals("''") ? -1 : 0;
    }
    return open > 0 && to + 1 < parse.size() && parse.tag(to + 1).equals("''") ? to + 1 : to;
  }

  /** Where the first clause beside this one begins on its right: nothing beyond is this one's. */
  private static int firstBeside(Parse parse, int top, Predicate predicate) {
    int last = predicate.words().get(predicate.words().size() - 1);
    return parse.children(top).stream()
        .filter(c -> c > last && parse.isVerb(c) && !belongs(parse, c, predicate))
        .map(c -> parse.subtree(c).get(0))
        .filter(first -> first > last)
        .min(Integer::compare)
        .orElse(parse.size());
  }

  private static void gather(Parse parse, int i, int top, Predicate predicate, List<Integer> kept) {
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

  private static boolean belongs(Parse parse, int child, Predicate predicate) {
    String relation = parse.relation(child);
    if (predicate.isNominal()) {
      return !Set.of("conj", "cc", "relcl", "appos", "punct", "parataxis").contains(relation);
    }
    boolean clauseBeside =
        BESIDE.contains(relation)
            || relation.equals("conj") && parse.isVerb(child)
            || relation.equals("advcl") && (parse.has(child, "mark") || child < predicate.head())
            || relation.equals("advcl")
                && !parse.children(child, "advmod").isEmpty()
                && startsWithWhen(parse, child);
    return !clauseBeside && !(relation.equals("ccomp") && child < predicate.head());
  }

  private static boolean startsWithWhen(Parse parse, int clause) {
    return parse.children(clause, "advmod").stream().anyMatch(a -> parse.tag(a).equals("WRB"));
  }
}

package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;

/** The words that tell a predicate: its clause, without the clauses beside it. */
final class Clauses {

  private static final Set<String> BESIDE =
      Set.of("parataxis", "discourse", "meta", "cc", "preconj");
  private static final Set<String> QUOTED = Set.of("``", "''", ".", ",", ":", "-LRB-", "-RRB-");

  private Clauses() {}

  static Span of(Predicate predicate) {
    Parse parse = predicate.parse();
    List<Integer> kept = new ArrayList<>();
    gather(parse, predicate.head(), predicate.head(), predicate, kept);
    kept.sort(null);
    int first = 0;
    int last = kept.size() - 1;
    while (first < last && QUOTED.contains(parse.tag(kept.get(first)))) {
      first++;
    }
    while (last > first && QUOTED.contains(parse.tag(kept.get(last)))) {
      last--;
    }
    int from = kept.get(first);
    int to = closingQuote(parse, from, kept.get(last));
    return parse.span(from, to);
  }

  /** Takes the closing mark of a quotation along that was opened inside. */
  private static int closingQuote(Parse parse, int from, int to) {
    int open = 0;
    for (int i = from; i <= to; i++) {
      open += parse.tag(i).equals("``") ? 1 : parse.tag(i).equals("''") ? -1 : 0;
    }
    return open > 0 && to + 1 < parse.size() && parse.tag(to + 1).equals("''") ? to + 1 : to;
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

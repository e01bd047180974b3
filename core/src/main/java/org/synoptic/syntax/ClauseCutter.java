package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.lexicon.ReportingVerbs;

/**
 * Cuts a sentence into its clauses. Every word belongs to one clause, that of the nearest verb
 * above it that tells something of its own; what stands between dashes is a clause too.
 */
final class ClauseCutter {

  private static final Set<String> FINITE =
      Set.of(
          Relations.ROOT,
          Relations.CCOMP,
          Relations.CONJ,
          Relations.RELCL,
          Relations.PARATAXIS,
          Relations.ADVCL,
          Relations.ACL,
          Relations.PCOMP);
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> WHEN = Set.of("after", "before", "when", "while", "until");
  private static final Set<String> REPORTING = ReportingVerbs.ofStatements();

  /** Words fewer than this that mean something make no clause: they stay with the one above. */
  private static final int FEWEST = 2;

  private final ParsedSentence parse;
  private final int[] owner;

  private ClauseCutter(ParsedSentence parse) {
    this.parse = parse;
    this.owner = new int[parse.size()];
  }

  static List<ClauseWords> of(ParsedSentence parse) {
    return parse.isParsed() ? new ClauseCutter(parse).cut() : List.of(ClauseWords.whole(parse));
  }

  private List<ClauseWords> cut() {
    boolean[] heads = heads();
    for (int i = 0; i < owner.length; i++) {
      owner[i] = climb(i, heads);
    }
    mergeSmall(heads);
    betweenDashes();
    TreeMap<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < owner.length; i++) {
      parts.computeIfAbsent(owner[i], k -> new ArrayList<>()).add(i);
    }
    List<ClauseWords> clauses = new ArrayList<>();
    parts.forEach((head, own) -> addClause(clauses, head, own));
    return clauses.isEmpty() ? List.of(ClauseWords.whole(parse)) : clauses;
  }

  private void addClause(List<ClauseWords> clauses, int head, List<Integer> own) {
    if (isFrame(head, own)) {
      return;
    }
    int subject = subjectOf(head);
    List<Integer> frame = new ArrayList<>(frameOf(head));
    if (subject >= 0 && !own.contains(subject)) {
      parse.subtree(subject).stream().filter(i -> owner[i] != head).limit(12).forEach(frame::add);
    }
    clauses.add(new ClauseWords(head, own, frame, subject, full(head, own)));
  }

  /** The clause with its complements and modifiers, but not the clauses that are joined to it. */
  private List<Integer> full(int head, List<Integer> own) {
    if (head < 0) {
      return own;
    }
    List<Integer> full = new ArrayList<>(own);
    for (int i : parse.subtree(head)) {
      if (!own.contains(i) && !joined(i, head)) {
        full.add(i);
      }
    }
    full.sort(null);
    return full;
  }

  /**
   * Whether a word belongs to a clause that is only joined to {@code head}, by "and" or a comma.
   */
  private boolean joined(int word, int head) {
    int at = word;
    for (int steps = 0; steps < owner.length && at >= 0 && at != head; steps++) {
      String relation = parse.relation(at);
      if (owner[at] == at
          && (relation.equals(Relations.CONJ) || relation.equals(Relations.PARATAXIS))) {
        return true;
      }
      at = parse.head(at);
    }
    return false;
  }

  private boolean[] heads() {
    boolean[] heads = new boolean[owner.length];
    for (int i = 0; i < owner.length; i++) {
      boolean root = parse.head(i) < 0;
      heads[i] = root || (parse.isVerb(i) && FINITE.contains(parse.relation(i)) && ownWay(i));
      if (parse.isVerb(i) && parse.relation(i).equals(Relations.XCOMP)) {
        heads[i] = parse.head(i) >= 0 && parse.has(parse.head(i), Relations.DOBJ);
      }
    }
    return heads;
  }

  /** Whether a verb tells something of its own: it has a subject, or is joined to one that has. */
  private boolean ownWay(int verb) {
    String relation = parse.relation(verb);
    if (relation.equals(Relations.CONJ)) {
      return parse.isVerb(parse.head(verb));
    }
    if (relation.equals(Relations.ACL)) {
      return parse.isInfinitive(verb)
          ? parse.has(verb, Relations.DOBJ)
          : setOff(verb)
              && parse.has(verb, Set.of(Relations.DOBJ, Relations.AGENT, Relations.PREP));
    }
    return relation.equals(Relations.RELCL)
        ? setOff(verb) || counts(verb)
        : parse.child(verb, Relations.ALL_SUBJECTS) >= 0;
  }

  /** Whether a clause gives a number: "the fire that killed 14 people". */
  private boolean counts(int verb) {
    return parse.subtree(verb).stream().anyMatch(i -> parse.tag(i).equals(Tags.CD));
  }

  /**
   * Whether a comma or dash stands before a clause: it adds, it does not tell which one is meant.
   */
  private boolean setOff(int verb) {
    int first = parse.subtree(verb).get(0);
    return first > 0 && parse.relation(first - 1).equals(Relations.PUNCT);
  }

  private int climb(int token, boolean[] heads) {
    int at = token;
    for (int steps = 0; steps < owner.length; steps++) {
      if (heads[at]) {
        return at;
      }
      int up = parse.head(at);
      if (up < 0) {
        return at;
      }
      at = up;
    }
    return at;
  }

  private void mergeSmall(boolean[] heads) {
    for (int head = owner.length - 1; head >= 0; head--) {
      int up = parse.head(head);
      if (!heads[head]
          || up < 0
          || content(head)
              >= (parse.relation(head).equals(Relations.ADVCL) ? FEWEST + 1 : FEWEST)) {
        continue;
      }
      if (parse.relation(head).equals(Relations.CCOMP) && REPORTING.contains(parse.lemma(up))) {
        absorbBelow(head);
      } else {
        move(head, owner[up]);
      }
    }
  }

  private void move(int from, int to) {
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == from) {
        owner[i] = to;
      }
    }
  }

  /** What is said in few words takes in the clauses below it: "we cannot wait | until it falls". */
  private void absorbBelow(int head) {
    for (int child : parse.subtree(head)) {
      if (owner[child] == child && child != head && parse.head(child) == head) {
        move(child, head);
      }
    }
  }

  private int content(int head) {
    int count = 0;
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == head && ContentWords.isContent(parse.token(i))) {
        count++;
      }
    }
    return count;
  }

  /** What stands between two dashes, or after the only one, is told aside. */
  private void betweenDashes() {
    List<Integer> dashes = new ArrayList<>();
    for (int i = 1; i < owner.length - 1; i++) {
      boolean dash = DASHES.contains(parse.lemma(i)) && apart(i);
      if (dash || (parse.lemma(i).equals(":") && tells(i + 1))) {
        dashes.add(i);
      }
    }
    if (dashes.isEmpty() || dashes.size() > 2) {
      return;
    }
    int from = dashes.get(0) + 1;
    int to = dashes.size() == 2 ? dashes.get(1) : owner.length;
    if (to - from < 5) {
      return;
    }
    boolean mainGoesOn = dashes.size() == 2 || owner[from] == owner[Math.max(0, from - 2)];
    if (mainGoesOn) {
      int aside = heldBy(from, to);
      boolean colon = parse.lemma(from - 1).equals(":");
      int main = owner[Math.max(0, from - 2)];
      for (int i = from; i < to; i++) {
        owner[i] = !colon || owner[i] == main ? aside : owner[i];
      }
    }
  }

  /** Whether a finite verb stands from a word on, and none of the marks that open a quote. */
  private boolean tells(int from) {
    boolean finite = false;
    for (int i = from; i < owner.length; i++) {
      finite |= Tags.FINITE.contains(parse.tag(i));
      if (i == from && parse.tag(i).equals(Tags.OPENING_QUOTE)) {
        return false;
      }
    }
    return finite;
  }

  private boolean apart(int dash) {
    boolean wide = !parse.lemma(dash).equals("-");
    return wide
        || (parse.span(dash - 1).end() < parse.span(dash).start()
            && parse.span(dash).end() < parse.span(dash + 1).start());
  }

  /** The word of an aside on which the others hang. */
  private int heldBy(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = parse.head(i);
      if ((head < from || head >= to) && !parse.relation(i).equals(Relations.PUNCT)) {
        return i;
      }
    }
    return from;
  }

  /** A clause of saying only, whose words are the frame of what is said. */
  private boolean isFrame(int head, List<Integer> own) {
    if (head < 0 || !REPORTING.contains(parse.lemma(head))) {
      return false;
    }
    boolean says =
        parse.children(head).stream()
            .anyMatch(c -> parse.relation(c).equals(Relations.CCOMP) && owner[c] == c && c != head);
    boolean said =
        parse.relation(head).equals(Relations.PARATAXIS)
            || (parse.relation(head).equals(Relations.ADVCL) && !tellsWhen(head));
    return says || (said && own.size() < 12 && parse.child(head, Relations.ALL_SUBJECTS) >= 0);
  }

  /** "… after five bodies were found" tells something; "as the mayor said" does not. */
  private boolean tellsWhen(int verb) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                parse.relation(c).equals(Relations.NSUBJPASS)
                    || (parse.relation(c).equals(Relations.MARK) && WHEN.contains(parse.lemma(c))));
  }

  private List<Integer> frameOf(int head) {
    if (head < 0) {
      return List.of();
    }
    int at = head;
    for (int steps = 0; steps < 6; steps++) {
      int up = parse.head(at);
      if (up < 0) {
        return List.of();
      }
      String relation = parse.relation(at);
      if (relation.equals(Relations.CCOMP) && REPORTING.contains(parse.lemma(up))) {
        int governor = owner[up];
        List<Integer> frame = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
          if (owner[i] == governor && governor != head) {
            frame.add(i);
          }
        }
        return frame;
      }
      if (!relation.equals(Relations.CONJ) && !relation.equals(Relations.XCOMP)) {
        return List.of();
      }
      at = up;
    }
    return List.of();
  }

  /** Who is invited, plans or decides is the one who is to do it. */
  private int verbAbove(int noun) {
    int at = noun;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      if (parse.isVerb(at)) {
        return at;
      }
      at = parse.head(at);
    }
    return -1;
  }

  private int subjectOf(int head) {
    int at = head;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int subject = parse.child(at, Relations.ALL_SUBJECTS);
      boolean relative = subject >= 0 && Tags.isWh(parse.tag(subject));
      if (subject >= 0 && !relative) {
        return subject;
      }
      String relation = parse.relation(at);
      int up = parse.head(at);
      if (relation.equals(Relations.RELCL)
          || (relation.equals(Relations.ACL) && !parse.isInfinitive(at))) {
        return up;
      }
      if (relation.equals(Relations.ACL)) {
        up = verbAbove(up);
        if (up < 0) {
          return -1;
        }
        at = up;
        continue;
      }
      if (!relation.equals(Relations.CONJ)
          && !relation.equals(Relations.XCOMP)
          && !Relations.AUXILIARIES.contains(relation)) {
        return -1;
      }
      at = up;
    }
    return -1;
  }
}

package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

/**
 * Cuts a sentence into its clauses. Every word belongs to one clause, that of the nearest verb
 * above it that tells something of its own; what stands between dashes is a clause too.
 */
final class ClauseCutter {

  private static final Set<String> FINITE =
      Set.of("root", "ccomp", "conj", "relcl", "parataxis", "advcl", "acl", "pcomp");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> WHEN = Set.of("after", "before", "when", "while", "until");
  private static final Set<String> AUXILIARY = Set.of("aux", "auxpass");
  private static final Set<String> REPORTING = ReportingVerbs.ofStatements();

  /** Words fewer than this that mean something make no clause: they stay with the one above. */
  private static final int FEWEST = 2;

  /**
   * One clause.
   *
   * @param head index of its verb, or of its first word between dashes
   * @param own indexes of its words
   * @param frame indexes of the words that are filled in from above: speaker, subject
   * @param subject index of the word that is its subject, -1 when it has none
   * @param full indexes of its words and of those of the clauses that it cannot do without
   */
  record Clause(
      int head, List<Integer> own, List<Integer> frame, int subject, List<Integer> full) {}

  private final LedgerParse parse;
  private final int[] owner;

  private ClauseCutter(LedgerParse parse) {
    this.parse = parse;
    this.owner = new int[parse.tokens.size()];
  }

  static List<Clause> of(Sentence sentence) {
    LedgerParse parse = new LedgerParse(sentence);
    return parse.parsed() ? new ClauseCutter(parse).cut() : List.of(whole(parse));
  }

  private static Clause whole(LedgerParse parse) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < parse.tokens.size(); i++) {
      all.add(i);
    }
    return new Clause(-1, all, List.of(), -1, all);
  }

  private List<Clause> cut() {
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
    List<Clause> clauses = new ArrayList<>();
    parts.forEach((head, own) -> addClause(clauses, head, own));
    return clauses.isEmpty() ? List.of(whole(parse)) : clauses;
  }

  private void addClause(List<Clause> clauses, int head, List<Integer> own) {
    if (isFrame(head, own)) {
      return;
    }
    int subject = subjectOf(head);
    List<Integer> frame = new ArrayList<>(frameOf(head));
    if (subject >= 0 && !own.contains(subject)) {
      parse.subtree(subject).stream().filter(i -> owner[i] != head).limit(12).forEach(frame::add);
    }
    clauses.add(new Clause(head, own, frame, subject, full(head, own)));
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
      String relation = parse.at(at).relation();
      if (owner[at] == at && (relation.equals("conj") || relation.equals("parataxis"))) {
        return true;
      }
      at = parse.at(at).head();
    }
    return false;
  }

  private boolean[] heads() {
    boolean[] heads = new boolean[owner.length];
    for (int i = 0; i < owner.length; i++) {
      Token token = parse.at(i);
      boolean root = token.head() < 0;
      heads[i] = root || (parse.verb(i) && FINITE.contains(token.relation()) && ownWay(i));
      if (parse.verb(i) && token.relation().equals("xcomp")) {
        heads[i] = token.head() >= 0 && parse.hasChild(token.head(), Set.of("dobj"));
      }
    }
    return heads;
  }

  /** Whether a verb tells something of its own: it has a subject, or is joined to one that has. */
  private boolean ownWay(int verb) {
    String relation = parse.at(verb).relation();
    if (relation.equals("conj")) {
      return parse.verb(parse.at(verb).head());
    }
    if (relation.equals("acl")) {
      return parse.infinitive(verb)
          ? parse.hasChild(verb, Set.of("dobj"))
          : setOff(verb) && parse.hasChild(verb, Set.of("dobj", "agent", "prep"));
    }
    return relation.equals("relcl") ? setOff(verb) || counts(verb) : parse.subject(verb) >= 0;
  }

  /** Whether a clause gives a number: "the fire that killed 14 people". */
  private boolean counts(int verb) {
    return parse.subtree(verb).stream().anyMatch(i -> parse.at(i).tag().equals("CD"));
  }

  /**
   * Whether a comma or dash stands before a clause: it adds, it does not tell which one is meant.
   */
  private boolean setOff(int verb) {
    int first = parse.subtree(verb).get(0);
    return first > 0 && parse.at(first - 1).relation().equals("punct");
  }

  private int climb(int token, boolean[] heads) {
    int at = token;
    for (int steps = 0; steps < owner.length; steps++) {
      if (heads[at]) {
        return at;
      }
      int up = parse.at(at).head();
      if (up < 0) {
        return at;
      }
      at = up;
    }
    return at;
  }

  private void mergeSmall(boolean[] heads) {
    for (int head = owner.length - 1; head >= 0; head--) {
      int up = parse.at(head).head();
      if (!heads[head]
          || up < 0
          || content(head) >= (parse.at(head).relation().equals("advcl") ? FEWEST + 1 : FEWEST)) {
        continue;
      }
      if (parse.at(head).relation().equals("ccomp") && REPORTING.contains(parse.at(up).lemma())) {
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
      if (owner[child] == child && child != head && parse.at(child).head() == head) {
        move(child, head);
      }
    }
  }

  private int content(int head) {
    int count = 0;
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == head && ContentWords.content(parse.at(i))) {
        count++;
      }
    }
    return count;
  }

  /** What stands between two dashes, or after the only one, is told aside. */
  private void betweenDashes() {
    List<Integer> dashes = new ArrayList<>();
    for (int i = 1; i < owner.length - 1; i++) {
      boolean dash = DASHES.contains(parse.at(i).lemma()) && apart(i);
      if (dash || (parse.at(i).lemma().equals(":") && tells(i + 1))) {
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
      boolean colon = parse.at(from - 1).lemma().equals(":");
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
      finite |= Set.of("VBD", "VBZ", "VBP", "MD").contains(parse.at(i).tag());
      if (i == from && parse.at(i).tag().equals("``")) {
        return false;
      }
    }
    return finite;
  }

  private boolean apart(int dash) {
    boolean wide = !parse.at(dash).lemma().equals("-");
    return wide
        || (parse.at(dash - 1).span().end() < parse.at(dash).span().start()
            && parse.at(dash).span().end() < parse.at(dash + 1).span().start());
  }

  /** The word of an aside on which the others hang. */
  private int heldBy(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = parse.at(i).head();
      if ((head < from || head >= to) && !parse.at(i).relation().equals("punct")) {
        return i;
      }
    }
    return from;
  }

  /** A clause of saying only, whose words are the frame of what is said. */
  private boolean isFrame(int head, List<Integer> own) {
    if (head < 0 || !REPORTING.contains(parse.at(head).lemma())) {
      return false;
    }
    boolean says =
        parse.children(head).stream()
            .anyMatch(c -> parse.at(c).relation().equals("ccomp") && owner[c] == c && c != head);
    boolean said =
        parse.at(head).relation().equals("parataxis")
            || (parse.at(head).relation().equals("advcl") && !tellsWhen(head));
    return says || (said && own.size() < 12 && parse.subject(head) >= 0);
  }

  /** "… after five bodies were found" tells something; "as the mayor said" does not. */
  private boolean tellsWhen(int verb) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                parse.at(c).relation().equals("nsubjpass")
                    || (parse.at(c).relation().equals("mark")
                        && WHEN.contains(parse.at(c).lemma())));
  }

  private List<Integer> frameOf(int head) {
    if (head < 0) {
      return List.of();
    }
    int at = head;
    for (int steps = 0; steps < 6; steps++) {
      int up = parse.at(at).head();
      if (up < 0) {
        return List.of();
      }
      String relation = parse.at(at).relation();
      if (relation.equals("ccomp") && REPORTING.contains(parse.at(up).lemma())) {
        int governor = owner[up];
        List<Integer> frame = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
          if (owner[i] == governor && governor != head) {
            frame.add(i);
          }
        }
        return frame;
      }
      if (!relation.equals("conj") && !relation.equals("xcomp")) {
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
      if (parse.verb(at)) {
        return at;
      }
      at = parse.at(at).head();
    }
    return -1;
  }

  private int subjectOf(int head) {
    int at = head;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int subject = parse.subject(at);
      boolean relative = subject >= 0 && parse.at(subject).tag().startsWith("W");
      if (subject >= 0 && !relative) {
        return subject;
      }
      String relation = parse.at(at).relation();
      int up = parse.at(at).head();
      if (relation.equals("relcl") || (relation.equals("acl") && !parse.infinitive(at))) {
        return up;
      }
      if (relation.equals("acl")) {
        up = verbAbove(up);
        if (up < 0) {
          return -1;
        }
        at = up;
        continue;
      }
      if (!relation.equals("conj") && !relation.equals("xcomp") && !AUXILIARY.contains(relation)) {
        return -1;
      }
      at = up;
    }
    return -1;
  }
}

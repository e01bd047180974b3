package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.lexicon.ReportingVerbs;

/**
 * Cuts a sentence into its clauses. Every word belongs to one clause: that of the nearest verb
 * above it which heads a clause ({@link #headsClause}). An aside between dashes is a clause too.
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

  /** Verbs by which a frame says who its source is: "citing the police", "living in Velm". */
  private static final Set<String> OF_SOURCE = SyntaxWords.of("of a source");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> WHEN = Set.of("after", "before", "when", "while", "until");
  private static final Set<String> REPORTING = ReportingVerbs.ofStatements();

  /** Content words of a clause; one with fewer stays with the clause above it. Set by hand. */
  private static final int LEAST_CONTENT = 2;

  /** Words of a shared subject that are taken into the frame. Set by hand. */
  private static final int LONGEST_SUBJECT = 12;

  /** Words of an aside between dashes; a shorter one is no clause. Set by hand. */
  private static final int SHORTEST_ASIDE = 5;

  /**
   * Words of a clause that only names the source of another; a longer one says more. Set by hand.
   */
  private static final int LONGEST_FRAME = 12;

  /** Steps up the tree in which a subject, a governor or a frame is looked for. Set by hand. */
  private static final int FARTHEST = 6;

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
      owner[i] = headOf(i, heads);
    }
    mergeSmall(heads);
    cutAsides();
    parts().forEach(this::cutBesides);
    TreeMap<Integer, List<Integer>> parts = parts();
    List<ClauseWords> clauses = new ArrayList<>();
    parts.forEach((head, own) -> addClause(clauses, head, own));
    return clauses.isEmpty() ? List.of(ClauseWords.whole(parse)) : clauses;
  }

  /** The words of each clause, by its head. */
  private TreeMap<Integer, List<Integer>> parts() {
    TreeMap<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < owner.length; i++) {
      parts.computeIfAbsent(owner[i], k -> new ArrayList<>()).add(i);
    }
    return parts;
  }

  /**
   * What a frame tells besides who speaks is a clause of its own: "the mayor, opening the new
   * bridge in Velm, said …".
   */
  private void cutBesides(int head, List<Integer> own) {
    if (!isFrame(head, own)) {
      return;
    }
    for (int verb : own) {
      if (verb != head && owner[verb] == head && isBeside(verb)) {
        parse.subtree(verb).stream().filter(i -> owner[i] == head).forEach(i -> owner[i] = verb);
        if (contentWords(verb) < LEAST_CONTENT) {
          move(verb, head);
        }
      }
    }
  }

  /** Whether a verb of a frame has words of its own that are set off: "speaking in Velm". */
  private boolean isBeside(int verb) {
    return parse.isVerb(verb)
        && parse.relation(verb).equals(Relations.ADVCL)
        && !REPORTING.contains(parse.lemma(verb))
        && !OF_SOURCE.contains(parse.lemma(verb))
        && opensWhatIsSetOff(verb);
  }

  /**
   * Whether a verb is the first word after a comma or in the sentence, and has the rest below it.
   */
  private boolean opensWhatIsSetOff(int verb) {
    int first =
        parse.subtree(verb).stream()
            .filter(i -> !parse.relation(i).equals(Relations.PUNCT))
            .findFirst()
            .orElse(verb);
    return first == verb && (verb == 0 || parse.relation(verb - 1).equals(Relations.PUNCT));
  }

  private void addClause(List<ClauseWords> clauses, int head, List<Integer> own) {
    if (isFrame(head, own)) {
      return;
    }
    int subject = subjectOf(head);
    List<Integer> frame = new ArrayList<>(frameOf(head));
    if (subject >= 0 && !own.contains(subject)) {
      parse.subtree(subject).stream()
          .filter(i -> owner[i] != head)
          .limit(LONGEST_SUBJECT)
          .forEach(frame::add);
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
      if (!own.contains(i) && !isJoined(i, head)) {
        full.add(i);
      }
    }
    full.sort(null);
    return full;
  }

  /**
   * Whether a word belongs to a clause that is only joined to {@code head}, by "and" or a comma.
   */
  private boolean isJoined(int word, int head) {
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
      heads[i] = root || (parse.isVerb(i) && FINITE.contains(parse.relation(i)) && headsClause(i));
      if (parse.isVerb(i) && parse.relation(i).equals(Relations.XCOMP)) {
        heads[i] = parse.head(i) >= 0 && parse.has(parse.head(i), Relations.DOBJ);
      }
    }
    return heads;
  }

  /** Whether a finite or modifying verb heads a clause: mostly, whether it has its own subject. */
  private boolean headsClause(int verb) {
    String relation = parse.relation(verb);
    if (relation.equals(Relations.CONJ)) {
      return parse.isVerb(parse.head(verb));
    }
    if (relation.equals(Relations.ACL)) {
      return parse.isInfinitive(verb)
          ? parse.has(verb, Relations.DOBJ)
          : isSetOff(verb)
              && parse.has(verb, Set.of(Relations.DOBJ, Relations.AGENT, Relations.PREP));
    }
    return relation.equals(Relations.RELCL)
        ? isSetOff(verb) || hasNumber(verb)
        : parse.child(verb, Relations.ALL_SUBJECTS) >= 0;
  }

  /** Whether a clause gives a number: "the fire that killed 14 people". */
  private boolean hasNumber(int verb) {
    return parse.subtree(verb).stream().anyMatch(i -> parse.tag(i).equals(Tags.CD));
  }

  /**
   * Whether a comma or dash precedes a clause, so that it adds to the noun and does not restrict
   * it.
   */
  private boolean isSetOff(int verb) {
    int first = parse.subtree(verb).get(0);
    return first > 0 && parse.relation(first - 1).equals(Relations.PUNCT);
  }

  private int headOf(int token, boolean[] heads) {
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
          || contentWords(head)
              >= (parse.relation(head).equals(Relations.ADVCL)
                  ? LEAST_CONTENT + 1
                  : LEAST_CONTENT)) {
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

  /** Gives the clauses below a short reported one to it: "we cannot wait | until it falls". */
  private void absorbBelow(int head) {
    for (int child : parse.subtree(head)) {
      if (owner[child] == child && child != head && parse.head(child) == head) {
        move(child, head);
      }
    }
  }

  private int contentWords(int head) {
    int count = 0;
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == head && ContentWords.isContent(parse.token(i))) {
        count++;
      }
    }
    return count;
  }

  /** Makes the words between two dashes, or after the only dash or colon, a clause. */
  private void cutAsides() {
    List<Integer> dashes = new ArrayList<>();
    for (int i = 1; i < owner.length - 1; i++) {
      boolean dash = DASHES.contains(parse.lemma(i)) && isSpaced(i);
      if (dash || (parse.lemma(i).equals(":") && beginsClause(i + 1))) {
        dashes.add(i);
      }
    }
    if (dashes.isEmpty() || dashes.size() > 2) {
      return;
    }
    int from = dashes.get(0) + 1;
    int to = dashes.size() == 2 ? dashes.get(1) : owner.length;
    if (to - from < SHORTEST_ASIDE) {
      return;
    }
    boolean mainContinues = dashes.size() == 2 || owner[from] == owner[Math.max(0, from - 2)];
    if (mainContinues) {
      int aside = rootOf(from, to);
      boolean colon = parse.lemma(from - 1).equals(":");
      int main = owner[Math.max(0, from - 2)];
      for (int i = from; i < to; i++) {
        owner[i] = !colon || owner[i] == main ? aside : owner[i];
      }
    }
  }

  /** Whether a finite verb follows, and the first word is no opening quotation mark. */
  private boolean beginsClause(int from) {
    boolean finite = false;
    for (int i = from; i < owner.length; i++) {
      finite |= Tags.FINITE.contains(parse.tag(i));
      if (i == from && parse.tag(i).equals(Tags.OPENING_QUOTE)) {
        return false;
      }
    }
    return finite;
  }

  private boolean isSpaced(int dash) {
    boolean wide = !parse.lemma(dash).equals("-");
    return wide
        || (parse.span(dash - 1).end() < parse.span(dash).start()
            && parse.span(dash).end() < parse.span(dash + 1).start());
  }

  /** The first word of an aside whose head lies outside it. */
  private int rootOf(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = parse.head(i);
      if ((head < from || head >= to) && !parse.relation(i).equals(Relations.PUNCT)) {
        return i;
      }
    }
    return from;
  }

  /** Whether a clause only reports another one: "the mayor said". Its words are a frame. */
  private boolean isFrame(int head, List<Integer> own) {
    if (head < 0 || !REPORTING.contains(parse.lemma(head))) {
      return false;
    }
    boolean introduces =
        parse.children(head).stream()
            .anyMatch(c -> parse.relation(c).equals(Relations.CCOMP) && owner[c] == c && c != head);
    boolean interposed =
        parse.relation(head).equals(Relations.PARATAXIS)
            || (parse.relation(head).equals(Relations.ADVCL) && !isTemporal(head));
    return introduces
        || (interposed
            && own.size() < LONGEST_FRAME
            && parse.child(head, Relations.ALL_SUBJECTS) >= 0);
  }

  /**
   * Whether an adverbial clause gives a time ("after five bodies were found"): it is a statement.
   */
  private boolean isTemporal(int verb) {
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
    for (int steps = 0; steps < FARTHEST; steps++) {
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

  /** The verb above a noun: "[plans] to leave" is about the one who plans. */
  private int verbAbove(int noun) {
    int at = noun;
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
      if (parse.isVerb(at)) {
        return at;
      }
      at = parse.head(at);
    }
    return -1;
  }

  private int subjectOf(int head) {
    int at = head;
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
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

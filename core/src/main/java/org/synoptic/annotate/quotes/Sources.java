package org.synoptic.annotate.quotes;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/** Finds the words that name who said it, from the cue outwards. */
final class Sources {

  private static final Set<String> SUBJECT = Set.of("nsubj");
  private static final Set<String> SHARED =
      Set.of("conj", "advcl", "xcomp", "pcomp", "prep", "dep", "acomp");
  private static final Set<String> ASIDE = Set.of("relcl", "acl", "advcl", "parataxis");

  private static final Set<String> SAYS =
      Set.of("say", "tell", "add", "stress", "note", "argue", "claim", "call", "describe", "warn");
  private static final Set<String> LEADS = Set.of("npadvmod", "prep", "advmod", "advcl");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> OCCASIONS =
      Set.of(
          "interview",
          "statement",
          "speech",
          "tweet",
          "post",
          "letter",
          "email",
          "e-mail",
          "memo",
          "debate",
          "rally",
          "address",
          "remarks",
          "remark",
          "conference",
          "briefing",
          "hearing",
          "column",
          "article",
          "op-ed",
          "editorial",
          "book",
          "report",
          "video",
          "ad",
          "filing",
          "appearance",
          "message",
          "call",
          "meeting",
          "event",
          "testimony",
          "note",
          "twitter",
          "facebook");

  private static final Set<String> BACKGROUND =
      Set.of(
          "be",
          "serve",
          "work",
          "run",
          "lead",
          "head",
          "chair",
          "represent",
          "teach",
          "study",
          "own",
          "found",
          "manage",
          "oversee",
          "direct",
          "live",
          "advise",
          "cover",
          "research",
          "hold",
          "write",
          "specialise",
          "specialize",
          "sit",
          "grow",
          "attend",
          "co-found",
          "volunteer",
          "organise",
          "organize",
          "help");

  private static final Set<String> QUANTITY = Set.of("about", "around", "nearly", "over", "under");
  private static final Pattern SELVES = Pattern.compile("\\w{2,5}sel(?:f|ves)");

  private Sources() {}

  /** The source of the active verb {@code v}; shared with the verb above where it has none. */
  static @Nullable Span ofVerb(Tree tree, int v) {
    int at = v;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      int subject = subject(tree, at, at != v);
      if (subject >= 0) {
        return blank(tree, subject) ? null : phrase(tree, subject, at);
      }
      if (tree.is(at, "acl") && !tree.tag(at).equals("VBN") && tree.head(at) >= 0) {
        int carrier = Support.of(tree, tree.head(at));
        return carrier < 0 ? phrase(tree, tree.head(at), at) : ofVerb(tree, carrier);
      }
      boolean gerund = tree.tag(at).equals("VBG");
      if (!SHARED.contains(tree.relation(at)) || (tree.child(at, "mark") >= 0 && !gerund)) {
        return null;
      }
      at = above(tree, at);
    }
    return null;
  }

  /**
   * The verb above; ", adding …" inside a reported clause, and "and called …" behind it in the
   * tense of the report, go on with the one who reports it.
   */
  private static int above(Tree tree, int at) {
    int head = tree.head(at);
    boolean aside = tree.is(at, "advcl") && tree.word(tree.left(at) - 1).equals(",");
    boolean reported = head >= 0 && tree.is(head, "ccomp") && tree.head(head) >= 0;
    boolean tense = reported && tree.tag(at).equals(tree.tag(tree.head(head)));
    boolean joined = tree.is(at, "conj") && tense && at > head;
    return reported && (aside || joined) ? tree.head(head) : head;
  }

  private static int subject(Tree tree, int v, boolean above) {
    int subject = -1;
    for (int child : tree.children(v)) {
      boolean outside = tree.isQuoted(v) || !tree.isQuoted(child);
      if (subject < 0 && SUBJECT.contains(tree.relation(child)) && outside) {
        subject = child;
      }
    }
    return subject < 0 && above ? tree.child(v, "nsubjpass") : subject;
  }

  /** "It" and "there" that only fill the place of a subject. */
  private static boolean blank(Tree tree, int i) {
    return tree.tag(i).equals("EX") || tree.is(i, "expl");
  }

  /** The agent of a passive: "by the court". */
  static @Nullable Span agent(Tree tree, int v) {
    for (int child : tree.children(v)) {
      boolean by =
          tree.is(child, "agent") || (tree.is(child, "prep") && tree.word(child).equals("by"));
      int object = by ? tree.child(child, "pobj") : -1;
      if (object >= 0 && !tree.tag(object).equals("CD")) {
        return phrase(tree, object, v);
      }
    }
    return null;
  }

  /** The noun phrase around {@code n}, without asides, clear of the verb at {@code v}. */
  static Span phrase(Tree tree, int n, int v) {
    int first = n < v ? tree.left(n) : Math.max(tree.left(n), v + 1);
    int last = n < v ? Math.min(tree.right(n), v - 1) : tree.right(n);
    last = Math.min(last, beforeAside(tree, n, last, n > v));
    while (last > n && (tree.isPunctuation(last) && !closes(tree, last))) {
      last--;
    }
    last = closed(tree, n, last);
    first = afterLead(tree, first, n);
    last = tree.word(last).equals(")") && last > n && !opens(tree, first, last) ? last - 1 : last;
    last = last > n && SELVES.matcher(tree.word(last)).matches() ? last - 1 : last;
    last = withMarks(tree, first, last);
    boolean comma = tree.word(last + 1).equals(",") && last + 1 < v;
    boolean dash = tree.isDash(last + 1) && last + 1 < v && dashed(tree, first, last);
    if (dash || (comma && parenthetical(tree, first, last))) {
      last++;
    }
    return tree.span(first, last);
  }

  /** With the closing mark of a title that the phrase ends in: host of “Harbour Talk”. */
  private static int withMarks(Tree tree, int first, int last) {
    int end = last;
    int limit = Math.min(tree.size() - 1, last + 3);
    boolean inside = tree.isQuoted(last) && !tree.isQuoted(first);
    while (inside && end < limit && tree.isQuoted(end + 1) && tree.isPunctuation(end + 1)) {
      end++;
    }
    return end;
  }

  private static boolean dashed(Tree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Tree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.word(i).startsWith("(")) {
        return true;
      }
    }
    return false;
  }

  /** The bracket that the phrase opens is closed, or left out. */
  private static int closed(Tree tree, int n, int last) {
    for (int i = last; i > n; i--) {
      if (tree.word(i).endsWith(")")) {
        return last;
      }
      if (tree.word(i).startsWith("(")) {
        boolean next = tree.word(last + 1).equals(")") || tree.word(last + 2).equals(")");
        return next ? (tree.word(last + 1).equals(")") ? last + 1 : last + 2) : i - 1;
      }
    }
    return last;
  }

  private static boolean closes(Tree tree, int i) {
    return tree.word(i).equals(")") || tree.word(i).equals("]") || tree.isQuoted(i);
  }

  /** The last word before an aside set off by a comma, such as ", who chairs the committee,". */
  private static int beforeAside(Tree tree, int n, int last, boolean inverted) {
    int end = last;
    for (int i = n + 1; i <= last; i++) {
      boolean comma = tree.left(i) > n && tree.word(tree.left(i) - 1).equals(",");
      boolean closing = tree.head(i) == n || tree.right(i) >= last;
      boolean nested = tree.is(i, "appos") && tree.head(i) != n && !place(tree, i);
      boolean aside = comma && closing && (ASIDE.contains(tree.relation(i)) || nested);
      boolean kept = inverted ? !SAYS.contains(tree.lemma(i)) : background(tree, i);
      boolean when =
          tree.is(i, "prep") && tree.head(i) == n && tree.right(i) >= last && aside(tree, i);
      if ((aside && !kept) || (when && !inverted)) {
        end = Math.max(n, Math.min(end, tree.left(i) - 1));
      }
    }
    return end;
  }

  /** Whether the words tell when, where or how something was said: "on Monday", "in a speech". */
  static boolean circumstantial(Tree tree, int preposition) {
    String last = tree.word(tree.right(preposition));
    int object = tree.child(preposition, "pobj");
    return aside(tree, preposition)
        || Nominal.time(tree, preposition + 1)
        || last.matches("\\d{4}s?")
        || (object >= 0 && OCCASIONS.contains(tree.lemma(object)));
  }

  /** ", who chairs the committee,": what makes the words of somebody worth telling. */
  private static boolean background(Tree tree, int verb) {
    String first = tree.word(tree.left(verb));
    return tree.is(verb, "relcl") && first.equals("who") && BACKGROUND.contains(tree.lemma(verb));
  }

  /** "Brownsville, Texas": a place told by a larger one. */
  private static boolean place(Tree tree, int i) {
    return tree.tag(i).startsWith("NNP")
        && tree.left(i) >= i - 1
        && tree.tag(tree.head(i)).startsWith("NNP")
        && tree.is(tree.head(i), "pobj");
  }

  private static boolean aside(Tree tree, int preposition) {
    return time(tree, preposition) || circumstance(tree, preposition);
  }

  /** "on Monday", "in April". */
  private static boolean time(Tree tree, int preposition) {
    String word = tree.word(preposition);
    return (word.equals("on") && day(tree, preposition + 1))
        || (word.equals("in") && MONTHS.contains(tree.word(preposition + 1)));
  }

  /** "at the time", "in general", "for its part". */
  private static boolean circumstance(Tree tree, int preposition) {
    String last = tree.word(tree.right(preposition));
    return switch (tree.word(preposition)) {
      case "at" -> last.equals("time") || last.equals("least");
      case "in" ->
          Set.of("general", "turn", "particular", "response", "part").contains(last)
              || last.matches("\\d{4}|weeks?|months?|years?|days?");
      case "for" -> Set.of("example", "instance", "part", "one").contains(last);
      case "on" -> last.matches("\\w+day|twitter|facebook");
      default -> false;
    };
  }

  static boolean day(Tree tree, int i) {
    return tree.word(i).endsWith("day") && tree.tag(i).startsWith("NNP");
  }

  /** Whether a comma inside the phrase opens an aside that the comma after it closes. */
  private static boolean parenthetical(Tree tree, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tree.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The first word after what stands before the phrase: a dateline, "last year,", a quote. */
  private static int afterLead(Tree tree, int first, int n) {
    int start = first;
    for (int i = first; i < n; i++) {
      boolean speech =
          tree.isQuoted(i) && !tree.isQuoted(i + 1) && !tree.isQuoted(n) && pause(tree, i);
      boolean adverbial = tree.word(i).equals(",") && adverbial(tree, start, n);
      if (tree.isDash(i) || speech || adverbial) {
        start = i + 1;
      }
    }
    while (start < n && loose(tree, start)) {
      start++;
    }
    return start;
  }

  private static boolean pause(Tree tree, int i) {
    return ",?!".contains(tree.word(i))
        || ",?!".contains(tree.word(i - 1))
        || tree.word(i + 1).equals(",");
  }

  private static boolean adverbial(Tree tree, int start, int n) {
    int at = start;
    for (int steps = 0; at >= 0 && tree.head(at) != n && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at >= 0 && at < n && LEADS.contains(tree.relation(at));
  }

  /** "Ohio-based": the place is part of the word. */
  private static boolean hyphen(Tree tree, int i) {
    return tree.word(i).equals("-") && !tree.isDash(i);
  }

  private static boolean loose(Tree tree, int i) {
    boolean mark = tree.isPunctuation(i) && !tree.isQuoted(i) && !"$(#£€@".contains(tree.word(i));
    boolean about = QUANTITY.contains(tree.word(i)) && !tree.tag(i + 1).startsWith("V");
    return mark
        || (tree.tag(i).startsWith("W") && !tree.word(i).equals("whose"))
        || (tree.is(i, "npadvmod") && tree.right(i) == i && !hyphen(tree, i + 1))
        || (tree.tag(i).equals("IN") && tree.right(i) == i && !about);
  }
}

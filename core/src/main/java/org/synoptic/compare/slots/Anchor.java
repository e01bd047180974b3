package org.synoptic.compare.slots;

import java.util.List;
import java.util.Set;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The place of a figure in its sentence.
 *
 * @param number the last word of the figure
 * @param noun the counted noun, or the unit; the number itself where there is none
 */
record Anchor(ParsedSentence parse, int number, int noun) {

  /** Words after a figure among which its noun is looked for. Set by hand. */
  private static final int NOUN_WITHIN = 6;

  private static final Set<String> VICTIMS = Set.of(Relations.DOBJ, Relations.NSUBJPASS);

  /**
   * Anchors a figure; a figure that the sentence has no words of is at {@link ParsedSentence#NONE}.
   */
  static Anchor of(ParsedSentence parse, Span span, String of) {
    int number = ParsedSentence.NONE;
    for (int i = 0; i < parse.size(); i++) {
      number = parse.span(i).overlaps(span) ? i : number;
    }
    return new Anchor(parse, number, noun(parse, span, number, of));
  }

  static Anchor of(ParsedSentence parse, Figure figure) {
    return of(parse, figure.span(), figure.of() == null ? "" : figure.of());
  }

  private static int noun(ParsedSentence parse, Span span, int number, String of) {
    if (number < 0) {
      return number;
    }
    String last = of.substring(of.lastIndexOf(' ') + 1);
    for (int i = number + 1;
        !last.isEmpty() && i <= number + NOUN_WITHIN && i < parse.size();
        i++) {
      boolean joined = parse.isBelow(number, i) || parse.isBelow(i, number);
      if (joined && parse.span(i).in(parse.body()).equals(last)) {
        return i;
      }
    }
    int head = number;
    while (parse.head(head) >= 0 && parse.span(parse.head(head)).overlaps(span)) {
      head = parse.head(head);
    }
    return head;
  }

  /** The top of the noun phrase: of "tens of thousands of people" the first word. */
  int top() {
    int top = noun;
    for (int steps = 0; steps < NOUN_WITHIN; steps++) {
      int head = parse.head(top);
      if (isPartitive(top)) {
        top = parse.head(head);
      } else if (head >= 0
          && (Relations.NOUN_MODIFIERS.contains(parse.relation(top))
              || parse.relation(top).equals(Relations.QMOD))) {
        top = head;
      } else {
        return top;
      }
    }
    return top;
  }

  /** "thousands of people": whether the noun hangs on the number by "of". */
  private boolean isPartitive(int i) {
    int head = parse.head(i);
    return parse.relation(i).equals(Relations.POBJ)
        && parse.word(head).equals("of")
        && (head == number || head == number + 1)
        && parse.head(head) >= 0;
  }

  /** The word that the noun phrase hangs on, of a coordination the one of its first member. */
  int governor() {
    return parse.head(first());
  }

  /** The relation by which the noun phrase hangs on its governor. */
  String role() {
    return parse.relation(first());
  }

  /** The top of the noun phrase; of a coordination, of its first member. */
  int first() {
    int at = top();
    for (int steps = 0;
        steps < NOUN_WITHIN && parse.relation(at).equals(Relations.CONJ) && parse.head(at) >= 0;
        steps++) {
      at = parse.head(at);
    }
    return at;
  }

  /** The nearest verb above the figure; {@link ParsedSentence#NONE} where there is none. */
  int verb() {
    int at = noun;
    for (int steps = 0; at >= 0 && steps < parse.size(); steps++) {
      if (Tags.isVerb(parse.tag(at))) {
        return at;
      }
      at = parse.head(at);
    }
    return ParsedSentence.NONE;
  }

  /** Whether the clause's act is done to what is counted. */
  boolean isVictim() {
    return VICTIMS.contains(role());
  }

  boolean isSubject() {
    return role().equals(Relations.NSUBJ);
  }

  /** The noun that the phrase completes: of "the deaths of 12 people" "deaths". */
  int completed() {
    int preposition = governor();
    return role().equals(Relations.POBJ) ? parse.head(preposition) : ParsedSentence.NONE;
  }

  /**
   * The words that say something of the counted noun: "12 people injured", "12 people who died".
   */
  List<Integer> attributes() {
    return parse.children(noun).stream()
        .filter(
            child ->
                Relations.CLAUSAL_MODIFIERS.contains(parse.relation(child))
                    || Relations.NOUN_MODIFIERS.contains(parse.relation(child)))
        .toList();
  }
}

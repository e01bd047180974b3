package org.synoptic.syntax;

import java.util.Locale;
import java.util.Set;

/** Walks around the verbs of a parsed sentence. */
public final class Verbs {

  /** Verbs of harm: "two killed" is passive, though no auxiliary says so. */
  private static final Set<String> CASUALTIES = SyntaxWords.of("casualties");

  /** Words that make a clause a condition where they open it before the subject. */
  private static final Set<String> INVERTED = Set.of("had", "were", "should");

  /** Steps upwards in search of a verb. Set by hand. */
  private static final int HIGHEST = 12;

  private Verbs() {}

  /** The verb or modal itself, or the nearest one above the word; the word itself without one. */
  public static int of(ParsedSentence parse, int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      if (parse.isVerb(at)) {
        return at;
      }
      at = parse.head(at);
    }
    return i;
  }

  /** The nearest verb above the word, never the word itself and no modal. */
  public static int above(ParsedSentence parse, int i) {
    int head = parse.head(i);
    for (int steps = 0;
        head >= 0 && !Tags.isVerb(parse.tag(head)) && steps < parse.size();
        steps++) {
      head = parse.head(head);
    }
    return head;
  }

  /** The verb itself or the nearest verb above it that has a nominal subject of its own. */
  public static int withSubject(ParsedSentence parse, int verb) {
    int at = verb;
    for (int steps = 0;
        at >= 0 && !parse.has(at, Relations.SUBJECTS) && steps < parse.size();
        steps++) {
      at = above(parse, at);
    }
    return at;
  }

  /** Whether the word stands for the noun that a relative clause is about: "which", "who". */
  public static boolean isRelativePronoun(ParsedSentence parse, int i) {
    return parse.tag(i).equals(Tags.WDT) || parse.tag(i).equals(Tags.WP);
  }

  /** "Had I not seen it", "Were she to leave": a condition without "if"; questions look alike. */
  public static boolean isInvertedCondition(ParsedSentence parse, int verb) {
    int first =
        parse.children(verb).stream()
            .filter(child -> !parse.relation(child).equals(Relations.PUNCT))
            .findFirst()
            .orElse(verb);
    return first < verb
        && INVERTED.contains(parse.word(first).toLowerCase(Locale.ROOT))
        && Relations.AUXILIARIES.contains(parse.relation(first))
        && first < parse.child(verb, Relations.SUBJECTS);
  }

  /** Whether the verb is passive, also where no auxiliary says so: "a ship hit by a storm". */
  public static boolean isPassive(ParsedSentence parse, int verb) {
    if (parse.has(verb, Relations.AUXPASS) || parse.has(verb, Relations.NSUBJPASS)) {
      return true;
    }
    boolean participle = parse.tag(verb).equals(Tags.VBN);
    if (!participle && !parse.tag(verb).equals(Tags.VBD)) {
      return false;
    }
    if (CASUALTIES.contains(parse.lemma(verb)) && !parse.has(verb, Relations.DOBJ)) {
      return participle ? !parse.has(verb, Relations.AUX) : isCount(parse, verb);
    }
    if (participle && isBareComplement(parse, verb)) {
      return true;
    }
    boolean reduced = parse.relation(verb).equals(Relations.ACL) && participle;
    if (reduced && !parse.has(verb, Relations.NSUBJ) || parse.has(verb, Relations.AGENT)) {
      return true;
    }
    return participle && joinsPassive(parse, verb);
  }

  private static boolean isBareComplement(ParsedSentence parse, int verb) {
    return !parse.has(verb, Relations.AUX)
        && !parse.has(verb, Relations.DOBJ)
        && Set.of(Relations.CCOMP, Relations.XCOMP, Relations.ADVCL).contains(parse.relation(verb));
  }

  private static boolean joinsPassive(ParsedSentence parse, int verb) {
    return parse.relation(verb).equals(Relations.CONJ)
        && parse.head(verb) < verb
        && !parse.has(verb, Relations.AUX)
        && !parse.has(verb, Relations.NSUBJ)
        && isPassive(parse, parse.head(verb));
  }

  /** "Ten were killed and 100 wounded". */
  private static boolean isCount(ParsedSentence parse, int verb) {
    return parse.children(verb, Relations.NSUBJ).stream()
        .anyMatch(s -> parse.tag(s).equals(Tags.CD));
  }
}

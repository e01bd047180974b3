package org.synoptic.syntax;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.model.Token;
import org.synoptic.text.Lists;

/**
 * Whether words say that something is not so: {@code negation.tsv}. There are three questions, for
 * parsed and for bare words: whether a verb is negated, whether a clause holds a negation anywhere,
 * and whether a word is one.
 */
public final class Negation {

  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> OF_VERBS = new HashSet<>();
  private static final Set<String> NOBODY = new HashSet<>();
  private static final Set<String> DETERMINERS = new HashSet<>();
  private static final Set<String> PREPOSITIONS = new HashSet<>();

  /** What a negated noun must be of its verb to negate the verb: "[nobody] came". */
  private static final Set<String> ARGUMENTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ, Relations.ATTR);

  static {
    for (String line : Lists.read(Negation.class, "negation.tsv")) {
      String[] row = line.split("\t", -1);
      add(row[0], row[1]);
    }
  }

  private Negation() {}

  private static void add(String word, String kind) {
    switch (kind) {
      case "adverb" -> OF_VERBS.add(word);
      case "almost" -> OF_VERBS.add(word);
      case "pronoun" -> NOBODY.add(word);
      case "determiner" -> DETERMINERS.add(word);
      case "preposition" -> PREPOSITIONS.add(word);
      default -> throw new IllegalStateException("negation.tsv: unknown kind " + kind);
    }
    if (!kind.equals("almost") && !kind.equals("preposition")) {
      WORDS.add(word);
    }
  }

  /** Whether a word in lower case is a negation by itself: "not", "no", "nobody", "cannot". */
  public static boolean isNegation(String word) {
    return WORDS.contains(word);
  }

  /** Whether a word of a clause negates any part of it, "without" among them. */
  public static boolean isNegation(Token token) {
    return token.relation().equals(Relations.NEG)
        || isNegation(token.lemma())
        || PREPOSITIONS.contains(token.lemma());
  }

  /** Whether the verb is negated: by an adverb, or because nobody or nothing is its argument. */
  public static boolean isNegated(ParsedSentence parse, int verb) {
    for (int child : parse.children(verb)) {
      if (isNoLonger(parse, child)) {
        return true;
      }
      if (isNegatingAdverb(parse, child)) {
        return !parse.word(child).equals("only");
      }
      if (ARGUMENTS.contains(parse.relation(child)) && isNobody(parse, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoLonger(ParsedSentence parse, int i) {
    return parse.word(i).equals("longer")
        && parse.children(i).stream().anyMatch(n -> parse.word(n).equals("no"));
  }

  private static boolean isNegatingAdverb(ParsedSentence parse, int i) {
    String word = parse.word(i);
    return parse.relation(i).equals(Relations.NEG)
        || parse.relation(i).equals(Relations.ADVMOD)
            && (OF_VERBS.contains(word) || isNegation(word));
  }

  /** Whether a noun or pronoun names nobody and nothing: "nobody", "no ship". */
  static boolean isNobody(ParsedSentence parse, int noun) {
    String lemma = parse.lemma(noun);
    return NOBODY.contains(lemma)
        || lemma.equals("neither")
        || parse.children(noun, Set.of(Relations.DET, Relations.NEG)).stream()
            .anyMatch(d -> DETERMINERS.contains(parse.lemma(d)));
  }
}

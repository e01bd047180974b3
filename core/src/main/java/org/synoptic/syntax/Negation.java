package org.synoptic.syntax;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.Token;

/**
 * Whether words say that something is not so: {@link NegationWords}. There are three questions, for
 * parsed and for bare words: whether a verb is negated, whether a clause holds a negation anywhere,
 * and whether a word is one.
 */
public final class Negation {

  private static final Set<String> NOBODY = NegationWords.pronouns();
  private static final Set<String> DETERMINERS = NegationWords.determiners();
  private static final Set<String> PREPOSITIONS = NegationWords.prepositions();

  private static final Set<String> OF_VERBS =
      union(NegationWords.adverbs(), NegationWords.almost());
  private static final Set<String> WORDS = union(NegationWords.adverbs(), NOBODY, DETERMINERS);

  /** What a negated noun must be of its verb to negate the verb: "[nobody] came". */
  private static final Set<String> ARGUMENTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ, Relations.ATTR);

  private Negation() {}

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
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
  static boolean isNegated(ParsedSentence parse, int verb) {
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

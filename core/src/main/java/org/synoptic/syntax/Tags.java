package org.synoptic.syntax;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part-of-speech tags: {@code Token.tag} holds one of these and nothing else.
 *
 * <p>They are those of the Penn Treebank (Santorini, "Part-of-Speech Tagging Guidelines", 1990)
 * with the additions of OntoNotes 5 ({@link #HYPH}, {@link #AFX}, {@link #GW}, {@link #NFP}, {@link
 * #ADD}, {@link #XX}). An engine with other tags translates to these; see {@code
 * annotate.engine.Engine}.
 */
public final class Tags {

  /** Noun, singular or mass. */
  public static final String NN = "NN";

  /** Noun, plural. */
  public static final String NNS = "NNS";

  /** Proper noun, singular. */
  public static final String NNP = "NNP";

  /** Proper noun, plural. */
  public static final String NNPS = "NNPS";

  /** Personal pronoun: "he". */
  public static final String PRP = "PRP";

  /** Possessive pronoun: "his". */
  public static final String PRP_POSS = "PRP$";

  /** Verb, base form: "to close". */
  public static final String VB = "VB";

  /** Verb, past tense: "closed". */
  public static final String VBD = "VBD";

  /** Verb, gerund or present participle: "closing". */
  public static final String VBG = "VBG";

  /** Verb, past participle: "has closed". */
  public static final String VBN = "VBN";

  /** Verb, present tense, not third person singular: "they close". */
  public static final String VBP = "VBP";

  /** Verb, present tense, third person singular: "it closes". */
  public static final String VBZ = "VBZ";

  /** Modal: "will", "may". */
  public static final String MD = "MD";

  /** Adjective. */
  public static final String JJ = "JJ";

  /** Adjective, comparative. */
  public static final String JJR = "JJR";

  /** Adjective, superlative. */
  public static final String JJS = "JJS";

  /** Adverb. */
  public static final String RB = "RB";

  /** Adverb, comparative. */
  public static final String RBR = "RBR";

  /** Adverb, superlative. */
  public static final String RBS = "RBS";

  /** Particle: "broke out". */
  public static final String RP = "RP";

  /** Preposition or subordinating conjunction. */
  public static final String IN = "IN";

  /** The word "to". */
  public static final String TO = "TO";

  /** Coordinating conjunction: "and". */
  public static final String CC = "CC";

  /** Cardinal number, in digits or words. */
  public static final String CD = "CD";

  /** Determiner: "the", "that". */
  public static final String DT = "DT";

  /** Word before the determiner: "all the ships". */
  public static final String PDT = "PDT";

  /** The "there" of "there is". */
  public static final String EX = "EX";

  /** The mark of the owner: "'s". */
  public static final String POS = "POS";

  /** Wh-determiner: "which ship", and the "that" of a relative clause. */
  public static final String WDT = "WDT";

  /** Wh-pronoun: "who". */
  public static final String WP = "WP";

  /** Possessive wh-pronoun: "whose". */
  public static final String WP_POSS = "WP$";

  /** Wh-adverb: "when". */
  public static final String WRB = "WRB";

  /** Interjection. */
  public static final String UH = "UH";

  /** Foreign word. */
  public static final String FW = "FW";

  /** Mark of a list item: "a)". */
  public static final String LS = "LS";

  /** Symbol that is no punctuation. */
  public static final String SYM = "SYM";

  /** Currency sign. */
  public static final String CURRENCY = "$";

  /** Hyphen inside a word. */
  public static final String HYPH = "HYPH";

  /** Affix that stands alone: "anti-". */
  public static final String AFX = "AFX";

  /** Part of a word that was cut apart by mistake. */
  public static final String GW = "GW";

  /** Punctuation that is not part of the sentence: "***". */
  public static final String NFP = "NFP";

  /** Address: of a web page or of electronic mail. */
  public static final String ADD = "ADD";

  /** Unknown; also what an unknown tag of an engine becomes. */
  public static final String XX = "XX";

  /** Mark that ends a sentence: ". ? !". */
  public static final String STOP = ".";

  /** Comma. */
  public static final String COMMA = ",";

  /** Colon, semicolon, dash, ellipsis. */
  public static final String COLON = ":";

  /** Opening quotation mark. */
  public static final String OPENING_QUOTE = "``";

  /** Closing quotation mark. */
  public static final String CLOSING_QUOTE = "''";

  /** Opening bracket of any kind. */
  public static final String LEFT_BRACKET = "-LRB-";

  /** Closing bracket of any kind. */
  public static final String RIGHT_BRACKET = "-RRB-";

  /** Verbs that carry a tense. */
  public static final Set<String> TENSED = Set.of(VBD, VBZ, VBP);

  /** Verbs that carry a tense, and modals: a clause with one of them is finite. */
  public static final Set<String> FINITE = Set.of(VBD, VBZ, VBP, MD);

  private static final Map<String, String> KNOWN =
      Set.of(
              NN,
              NNS,
              NNP,
              NNPS,
              PRP,
              PRP_POSS,
              VB,
              VBD,
              VBG,
              VBN,
              VBP,
              VBZ,
              MD,
              JJ,
              JJR,
              JJS,
              RB,
              RBR,
              RBS,
              RP,
              IN,
              TO,
              CC,
              CD,
              DT,
              PDT,
              EX,
              POS,
              WDT,
              WP,
              WP_POSS,
              WRB,
              UH,
              FW,
              LS,
              SYM,
              CURRENCY,
              HYPH,
              AFX,
              GW,
              NFP,
              ADD,
              XX,
              STOP,
              COMMA,
              COLON,
              OPENING_QUOTE,
              CLOSING_QUOTE,
              LEFT_BRACKET,
              RIGHT_BRACKET)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

  private Tags() {}

  /** All tags. */
  public static Set<String> all() {
    return KNOWN.keySet();
  }

  /** The tag as one of these constants; {@link #XX} for null and for an unknown one. */
  public static String known(@Nullable String tag) {
    return tag == null ? XX : KNOWN.getOrDefault(tag, XX);
  }

  /** Whether the tag is a verb's; modals are not verbs here. */
  public static boolean isVerb(String tag) {
    return tag.startsWith("VB");
  }

  /** Whether the tag is a verb's or a modal's. */
  public static boolean isVerbOrModal(String tag) {
    return isVerb(tag) || tag.equals(MD);
  }

  /** Whether the tag is a noun's, common or proper. */
  public static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  /** Whether the tag is that of a noun in the plural, common or proper. */
  public static boolean isPluralNoun(String tag) {
    return tag.equals(NNS) || tag.equals(NNPS);
  }

  public static boolean isProperNoun(String tag) {
    return tag.startsWith("NNP");
  }

  /** Whether the tag is that of a personal or a possessive pronoun. */
  public static boolean isPronoun(String tag) {
    return tag.equals(PRP) || tag.equals(PRP_POSS);
  }

  public static boolean isAdjective(String tag) {
    return tag.startsWith("JJ");
  }

  /** Whether the tag is an adverb's; "when" and "where" are wh-words. */
  public static boolean isAdverb(String tag) {
    return tag.startsWith("RB");
  }

  /** Whether the tag is that of a question word or relative pronoun: "who", "which", "when". */
  public static boolean isWh(String tag) {
    return tag.startsWith("W");
  }
}

package org.synoptic.syntax;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labels of dependency relations: {@code Token.relation} holds one of these and nothing else.
 *
 * <p>They are the labels of NLP4J 1.1.3 (the CLEAR style of Choi and Palmer, "Guidelines for the
 * CLEAR Style Constituent to Dependency Conversion", 2012). An engine with other labels translates
 * to these; see {@code annotate.engine.Engine}. Each comment gives an example: the word with the
 * relation stands in brackets.
 */
public final class Relations {

  /** The head of the sentence; it depends on no word. */
  public static final String ROOT = "root";

  // What a verb takes.

  /** Subject of an active verb: "[smoke] rose". */
  public static final String NSUBJ = "nsubj";

  /** Subject of a passive verb: "[two] were hurt". */
  public static final String NSUBJPASS = "nsubjpass";

  /** A clause as subject: "[leaving] was hard". */
  public static final String CSUBJ = "csubj";

  /** A clause as subject of a passive verb: "that he [left] was denied". */
  public static final String CSUBJPASS = "csubjpass";

  /** A subject that names nothing: "[there] is", "[it] seems". */
  public static final String EXPL = "expl";

  /** Direct object: "closed the [port]". */
  public static final String DOBJ = "dobj";

  /** Indirect object, or the preposition that leads it: "gave [her] a key", "gave it [to] her". */
  public static final String DATIVE = "dative";

  /** The "by" of a passive verb: "closed [by] police"; the actor is its {@link #POBJ}. */
  public static final String AGENT = "agent";

  /** A noun after a form of "be": "he is [mayor]". */
  public static final String ATTR = "attr";

  /** A predicate of the object, or a complement of a passive: "called it [theft]". */
  public static final String OPRD = "oprd";

  /** An adjective as complement: "looks [safe]". */
  public static final String ACOMP = "acomp";

  /** A clause as complement, with no subject of its own: "wants to [leave]". */
  public static final String XCOMP = "xcomp";

  /** A clause as complement, with its subject: "said that it [burned]". */
  public static final String CCOMP = "ccomp";

  /** Auxiliary or "to": "[has] closed", "[will] close", "[to] close". */
  public static final String AUX = "aux";

  /** Auxiliary of the passive: "[was] closed". */
  public static final String AUXPASS = "auxpass";

  /** Negation: "did [not] close", "[no] one". */
  public static final String NEG = "neg";

  /** Particle of a verb: "broke [out]". */
  public static final String PRT = "prt";

  // What modifies.

  /** Adverb: "closed [yesterday]", "[nearly] all". */
  public static final String ADVMOD = "advmod";

  /** A noun used as an adverb: "closed [Monday]", "two [years] old". */
  public static final String NPADVMOD = "npadvmod";

  /** A clause that modifies a verb: "left after it [burned]". */
  public static final String ADVCL = "advcl";

  /** A relative clause: "the fire that [broke] out". */
  public static final String RELCL = "relcl";

  /** Another clause that modifies a noun: "the plan to [leave]", "a town [called] Velm". */
  public static final String ACL = "acl";

  /** Adjective, number or other modifier of a noun: "[old] port", "[two] ships". */
  public static final String NMOD = "nmod";

  /** A noun or name before the noun that it forms one term with: "[harbour] fire", "[Ana] Ruiz". */
  public static final String COMPOUND = "compound";

  /** Modifier of a number or quantity: "[about] 40", "[three] million". */
  public static final String QMOD = "qmod";

  /** A noun set beside another that names the same: "Ruiz, the [mayor]". */
  public static final String APPOS = "appos";

  /** Article or other determiner: "[the] port". */
  public static final String DET = "det";

  /** A word before the determiner: "[all] the ships". */
  public static final String PREDET = "predet";

  /** Owner: "[her] house", "[Ruiz]'s house". */
  public static final String POSS = "poss";

  /** The mark of the owner: "Ruiz['s] house". */
  public static final String CASE = "case";

  // What links.

  /** Preposition: "fire [in] the port". */
  public static final String PREP = "prep";

  /** Object of a preposition: "in the [port]". */
  public static final String POBJ = "pobj";

  /** A clause after a preposition: "accused of [lying]". */
  public static final String PCOMP = "pcomp";

  /** A word joined to another of its kind: "police and [firemen]". */
  public static final String CONJ = "conj";

  /** The conjunction: "police [and] firemen". */
  public static final String CC = "cc";

  /** The first half of a double conjunction: "[both] police and firemen". */
  public static final String PRECONJ = "preconj";

  /** The word that opens a subordinate clause: "[after] it burned", "said [that] it burned". */
  public static final String MARK = "mark";

  // What stands apart.

  /** A clause beside the sentence's own: "the fire, he [said], is out". */
  public static final String PARATAXIS = "parataxis";

  /** An interjection or word of address: "[yes], it is out". */
  public static final String DISCOURSE = "discourse";

  /** What says nothing of its own: "and [then]" at the start, labels, list marks. */
  public static final String META = "meta";

  /** The person spoken to: "it is out, [sir]". */
  public static final String VOCATIVE = "vocative";

  /** Punctuation mark. */
  public static final String PUNCT = "punct";

  /** A relation that the parser cannot name; also what an unknown label of an engine becomes. */
  public static final String DEP = "dep";

  /** Nominal subjects. */
  public static final Set<String> SUBJECTS = Set.of(NSUBJ, NSUBJPASS);

  /** Subjects of every kind: nominal, clausal, and the empty "it" and "there". */
  public static final Set<String> ALL_SUBJECTS = Set.of(NSUBJ, NSUBJPASS, CSUBJ, CSUBJPASS, EXPL);

  /** Auxiliaries of the active and the passive. */
  public static final Set<String> AUXILIARIES = Set.of(AUX, AUXPASS);

  /** Clauses that complete a verb. */
  public static final Set<String> CLAUSAL_COMPLEMENTS = Set.of(CCOMP, XCOMP);

  /** Everything that completes a verb such as "seem", "be", "call". */
  public static final Set<String> PREDICATIVES = Set.of(XCOMP, OPRD, ACOMP, CCOMP, ATTR);

  /** Clauses that modify a noun or a verb. */
  public static final Set<String> CLAUSAL_MODIFIERS = Set.of(RELCL, ACL, ADVCL);

  /** Adjectives, numbers and nouns that modify a noun. */
  public static final Set<String> NOUN_MODIFIERS = Set.of(NMOD, COMPOUND);

  /** What stands before a noun and tells which one is meant: its modifiers and its owner. */
  public static final Set<String> PRENOMINALS = Set.of(NMOD, COMPOUND, POSS);

  private static final Map<String, String> KNOWN =
      Set.of(
              ROOT, NSUBJ, NSUBJPASS, CSUBJ, CSUBJPASS, EXPL, DOBJ, DATIVE, AGENT, ATTR, OPRD,
              ACOMP, XCOMP, CCOMP, AUX, AUXPASS, NEG, PRT, ADVMOD, NPADVMOD, ADVCL, RELCL, ACL,
              NMOD, COMPOUND, QMOD, APPOS, DET, PREDET, POSS, CASE, PREP, POBJ, PCOMP, CONJ, CC,
              PRECONJ, MARK, PARATAXIS, DISCOURSE, META, VOCATIVE, PUNCT, DEP)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

  private Relations() {}

  /** All labels. */
  public static Set<String> all() {
    return KNOWN.keySet();
  }

  /** The label as one of these constants; {@link #DEP} for null and for an unknown one. */
  public static String known(@Nullable String label) {
    return label == null ? DEP : KNOWN.getOrDefault(label, DEP);
  }
}

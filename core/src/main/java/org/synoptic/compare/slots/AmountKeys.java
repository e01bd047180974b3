package org.synoptic.compare.slots;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * What an amount is of, as keys that another report's amount of the same thing may share: the noun
 * that it measures ("a 400-pound bull", "a height of 12 feet", "the fence is 3 feet high") and the
 * verb that it completes ("fell 12 feet").
 */
final class AmountKeys {

  /** Words behind a measure in which the measured noun is looked for. Set by hand. */
  private static final int WITHIN = 5;

  /** Relations of amounts that complete their verb. */
  private static final Set<String> COMPLETING =
      Set.of(Relations.DOBJ, Relations.NPADVMOD, Relations.ADVMOD, Relations.QMOD, Relations.DEP);

  private static final String OF = " of ";

  private static final Set<String> SUBJECTS = Set.of(Relations.NSUBJ, Relations.NSUBJPASS);

  private final SlotReading reading;
  private final ParsedSentence parse;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<Integer> nouns = new LinkedHashSet<>();

  private AmountKeys(SlotReading reading) {
    this.reading = reading;
    this.parse = reading.anchor().parse();
  }

  /**
   * The keys; none for an age, which {@link AgeSlots} compares, and for what is of no one thing.
   */
  static Set<String> of(SlotReading reading) {
    String measure = measure(reading);
    if (measure == null) {
      return Set.of();
    }
    AmountKeys all = new AmountKeys(reading);
    all.addNounsBehind(measure);
    if (reading.figure().unit() != null) {
      all.addMeasuredNouns(measure);
    }
    all.addVerb(measure);
    return all.keys;
  }

  /** The nouns that the amount measures. */
  static Set<Integer> nouns(SlotReading reading) {
    AmountKeys all = new AmountKeys(reading);
    all.addNounsBehind("");
    all.addMeasuredNouns("");
    return all.nouns;
  }

  /** Whether a key names the noun that is measured, and not the verb. */
  static boolean isOfNoun(String key) {
    return key.contains(OF);
  }

  /** The dimension, or the counted noun; null where the figure has neither. */
  static @Nullable String measure(SlotReading reading) {
    Figure figure = reading.figure();
    if (figure.unit() != null) {
      return figure.kind() == Figure.Kind.AGE ? null : UnitConversion.dimension(figure.unit());
    }
    boolean bare = reading.anchor().noun() == reading.anchor().number();
    if (figure.of() == null || bare || figure.low() != Math.rint(figure.low())) {
      return null;
    }
    return "#" + meaning(reading.anchor().parse().lemma(reading.anchor().noun()));
  }

  private static String meaning(String lemma) {
    String stem = TermStem.of(lemma);
    String meaning = Synonyms.meaning(stem);
    return meaning == null ? stem : meaning;
  }

  private void addNounsBehind(String measure) {
    for (int noun : nounsBehind()) {
      addNoun(measure, noun);
    }
  }

  private void addMeasuredNouns(String measure) {
    Anchor anchor = reading.anchor();
    int above = anchor.governor();
    boolean of = anchor.role().equals(Relations.POBJ) && parse.word(above).equals("of");
    if (of || anchor.role().equals(Relations.APPOS)) {
      addNoun(measure, of ? parse.head(above) : above);
    }
    int verb = anchor.verb();
    if (parse.lemma(verb).equals("be")) {
      addNoun(measure, parse.child(verb, SUBJECTS));
    }
  }

  private void addNoun(String measure, int noun) {
    if (parse.isNoun(noun)
        && !parse.isName(noun)
        && noun != reading.anchor().noun()
        && !reading.figure().span().overlaps(parse.span(noun))) {
      nouns.add(noun);
      keys.add(measure + OF + meaning(parse.lemma(noun)));
    }
  }

  /** The nouns of the phrase that a hyphenated measure opens: "400-pound (181-kg) male gorilla". */
  private Set<Integer> nounsBehind() {
    Set<Integer> nouns = new LinkedHashSet<>();
    int end = reading.figure().span().end();
    boolean glued = end < parse.body().length() && parse.body().charAt(end) == '-';
    if (!glued && reading.figure().span().in(parse.body()).indexOf('-') < 0) {
      return nouns;
    }
    int seen = 0;
    boolean bracket = false;
    for (int word = reading.anchor().number() + 1; word < parse.size() && seen < WITHIN; word++) {
      String text = parse.word(word);
      boolean aside = bracket || text.equals("(") || text.equals("-") || text.equals("plus");
      bracket = text.equals("(") || (bracket && !text.equals(")"));
      if (aside) {
        continue;
      }
      seen++;
      boolean listed = text.equals(",") && Tags.isAdjective(parse.tag(word + 1));
      if (parse.isNoun(word)) {
        nouns.add(word);
      } else if (!listed && !Tags.isAdjective(parse.tag(word))) {
        return nouns;
      }
    }
    return nouns;
  }

  private void addVerb(String measure) {
    Anchor anchor = reading.anchor();
    int above = anchor.governor();
    String role = anchor.role();
    if (role.equals(Relations.POBJ)) {
      role = parse.word(above);
      above = parse.head(above);
    } else if (role.equals(Relations.PREP)) {
      role = Relations.DOBJ;
    }
    if (above < 0
        || !Tags.isVerb(parse.tag(above))
        || SlotWords.LIGHT_VERBS.contains(parse.lemma(above))) {
      return;
    }
    boolean patient = role.equals(Relations.NSUBJPASS) || role.equals(Relations.DOBJ);
    boolean subject = role.equals(Relations.NSUBJ) && !Verbs.isPassive(parse, above);
    String as =
        patient || COMPLETING.contains(role) ? "object" : subject ? "subject" : "with " + role;
    keys.add(measure + " " + as + " " + EventVerbs.event(parse.lemma(above)));
  }
}

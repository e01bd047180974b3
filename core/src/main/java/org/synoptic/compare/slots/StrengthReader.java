package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Reads from the sentences of the reports how surely each verb and predicate is told. */
final class StrengthReader {

  private static final WordList LIST =
      WordList.of(StrengthReader.class, "strength.txt")
          .sections("showing", "unsure", "signs", "allowing", "requiring", "planning");

  private static final Set<String> BELIEVING = ActReader.BELIEVING;
  private static final Set<String> SHOWING = LIST.words("showing");
  private static final Set<String> SIGNS = LIST.words("signs");
  private static final Set<String> UNSURE = LIST.words("unsure");
  private static final Set<String> ALLOWING = LIST.words("allowing");
  private static final Set<String> REQUIRING = LIST.words("requiring");
  private static final Set<String> PLANNING = LIST.words("planning");

  private static final String MAY = "may";
  private static final Set<String> MIGHT = Set.of(MAY, "might");
  private static final Set<String> BE = Set.of("be", "'s", "’s", "'re", "’re");
  private static final Set<String> APPEARING = Set.of("appear", "seem");
  private static final Set<String> ADDING = Set.of("with", "of");
  private static final String FIRST = "first";
  private static final Set<String> MUST = Set.of("must", "shall");
  private static final Set<String> WILL = Set.of("will", "'ll", "wo");

  /** Tellings of a story that are read at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 4000;

  /** Heads above a verb at which its subject or its relative clause is looked for. Set by hand. */
  private static final int MOST_STEPS = 3;

  private static final Set<String> COMPLEMENTS = Set.of(Relations.ACOMP, Relations.ATTR);

  /** Clauses below a verb that say something of their own. */
  private static final Set<String> OWN =
      Set.of(Relations.CCOMP, Relations.ADVCL, Relations.RELCL, Relations.PARATAXIS);

  private final StoryIndex story;

  private StrengthReader(StoryIndex story) {
    this.story = story;
  }

  /** The readings in the order of the story. */
  static List<StrengthReading> read(StoryIndex story) {
    StrengthReader reader = new StrengthReader(story);
    Map<Statement.Place, List<Statement>> bySentence = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      bySentence.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
    }
    List<StrengthReading> found = new ArrayList<>();
    for (List<Statement> clauses : bySentence.values()) {
      Statement first = clauses.get(0);
      ParsedSentence parse =
          new ParsedSentence(
              story.annotated(first.report()).sentences().get(first.sentence()),
              story.article(first.report()).body());
      for (int verb = 0; verb < parse.size() && found.size() < MOST; verb++) {
        StrengthReading reading =
            parse.word(verb).equals(FIRST)
                ? reader.first(clauses, parse, verb)
                : reader.reading(clauses, parse, verb);
        if (reading != null) {
          found.add(reading);
        }
      }
    }
    return found;
  }

  private @Nullable StrengthReading reading(
      List<Statement> clauses, ParsedSentence parse, int verb) {
    String tag = parse.tag(verb);
    if (!Tags.isVerb(tag) || isAuxiliary(parse, verb) || isOpen(parse, verb)) {
      return null;
    }
    int told = predicate(parse, verb);
    StrengthReading.Strength strength = told < 0 ? null : strength(parse, verb);
    if (strength == null || isNegated(parse, verb) || isNegated(parse, above(parse, verb))) {
      return null;
    }
    Statement statement = clause(clauses, parse.span(verb));
    List<Integer> words = words(parse, verb);
    Set<String> terms = terms(statement.report(), parse, words);
    String meaning = meaning(parse.lemma(told));
    String key = meaning + particle(parse, verb);
    terms.remove(meaning);
    int subject = subject(parse, verb);
    Set<String> party = terms(statement.report(), parse, named(parse, verb, subject));
    addMeant(statement, parse, subject, party);
    Span span = span(parse, verb, subject, words);
    return new StrengthReading(
        statement,
        key,
        parse.word(told),
        parse.lemma(told),
        Verbs.isPassive(parse, verb),
        party,
        terms,
        terms(statement.report(), parse, objects(parse, verb)),
        strength,
        span);
  }

  /** The clause with what governs it and its whole subject, without the mark at its end. */
  private static Span span(ParsedSentence parse, int verb, int subject, List<Integer> words) {
    int from = words.get(0);
    int governor = above(parse, verb);
    from = governor < 0 ? from : Math.min(from, governor);
    if (subject >= 0 && !parse.isBelow(verb, subject)) {
      from = Math.min(from, parse.subtree(subject).get(0));
    }
    int to = words.get(words.size() - 1);
    while (to > from && parse.relation(to).equals(Relations.PUNCT)) {
      to--;
    }
    return parse.span(from, to);
  }

  /** "The first time the house has read it", "appears to be a first in its history". */
  private @Nullable StrengthReading first(List<Statement> clauses, ParsedSentence parse, int word) {
    int noun = parse.isNoun(parse.head(word)) && parse.head(word) > word ? parse.head(word) : word;
    boolean time = parse.lemma(noun).equals("time") || noun == word;
    boolean adverb =
        parse.relation(word).equals(Relations.ADVMOD)
            && !BE.contains(parse.lemma(parse.head(word)));
    if (!time || adverb) {
      return null;
    }
    int above = parse.head(noun);
    boolean believed =
        above >= 0
            && (APPEARING.contains(parse.lemma(above(parse, above))) || isBelieved(parse, above));
    int top = believed ? above(parse, above) : noun;
    Statement statement = clause(clauses, parse.span(word));
    Set<String> terms = terms(statement.report(), parse, parse.subtree(top));
    terms.removeAll(Set.of(FIRST, "time"));
    List<Integer> words = parse.subtree(top);
    return new StrengthReading(
        statement,
        FIRST,
        FIRST,
        FIRST,
        false,
        Set.of(),
        terms,
        Set.of(),
        believed ? StrengthReading.Strength.BELIEVED : StrengthReading.Strength.SURE,
        parse.span(words.get(0), words.get(words.size() - 1)));
  }

  private static boolean isBelieved(ParsedSentence parse, int verb) {
    int above = above(parse, verb);
    return BELIEVING.contains(parse.lemma(above)) && Verbs.isPassive(parse, above);
  }

  private static Statement clause(List<Statement> clauses, Span span) {
    return clauses.stream().filter(one -> one.covers(span)).findFirst().orElse(clauses.get(0));
  }

  private static boolean isAuxiliary(ParsedSentence parse, int verb) {
    return Relations.AUXILIARIES.contains(parse.relation(verb));
  }

  /** The verb; of "is faulty" the adjective; none for a verb that says nothing by itself. */
  private static int predicate(ParsedSentence parse, int verb) {
    if (BE.contains(parse.lemma(verb))) {
      int complement = parse.child(verb, COMPLEMENTS);
      boolean age = parse.lemma(complement).equals("old");
      return Tags.isAdjective(parse.tag(complement)) && !age ? complement : ParsedSentence.NONE;
    }
    boolean light =
        SlotWords.LIGHT_VERBS.contains(parse.lemma(verb))
            || ReportingVerbs.ofStatements().contains(parse.lemma(verb))
            || isGoverning(parse.lemma(verb));
    return light ? ParsedSentence.NONE : verb;
  }

  private static boolean isGoverning(String lemma) {
    return BELIEVING.contains(lemma)
        || SHOWING.contains(lemma)
        || ALLOWING.contains(lemma)
        || REQUIRING.contains(lemma)
        || PLANNING.contains(lemma);
  }

  /** "End up" is another verb than "end". */
  private static String particle(ParsedSentence parse, int verb) {
    int particle = parse.child(verb, Relations.PRT);
    return particle < 0 ? "" : " " + parse.lemma(particle);
  }

  /** The verb whose complement this one is; none where it is told by itself. */
  private static int above(ParsedSentence parse, int verb) {
    return Relations.CLAUSAL_COMPLEMENTS.contains(parse.relation(verb))
        ? parse.head(verb)
        : ParsedSentence.NONE;
  }

  /** Null for what is only a wish, an order or the like. */
  private static StrengthReading.@Nullable Strength strength(ParsedSentence parse, int verb) {
    int above = above(parse, verb);
    String governor = parse.lemma(above);
    boolean infinitive = parse.relation(verb).equals(Relations.XCOMP);
    if (parse.children(verb, Relations.ADVMOD).stream()
        .anyMatch(word -> UNSURE.contains(parse.word(word)))) {
      return StrengthReading.Strength.BELIEVED;
    }
    if (infinitive) {
      boolean passive = Verbs.isPassive(parse, above) || parse.tag(above).equals(Tags.VBN);
      if (passive && BELIEVING.contains(governor)) {
        return StrengthReading.Strength.BELIEVED;
      }
      return passive && ALLOWING.contains(governor)
          ? StrengthReading.Strength.ALLOWED
          : passive && REQUIRING.contains(governor)
              ? StrengthReading.Strength.REQUIRED
              : PLANNING.contains(governor) ? StrengthReading.Strength.PLANNED : null;
    }
    if (isShown(parse, above)) {
      return StrengthReading.Strength.BELIEVED;
    }
    String modal = modal(parse, verb);
    if (!modal.isEmpty()) {
      return modal.equals(MAY) && isLeave(parse, verb)
          ? null
          : MIGHT.contains(modal)
              ? StrengthReading.Strength.BELIEVED
              : MUST.contains(modal)
                  ? StrengthReading.Strength.REQUIRED
                  : WILL.contains(modal) ? StrengthReading.Strength.PLANNED : null;
    }
    boolean finite =
        Tags.TENSED.contains(parse.tag(verb)) || parse.has(verb, Relations.AUXILIARIES);
    return finite && !parse.isInfinitive(verb) ? StrengthReading.Strength.SURE : null;
  }

  /** "Early signs suggest that", "it appears that", "it is believed that". */
  private static boolean isShown(ParsedSentence parse, int above) {
    int subject = parse.child(above, Relations.ALL_SUBJECTS);
    return (SHOWING.contains(parse.lemma(above)) && SIGNS.contains(parse.lemma(subject)))
        || (BELIEVING.contains(parse.lemma(above)) && Verbs.isPassive(parse, above));
  }

  /**
   * "Visitors may bring dogs": "may" gives leave or looks ahead, and says nothing of what is. It
   * does in "may have fallen", "may be travelling" and "may be faulty".
   */
  private static boolean isLeave(ParsedSentence parse, int verb) {
    boolean perfect =
        parse.children(verb, Relations.AUX).stream().anyMatch(i -> parse.lemma(i).equals("have"));
    return !perfect && !parse.tag(verb).equals(Tags.VBG) && !BE.contains(parse.lemma(verb));
  }

  private static String modal(ParsedSentence parse, int verb) {
    return parse.children(verb, Relations.AUX).stream()
        .filter(aux -> parse.tag(aux).equals(Tags.MD))
        .map(parse::lemma)
        .findFirst()
        .orElse("");
  }

  private static boolean isNegated(ParsedSentence parse, int verb) {
    return parse.has(verb, Relations.NEG)
        || parse.children(verb).stream()
            .anyMatch(
                child ->
                    NegationWords.adverbs().contains(parse.lemma(child))
                        || parse.children(child).stream()
                            .anyMatch(
                                word ->
                                    word < child
                                        && NegationWords.determiners()
                                            .contains(parse.lemma(word))));
  }

  private static boolean isOpen(ParsedSentence parse, int verb) {
    int last = parse.size() - 1;
    return parse.word(last).equals("?")
        || parse.word(last - 1).equals("?")
        || parse.children(verb).stream()
            .anyMatch(i -> ActReader.CONDITIONS.contains(parse.word(i)));
  }

  /** The words of the verb's clause without the clauses in it. */
  private static List<Integer> words(ParsedSentence parse, int verb) {
    List<Integer> words = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(verb));
    int subject = subject(parse, verb);
    if (subject >= 0) {
      words.add(subject);
    }
    while (!open.isEmpty() && words.size() < parse.size()) {
      int word = open.remove(open.size() - 1);
      if (!words.contains(word) || word == verb) {
        words.add(word);
      }
      for (int child : parse.children(word)) {
        boolean own = OWN.contains(parse.relation(child)) && Tags.isVerb(parse.tag(child));
        boolean joined = word == verb && parse.relation(child).equals(Relations.CONJ);
        if (!own && !joined && !words.contains(child)) {
          open.add(child);
        }
      }
    }
    return words.stream().distinct().sorted().toList();
  }

  private static int subject(ParsedSentence parse, int verb) {
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      int own = parse.child(at, Relations.SUBJECTS);
      if (own >= 0) {
        boolean relative = isRelative(parse, own);
        return !relative ? own : parse.isNoun(own - 1) ? own - 1 : antecedent(parse, at);
      }
      boolean shares = Set.of(Relations.XCOMP, Relations.CONJ).contains(parse.relation(at));
      boolean reduced = parse.relation(at).equals(Relations.ACL);
      if (!shares) {
        return reduced ? parse.head(at) : ParsedSentence.NONE;
      }
      at = parse.head(at);
    }
    return ParsedSentence.NONE;
  }

  /** The subject; of "a member of the family, who fell" every noun that "who" may stand for. */
  private static List<Integer> named(ParsedSentence parse, int verb, int subject) {
    if (subject < 0) {
      return List.of();
    }
    boolean open = parse.children(subject).stream().anyMatch(i -> parse.isBelow(verb, i));
    return open
        ? parse.subtree(subject).stream().filter(i -> i < verb && parse.isNoun(i)).toList()
        : List.of(subject);
  }

  /** Below the direct object and what "with" and "of" add to the verb. */
  private static List<Integer> objects(ParsedSentence parse, int verb) {
    List<Integer> objects = new ArrayList<>();
    for (int child : parse.children(verb)) {
      boolean added =
          parse.relation(child).equals(Relations.PREP) && ADDING.contains(parse.word(child));
      if (added || parse.relation(child).equals(Relations.DOBJ)) {
        objects.addAll(parse.subtree(child));
      }
    }
    return objects;
  }

  private static boolean isRelative(ParsedSentence parse, int word) {
    return Verbs.isRelativePronoun(parse, word) || parse.word(word).equals("that");
  }

  /** The noun that the relative clause around a verb is about. */
  private static int antecedent(ParsedSentence parse, int verb) {
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      if (parse.relation(at).equals(Relations.RELCL)) {
        return parse.head(at);
      }
      at = parse.head(at);
    }
    return ParsedSentence.NONE;
  }

  /** Adds whom "she" means, where nobody else can be meant. */
  private void addMeant(Statement statement, ParsedSentence parse, int subject, Set<String> party) {
    ReportView report = story.reports().get(statement.report());
    if (!party.isEmpty() || !parse.tag(subject).equals(Tags.PRP)) {
      return;
    }
    Span name = report.pronouns().sure(statement.sentence(), story.tokens(statement).get(subject));
    StoryMention mention = name == null ? null : report.mentionAt(name);
    if (mention != null) {
      party.add("@" + mention.id());
    }
  }

  private Set<String> terms(int report, ParsedSentence parse, List<Integer> words) {
    Set<String> found = new LinkedHashSet<>();
    for (int word : words) {
      StoryMention mention = story.reports().get(report).mentionAt(parse.span(word));
      String tag = parse.tag(word);
      if (mention != null) {
        found.add("@" + mention.id());
      } else if (parse.isNoun(word)
          || Tags.isAdjective(tag)
          || (Tags.isVerb(tag) && !SlotWords.LIGHT_VERBS.contains(parse.lemma(word)))
          || (Tags.isAdverb(tag) && parse.word(word).endsWith("ly"))) {
        found.add(meaning(parse.lemma(word)));
      }
    }
    return found;
  }

  static String meaning(String lemma) {
    String stem = TermStem.of(lemma);
    String meaning = Synonyms.meaning(stem);
    return meaning == null ? stem : meaning;
  }
}

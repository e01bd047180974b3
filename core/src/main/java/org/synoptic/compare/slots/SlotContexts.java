package org.synoptic.compare.slots;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** How alike the words are in which two values stand, weighed by how rare they are in the story. */
final class SlotContexts {

  /** Added to the number of a story's sentences, so that a shared word of a short one weighs. */
  private static final double SMOOTHING = 10;

  /** Words above a figure that are looked at. Set by hand. */
  private static final int HIGHEST = 5;

  /** What the smaller of two weights counts in their mean. Set by hand. */
  private static final double OF_SMALLER = 0.7;

  /**
   * What the words beside two values, their clauses and their sentences count in their likeness.
   * Set by hand; after a change run {@code SlotsTest} and {@code bench ledger}.
   */
  private static final double OF_NEAR = 0.5;

  private static final double OF_CLAUSE = 0.3;
  private static final double OF_SENTENCE = 0.2;

  /** The term of a length that something covers, whatever verb tells it. */
  private static final String DISTANCE = TermStem.of("distance");

  private static final Set<String> ARGUMENTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ, Relations.ATTR, Relations.AGENT);

  private final StoryIndex story;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<Integer, Set<String>> clauses = new HashMap<>();
  private final Map<Integer, Set<String>> nearby = new HashMap<>();
  private final Map<Statement.Place, Set<String>> sentences = new HashMap<>();

  SlotContexts(StoryIndex story) {
    this.story = story;
    for (Statement statement : story.statements()) {
      sentences
          .computeIfAbsent(statement.place(), k -> new LinkedHashSet<>())
          .addAll(terms(statement, statement.tokens()));
    }
    sentences.values().forEach(t -> t.forEach(term -> frequency.merge(term, 1, Integer::sum)));
  }

  private Set<String> terms(Statement statement, List<Token> tokens) {
    Set<String> terms = new LinkedHashSet<>();
    for (String term : story.reports().get(statement.report()).terms(tokens)) {
      if (!term.startsWith("=") && !term.startsWith("#")) {
        terms.add(meaning(term));
      }
    }
    return terms;
  }

  private static String meaning(String stem) {
    String meaning = Synonyms.meaning(stem);
    return meaning == null ? stem : TermStem.of(meaning);
  }

  /** How much a term tells: the more, the fewer sentences of the story have it. */
  double weight(String term) {
    int having = frequency.getOrDefault(term, 1);
    return Math.log((sentences.size() + SMOOTHING) / having);
  }

  /** Likeness of two clauses, 0 to 1. */
  double clause(SlotReading a, SlotReading b) {
    return clause(a.statement(), b.statement());
  }

  /** Likeness of two clauses, 0 to 1. */
  double clause(Statement a, Statement b) {
    return shared(clauseTerms(a), clauseTerms(b));
  }

  private Set<String> clauseTerms(Statement statement) {
    return clauses.computeIfAbsent(statement.index(), k -> terms(statement, statement.tokens()));
  }

  /** Likeness of two sentences, 0 to 1. */
  double sentence(SlotReading a, SlotReading b) {
    return shared(
        sentences.getOrDefault(a.statement().place(), Set.of()),
        sentences.getOrDefault(b.statement().place(), Set.of()));
  }

  /** The same without the words of the units: two lengths of one story both have metres. */
  double sentenceBesideUnits(SlotReading a, SlotReading b) {
    return shared(sentenceTerms(a), sentenceTerms(b));
  }

  private Set<String> sentenceTerms(SlotReading reading) {
    Set<String> terms =
        new LinkedHashSet<>(sentences.getOrDefault(reading.statement().place(), Set.of()));
    if (reading.figure().unit() != null) {
      ParsedSentence parse = reading.anchor().parse();
      terms.remove(meaning(TermStem.of(parse.lemma(reading.anchor().noun()))));
    }
    return terms;
  }

  /** Likeness of the words that govern, complete and modify two values, 0 to 1. */
  double near(SlotReading a, SlotReading b) {
    return shared(near(a), near(b));
  }

  /** Likeness of all words around two values, 0 to 1: the nearer they stand the more they count. */
  double likeness(SlotReading a, SlotReading b) {
    return OF_NEAR * near(a, b) + OF_CLAUSE * clause(a, b) + OF_SENTENCE * sentence(a, b);
  }

  /** The shared weight by the mean of both weights, in which the smaller one counts most. */
  private double shared(Set<String> left, Set<String> right) {
    double both = left.stream().filter(right::contains).mapToDouble(this::weight).sum();
    double smaller = Math.min(sum(left), sum(right));
    double larger = Math.max(sum(left), sum(right));
    double mean = OF_SMALLER * smaller + (1 - OF_SMALLER) * larger;
    return mean <= 0 ? 0 : both / mean;
  }

  private double sum(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  /** The stems of the words that govern, complete and modify a value, without what is counted. */
  Set<String> near(SlotReading reading) {
    return nearby.computeIfAbsent(reading.index(), k -> readNear(reading));
  }

  private Set<String> readNear(SlotReading reading) {
    Set<String> terms = new LinkedHashSet<>();
    for (int word : nearWords(reading)) {
      terms.add(term(reading, reading.anchor().parse(), word));
    }
    if (isDistance(reading)) {
      terms.add(DISTANCE);
    }
    terms.remove("");
    return terms;
  }

  /** "Flew 900 km": a length covered, as in "covered a distance of 900 km". */
  private static boolean isDistance(SlotReading reading) {
    Anchor anchor = reading.anchor();
    String unit = reading.figure().unit();
    return unit != null
        && UnitConversion.dimension(unit).equals("length")
        && SlotWords.COVERING.contains(anchor.parse().lemma(anchor.governor()))
        && !anchor.isSubject();
  }

  /** The same without the subject of a verb that says what the value is of. */
  Set<String> property(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    boolean ofSubject = SlotWords.LIGHT_VERBS.contains(parse.lemma(reading.anchor().verb()));
    Set<String> terms = new LinkedHashSet<>();
    for (int word : nearWords(reading)) {
      if (ofSubject
          || !Relations.SUBJECTS.contains(parse.relation(word))
          || word == reading.anchor().top()) {
        terms.add(term(reading, parse, word));
      }
    }
    if (isDistance(reading)) {
      terms.add(DISTANCE);
    }
    terms.remove("");
    return terms;
  }

  /** The words of a value's surroundings that have some stems, in the order of the text. */
  String words(SlotReading reading, Set<String> terms) {
    ParsedSentence parse = reading.anchor().parse();
    StringJoiner words = new StringJoiner(" ");
    for (int word : nearWords(reading)) {
      if (terms.contains(term(reading, parse, word))) {
        words.add(parse.span(word).in(parse.body()));
      }
    }
    return words.toString();
  }

  private Set<Integer> nearWords(SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    Set<Integer> words = new TreeSet<>();
    addBelow(parse, anchor.noun(), words);
    int at = anchor.noun();
    for (int steps = 0; steps < HIGHEST && parse.head(at) >= 0; steps++) {
      at = parse.head(at);
      words.add(at);
      if (parse.isNoun(at)) {
        addBelow(parse, at, words);
        if (isMeasured(reading, at)) {
          break;
        }
      }
      if (Tags.isVerb(parse.tag(at))) {
        words.addAll(parse.children(at, ARGUMENTS));
        break;
      }
    }
    words.remove(anchor.noun());
    words.removeIf(
        word ->
            reading.printed().overlaps(parse.span(word))
                || (isUnit(reading, word) && reading.figure().unit() != null));
    return words;
  }

  /** "2,700 km (1,680 miles)": whether a word is the unit of another value of the clause. */
  private static boolean isUnit(SlotReading reading, int word) {
    return reading.statement().figures().stream()
        .anyMatch(
            figure ->
                figure.unit() != null
                    && figure.span().overlaps(reading.anchor().parse().span(word)));
  }

  /** "a premium of 27 percent": whether the noun says what a measure is of, whatever the verb. */
  private static boolean isMeasured(SlotReading reading, int noun) {
    ParsedSentence parse = reading.anchor().parse();
    return reading.figure().unit() != null
        && !parse.isName(noun)
        && reading.statement().figures().stream()
            .noneMatch(figure -> figure.span().overlaps(parse.span(noun)));
  }

  /** The modifiers of a noun, and the nouns that "of" and the like add to it. */
  private static void addBelow(ParsedSentence parse, int noun, Set<Integer> words) {
    words.addAll(parse.children(noun, Relations.PRENOMINALS));
    for (int preposition : parse.children(noun, Relations.PREP)) {
      int object = parse.child(preposition, Relations.POBJ);
      if (object >= 0) {
        words.add(object);
      }
    }
  }

  private String term(SlotReading reading, ParsedSentence parse, int word) {
    StoryMention mention = story.reports().get(reading.report()).mentionAt(parse.span(word));
    if (mention != null) {
      return "@" + mention.id();
    }
    String tag = parse.tag(word);
    boolean content =
        parse.isNoun(word)
            || Tags.isAdjective(tag)
            || (Tags.isVerb(tag) && !SlotWords.LIGHT_VERBS.contains(parse.lemma(word)));
    return content && !tag.equals(Tags.CD) ? meaning(TermStem.of(parse.lemma(word))) : "";
  }
}

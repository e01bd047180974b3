package org.synoptic.compare.slots;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Entity;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Whether two values are said of two subjects, and so are no values of one thing. */
final class SlotSubjects {

  /** Pronouns that may stand for anything that the other clause names. */
  private static final Set<String> OPEN =
      Set.of("it", "this", "that", "which", "there", "they", "we", "these", "those", "who");

  private SlotSubjects() {}

  /** Whether two values are of two subjects, or of two parts or points of reference. */
  static boolean conflict(StoryIndex story, SlotReading a, SlotReading b) {
    return areOfOtherNouns(a, b)
        || haveComplementsToldApart(a, b)
        || haveOtherComplements(story, a, b)
        || haveOtherSubjects(story, a, b);
  }

  /**
   * The same, but somebody with a name and somebody without one may be one: "Ana Ruiz fell", "the
   * girl fell".
   */
  static boolean areKnownToConflict(StoryIndex story, SlotReading a, SlotReading b) {
    return areOfOtherNouns(a, b)
        || haveOtherComplements(story, a, b)
        || (!mayBeOnePerson(story, a, b) && haveOtherSubjects(story, a, b));
  }

  /** "A 12-page report on the fire" and "a 40-page report on the budget". */
  static boolean areOfOtherThings(SlotReading a, SlotReading b) {
    ParsedSentence left = a.anchor().parse();
    ParsedSentence right = b.anchor().parse();
    return AmountKeys.nouns(a).stream()
        .anyMatch(
            x ->
                AmountKeys.nouns(b).stream()
                    .anyMatch(
                        y ->
                            isSameWord(left.lemma(x), right.lemma(y))
                                && areToldApart(left, x, right, y)));
  }

  /** Whether the sentences of both name persons, and none that is the same. */
  static boolean nameOtherPersons(StoryIndex story, SlotReading a, SlotReading b) {
    return areDisjoint(persons(story, a), persons(story, b));
  }

  private static Set<String> persons(StoryIndex story, SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    Statement.Speaker speaker = reading.statement().speaker();
    Set<String> persons = new LinkedHashSet<>();
    for (int word = 0; word < parse.size(); word++) {
      StoryMention mention = mention(story, reading, word);
      if (mention != null
          && mention.kind() == Entity.Kind.PERSON
          && (speaker == null || !mention.id().equals(speaker.id()))) {
        persons.add(mention.id());
      }
    }
    return persons;
  }

  private static boolean mayBeOnePerson(StoryIndex story, SlotReading a, SlotReading b) {
    return isPersonOf(story, a, b) || isPersonOf(story, b, a);
  }

  private static boolean isPersonOf(StoryIndex story, SlotReading named, SlotReading described) {
    StoryMention person = mention(story, named, Math.max(0, subject(named)));
    int noun = subject(described);
    return subject(named) >= 0
        && person != null
        && person.kind() == Entity.Kind.PERSON
        && noun >= 0
        && mention(story, described, noun) == null
        && PersonWords.contains(described.anchor().parse().lemma(noun));
  }

  /** "54 percent of men" and "61 percent of women". */
  static boolean areOfOtherNouns(SlotReading a, SlotReading b) {
    String one = a.figure().of();
    String other = b.figure().of();
    return one != null
        && other != null
        && a.figure().unit() != null
        && !isSameWord(
            a.anchor().parse().lemma(a.anchor().noun()),
            b.anchor().parse().lemma(b.anchor().noun()));
  }

  private static boolean haveOtherSubjects(StoryIndex story, SlotReading a, SlotReading b) {
    int x = subject(a);
    int y = subject(b);
    ParsedSentence left = a.anchor().parse();
    ParsedSentence right = b.anchor().parse();
    if (x < 0 || y < 0 || OPEN.contains(left.word(x)) || OPEN.contains(right.word(y))) {
      return false;
    }
    if (isSameWord(left.lemma(x), right.lemma(y))) {
      return areToldApart(left, x, right, y);
    }
    if (isVerbOf(a, right.lemma(y)) || isVerbOf(b, left.lemma(x)) || areTurned(a, b)) {
      return false;
    }
    StoryMention one = mention(story, a, x);
    StoryMention other = mention(story, b, y);
    if (one != null && other != null) {
      return !one.id().equals(other.id());
    }
    return isNamed(one, left, x) == isNamed(other, right, y) || !sharesNoun(a, b);
  }

  /** "Kvist bought the mill" and "the mill was bought by Kvist": active and passive of one act. */
  private static boolean areTurned(SlotReading a, SlotReading b) {
    return isTurned(a, b) || isTurned(b, a);
  }

  private static boolean isTurned(SlotReading active, SlotReading passive) {
    ParsedSentence left = active.anchor().parse();
    ParsedSentence right = passive.anchor().parse();
    int does = active.anchor().verb();
    int done = passive.anchor().verb();
    int object = left.child(does, Relations.DOBJ);
    return Verbs.isPassive(right, done)
        && !Verbs.isPassive(left, does)
        && (left.lemma(object).equals(right.lemma(right.child(done, Relations.NSUBJPASS)))
            || object == active.anchor().first());
  }

  /** "3 km from the coast" and "12 km from Bergvik", "54 percent of men" and "of women". */
  private static boolean haveOtherComplements(StoryIndex story, SlotReading a, SlotReading b) {
    Map<String, Set<String>> left = complements(story, a);
    Map<String, Set<String>> right = complements(story, b);
    return left.entrySet().stream()
        .anyMatch(
            entry -> {
              Set<String> other = right.get(entry.getKey());
              return other != null && entry.getValue().stream().noneMatch(other::contains);
            });
  }

  /** "From the harbour fund" and "from the school fund": one word, told apart. */
  static boolean haveComplementsToldApart(SlotReading a, SlotReading b) {
    ParsedSentence left = a.anchor().parse();
    ParsedSentence right = b.anchor().parse();
    for (int x : complementsOfVerb(a)) {
      for (int y : complementsOfVerb(b)) {
        boolean one =
            left.word(left.head(x)).equals(right.word(right.head(y)))
                && left.isNoun(x)
                && left.lemma(x).equals(right.lemma(y));
        if (one && areToldApart(left, x, right, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Integer> complementsOfVerb(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    return List.of(reading.anchor().noun(), reading.anchor().verb()).stream()
        .flatMap(above -> parse.children(above, Relations.PREP).stream())
        .map(preposition -> parse.child(preposition, Relations.POBJ))
        .filter(object -> object >= 0 && !reading.printed().overlaps(parse.span(object)))
        .toList();
  }

  /** The words below each preposition of the value and of its verb, without dates. */
  private static Map<String, Set<String>> complements(StoryIndex story, SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int above : List.of(anchor.noun(), anchor.verb())) {
      for (int preposition : parse.children(above, Relations.PREP)) {
        int object = parse.child(preposition, Relations.POBJ);
        boolean own = object >= 0 && !parse.isBelow(anchor.noun(), preposition);
        if (own && !isDate(reading, parse, object)) {
          found
              .computeIfAbsent(parse.word(preposition), k -> new LinkedHashSet<>())
              .addAll(words(story, reading, parse, object));
        }
      }
    }
    return found;
  }

  private static boolean isDate(SlotReading reading, ParsedSentence parse, int word) {
    return reading.statement().dates().stream()
        .anyMatch(date -> date.span().overlaps(parse.span(word)));
  }

  private static Set<String> words(
      StoryIndex story, SlotReading reading, ParsedSentence parse, int noun) {
    Set<String> words = new LinkedHashSet<>();
    for (int word : parse.subtree(noun)) {
      StoryMention mention = mention(story, reading, word);
      if (mention != null) {
        words.add("@" + mention.id());
      } else if (parse.isNoun(word) || word == noun) {
        String stem = TermStem.of(parse.lemma(word));
        String meaning = Synonyms.meaning(stem);
        words.add(meaning == null ? stem : meaning);
      }
    }
    return words;
  }

  /** The subject of the value's clause; of a relative clause, the noun that it is about. */
  static int subject(SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    int verb = Verbs.withSubject(parse, anchor.verb());
    int subject = parse.child(verb, Relations.SUBJECTS);
    if (subject == anchor.first()) {
      return ParsedSentence.NONE;
    }
    return Verbs.isRelativePronoun(parse, subject) ? parse.head(verb) : subject;
  }

  /** "the tunnel will cost" and "the cost of the tunnel is": the subject is the other's verb. */
  private static boolean isVerbOf(SlotReading reading, String subject) {
    return isSameWord(reading.anchor().parse().lemma(reading.anchor().verb()), subject);
  }

  private static boolean isNamed(@Nullable StoryMention mention, ParsedSentence parse, int word) {
    return mention != null || Tags.isProperNoun(parse.tag(word));
  }

  private static @Nullable StoryMention mention(StoryIndex story, SlotReading reading, int word) {
    return story.reports().get(reading.report()).mentionAt(reading.anchor().parse().span(word));
  }

  private static boolean isSameWord(String one, String other) {
    return one.equals(other) || Synonyms.areSynonyms(TermStem.of(one), TermStem.of(other));
  }

  /** Whether both values are of one noun: "a premium of 27 percent", "an 18 percent premium". */
  private static boolean sharesNoun(SlotReading a, SlotReading b) {
    Set<String> nouns = nouns(a);
    return nouns(b).stream().anyMatch(nouns::contains);
  }

  private static Set<String> nouns(SlotReading reading) {
    Anchor anchor = reading.anchor();
    ParsedSentence parse = anchor.parse();
    Set<String> nouns = new LinkedHashSet<>();
    int verb = anchor.verb();
    int at = parse.head(anchor.noun());
    for (int steps = 0; at >= 0 && at != verb && steps < parse.size(); steps++) {
      if (parse.isNoun(at)) {
        nouns.add(TermStem.of(parse.lemma(at)));
      }
      at = parse.head(at);
    }
    return nouns;
  }

  /** "The first book" and "the second book". */
  static boolean areToldApart(ParsedSentence a, int x, ParsedSentence b, int y) {
    return areDisjoint(modifiers(a, x), modifiers(b, y)) || areDisjoint(below(a, x), below(b, y));
  }

  private static boolean areDisjoint(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /** The nouns that prepositions add to a noun: "a ticket for the final". */
  private static Set<String> below(ParsedSentence parse, int noun) {
    Set<String> words = new LinkedHashSet<>();
    for (int preposition : parse.children(noun, Relations.PREP)) {
      int object = parse.child(preposition, Relations.POBJ);
      if (object >= 0) {
        parse.subtree(object).stream().filter(parse::isNoun).map(parse::lemma).forEach(words::add);
      }
    }
    return words;
  }

  /** Whether the subjects are of one noun and numbered differently: "the first blast". */
  static boolean areNumbered(SlotReading a, SlotReading b) {
    Set<String> left = modifiers(a.anchor().parse(), subject(a));
    Set<String> right = modifiers(b.anchor().parse(), subject(b));
    left.retainAll(SlotWords.ORDINALS);
    right.retainAll(SlotWords.ORDINALS);
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  private static Set<String> modifiers(ParsedSentence parse, int noun) {
    Set<String> words = new LinkedHashSet<>();
    for (int child : parse.children(noun, Relations.PRENOMINALS)) {
      boolean telling = Tags.isAdjective(parse.tag(child)) || parse.isNoun(child);
      if (telling && !parse.tag(child).equals(Tags.CD)) {
        words.add(parse.lemma(child));
      }
    }
    return words;
  }
}

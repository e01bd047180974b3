package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * How grave one thing is in several reports: "with serious injuries", "with non-life-threatening
 * injuries"; "in critical condition", "in a stable condition".
 */
final class DegreeSlots {

  private static final String DEGREE = "degree";

  private static final WordList LIST =
      WordList.of(DegreeSlots.class, "degrees.tsv")
          .columns(
              Column.value("thing"),
              Column.words("also"),
              Column.words("grave"),
              Column.words("less grave"),
              Column.words("least grave"));

  private static final List<String> DEGREES = List.of("grave", "less grave", "least grave");

  /** Degrees of each thing, by their words. */
  private static final Map<String, Map<String, Integer>> BY_THING = new HashMap<>();

  static {
    for (ListRow row : LIST.rows()) {
      Map<String, Integer> words = new HashMap<>();
      for (int degree = 0; degree < DEGREES.size(); degree++) {
        for (String word : row.all(DEGREES.get(degree))) {
          words.put(word, degree);
        }
      }
      BY_THING.put(row.get("thing"), words);
      row.all("also").forEach(noun -> BY_THING.put(noun, words));
    }
  }

  private static final Pattern LIFE = Pattern.compile("life[- ]threatening");
  private static final Pattern NOT = Pattern.compile("\\b(?:non|not)[- “\"]*(?=life-|threatening)");

  private static final Set<String> NON = Set.of("non", "non-", "not");

  private static final String WITHOUT = "without";

  /** Words of a phrase that are looked at. Set by hand. */
  private static final int LONGEST = 8;

  /** Least likeness of two sentences. Set by hand. */
  private static final double LEAST = 0.15;

  /** The same where it is not known that both are of one. Set by hand. */
  private static final double LEAST_OF_UNKNOWN = 0.35;

  /** Nouns with a degree that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 400;

  private final StoryIndex story;
  private final SlotContexts contexts;

  DegreeSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /**
   * A noun with its degree.
   *
   * @param degrees one, or several where a report says "serious, but not life-threatening"
   */
  private record Graded(
      Statement statement, String thing, Whose whose, Set<Integer> degrees, Span span) {}

  /**
   * Whose the thing is.
   *
   * @param id identity of the one; null where not known
   * @param noun base form of the common noun for the one; empty for a name or none
   */
  private record Whose(@Nullable String id, String noun) {

    /** Whether both are of one by noun or name. */
    boolean isKnownAs(Whose whose) {
      return (id != null && id.equals(whose.id))
          || (!noun.isEmpty() && !whose.noun.isEmpty() && !isOther(whose));
    }

    boolean isOther(Whose whose) {
      if (!noun.isEmpty() && !whose.noun.isEmpty()) {
        return !noun.equals(whose.noun)
            && !Synonyms.areSynonyms(TermStem.of(noun), TermStem.of(whose.noun));
      }
      return id != null && whose.id != null && !id.equals(whose.id);
    }
  }

  List<Difference> compare() {
    Map<String, List<Graded>> byThing = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      if (mayTell(statement)) {
        for (Graded graded : read(statement)) {
          byThing.computeIfAbsent(graded.thing(), k -> new ArrayList<>()).add(graded);
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byThing.values().forEach(all -> found.addAll(ofThing(all)));
    return found;
  }

  /** Whether a clause asserts something of a thing that has degrees. */
  private static boolean mayTell(Statement statement) {
    return statement.modality() == Modality.HAPPENED
        && !statement.negative()
        && statement.tokens().stream().anyMatch(token -> BY_THING.containsKey(token.lemma()));
  }

  private List<Graded> read(Statement statement) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    List<Graded> found = new ArrayList<>();
    for (int noun = 0; noun < parse.size(); noun++) {
      Map<String, Integer> words = BY_THING.get(parse.lemma(noun));
      if (words != null && statement.covers(parse.span(noun)) && isAsserted(parse, noun)) {
        Span phrase = parse.span(first(parse, noun), noun);
        Set<Integer> degrees = degrees(phrase.in(parse.body()), words);
        Whose whose = degrees.isEmpty() ? null : whose(statement, parse, noun);
        if (whose != null) {
          found.add(new Graded(statement, parse.lemma(noun), whose, degrees, phrase));
        }
      }
    }
    return found;
  }

  private static boolean isAsserted(ParsedSentence parse, int noun) {
    int above = parse.head(noun);
    boolean without = above >= 0 && parse.lemma(above).equals(WITHOUT);
    return parse.isNoun(noun) && !parse.has(noun, Relations.NEG) && !without;
  }

  /**
   * By the genitive before the thing, otherwise by the subject of its clause; null for some of
   * many: "one of whom is in critical condition".
   */
  private @Nullable Whose whose(Statement statement, ParsedSentence parse, int thing) {
    int owner = parse.child(thing, Relations.POSS);
    Token head = statement.head();
    int verb = head == null ? ParsedSentence.NONE : story.tokens(statement).indexOf(head);
    int subject = parse.child(Verbs.withSubject(parse, verb), Relations.SUBJECTS);
    int who = owner >= 0 ? owner : subject;
    if (who < 0 || who == thing) {
      return new Whose(null, "");
    }
    if (parse.tag(who).equals(Tags.CD)) {
      return null;
    }
    StoryMention mention = story.reports().get(statement.report()).mentionAt(parse.span(who));
    boolean common = parse.isNoun(who) && !Tags.isProperNoun(parse.tag(who));
    String id = owner >= 0 ? null : statement.subjectId();
    return new Whose(mention == null ? id : mention.id(), common ? parse.lemma(who) : "");
  }

  /** The first word of the phrase that ends with a noun. */
  private static int first(ParsedSentence parse, int noun) {
    int first = noun;
    while (first > 0 && noun - first < LONGEST && isInside(parse, first - 1)) {
      first--;
    }
    while (first < noun && parse.relation(first).equals(Relations.PUNCT)) {
      first++;
    }
    return first;
  }

  private static Set<Integer> degrees(String phrase, Map<String, Integer> words) {
    String joined = LIFE.matcher(CaseFolding.fold(phrase)).replaceAll("life-threatening");
    Set<Integer> degrees = new LinkedHashSet<>();
    for (String word : NOT.matcher(joined).replaceAll("non-").split("[ ,]+")) {
      Integer degree = words.get(word);
      if (degree != null) {
        degrees.add(degree);
      }
    }
    return degrees;
  }

  private static boolean isInside(ParsedSentence parse, int word) {
    String tag = parse.tag(word);
    return Tags.isAdjective(tag)
        || NON.contains(parse.word(word))
        || tag.equals(Tags.VBG)
        || tag.equals(Tags.CC)
        || parse.isNoun(word)
        || parse.relation(word).equals(Relations.PUNCT)
        || tag.equals(Tags.HYPH)
        || tag.equals(Tags.RB);
  }

  private List<Difference> ofThing(List<Graded> all) {
    List<Graded> some = all.subList(0, Math.min(MOST, all.size()));
    for (Graded a : some) {
      for (Graded b : some) {
        if (a.statement().report() < b.statement().report()
            && !a.degrees().equals(b.degrees())
            && a.degrees().size() == 1
            && b.degrees().size() == 1
            && !a.whose().isOther(b.whose())
            && isSole(a, some)
            && isSole(b, some)
            && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
            && !ClausePlaces.areOther(story, a.statement(), b.statement())
            && contexts.clause(a.statement(), b.statement())
                >= (a.whose().isKnownAs(b.whose()) ? LEAST : LEAST_OF_UNKNOWN)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  /** Whether its report gives the thing no other degree. */
  private static boolean isSole(Graded one, List<Graded> all) {
    return all.stream()
        .filter(other -> other.statement().report() == one.statement().report())
        .allMatch(other -> other.degrees().equals(one.degrees()));
  }

  private Difference difference(Graded a, Graded b) {
    Boolean later = story.later(a.statement().report(), b.statement().report());
    return new Difference(
        later == null ? Difference.Kind.DISPUTED : Difference.Kind.UPDATED,
        "degree of " + a.thing(),
        null,
        Boolean.FALSE.equals(later) ? List.of(value(b), value(a)) : List.of(value(a), value(b)),
        later == null
            ? "the same thing is told in two degrees"
            : "the later report gives another degree",
        DEGREE);
  }

  private Difference.Value value(Graded one) {
    return ToldWords.of(story, one.statement(), one.span());
  }
}

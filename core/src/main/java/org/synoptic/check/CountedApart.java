package org.synoptic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.TollWords;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * A number of the draft that the reports have, but of something else: "14 people were injured",
 * where 14 died and 40 were injured.
 */
final class CountedApart {

  /**
   * Likeness from which on a clause with the number tells the same act, or counts the same. Set on
   * {@code recombined-tuning.txt} and {@code tuning.txt}.
   */
  private static final double NEAR = 0.4;

  /** Numbers that count too many things of a story. Set by hand. */
  private static final Set<String> SMALL = Set.of("=0", "=1", "=2", "=3");

  /** Relations of a word that is read as a verb, but stands in the place of a noun. */
  private static final Set<String> WITHIN_NOUNS =
      Set.of(
          Relations.NMOD,
          Relations.COMPOUND,
          Relations.NSUBJ,
          Relations.NSUBJPASS,
          Relations.DOBJ,
          Relations.POBJ);

  private final CheckedStory story;
  private final WordLikeness likeness;

  CountedApart(CheckedStory story) {
    this.story = story;
    this.likeness = new WordLikeness(story);
  }

  /**
   * A number with what it counts and what is told of that.
   *
   * @param noun what it counts; the number itself where that is left out
   */
  private record Count(int number, int noun, int act) {}

  /** The numbers of a sentence that the reports give of something else. */
  List<CheckedPart> in(Statement.Place place) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Count count : counts(place)) {
      Statement.Place other = isPassedOver(place, count) ? null : apart(place, count);
      if (other != null) {
        parts.add(part(story.parse(place).span(count.number()), other));
      }
    }
    return parts;
  }

  private List<Count> counts(Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    Map<Integer, Count> counts = new LinkedHashMap<>();
    for (Proposition one : story.propositions(place)) {
      for (Filler filler : one.fillers().values()) {
        int noun = SameParty.wordAt(parse, filler.span());
        for (int number : numbersAt(parse, noun)) {
          counts.putIfAbsent(number, new Count(number, noun, one.verb()));
        }
      }
    }
    for (int i = 0; i < parse.size(); i++) {
      int number = i - 1;
      if (TollWords.has(parse.lemma(i)) && parse.tag(number).equals(Tags.CD)) {
        counts.putIfAbsent(number, new Count(number, number, i));
      }
    }
    return counts.values().stream()
        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
        .toList();
  }

  private static List<Integer> numbersAt(ParsedSentence parse, int noun) {
    List<Integer> numbers = new ArrayList<>(parse.children(noun));
    numbers.add(noun);
    numbers.removeIf(i -> !parse.tag(i).equals(Tags.CD));
    return numbers;
  }

  /** Small numbers, and those of times: "for eight years". */
  private boolean isPassedOver(Statement.Place place, Count count) {
    ParsedSentence parse = story.parse(place);
    String number = likeness.number(parse, place, count.number());
    return number == null
        || SMALL.contains(number)
        || story.index().annotated(place.report()).dates().stream()
            .anyMatch(date -> date.span().overlaps(parse.span(count.number())));
  }

  /** The nearest sentence with the number, where all that have it tell or count something else. */
  private Statement.@Nullable Place apart(Statement.Place place, Count count) {
    ParsedSentence parse = story.parse(place);
    List<Statement.Place> all = story.evidence().nearest(place.sentence());
    Statement.Place first =
        all.stream()
            .filter(near -> likeness.best(place, count.number(), near) == WordLikeness.SAME)
            .findFirst()
            .orElse(null);
    if (first == null) {
      return null;
    }
    Best act = new Best();
    Best thing = new Best();
    for (Statement.Place near : all) {
      ParsedSentence theirs = story.parse(near);
      double[] numbers = likeness.in(place, count.number(), near);
      double[] acts = likeness.in(place, count.act(), near);
      double[] things = likeness.in(place, count.noun(), near);
      act.add(acts);
      thing.add(things);
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] == WordLikeness.SAME) {
          act.counted = Math.max(act.counted, ofClause(theirs, i, acts));
          thing.counted = Math.max(thing.counted, ofNoun(theirs, i, things));
        }
      }
    }
    boolean otherAct = isTelling(parse, count.act()) && act.isApart();
    boolean otherThing = isThing(parse, count.noun()) && thing.isApart();
    return otherAct || otherThing ? first : null;
  }

  /** How well a word finds itself in the reports, and where they have the number. */
  private static final class Best {

    private double anywhere;
    private double counted;

    void add(double[] likeness) {
      for (double one : likeness) {
        anywhere = Math.max(anywhere, one);
      }
    }

    boolean isApart() {
      return anywhere == WordLikeness.SAME && counted < NEAR;
    }
  }

  private static boolean isTelling(ParsedSentence parse, int verb) {
    return ContentWords.isContent(parse.token(verb)) && ToldApart.isTelling(parse.lemma(verb));
  }

  /** Whether a noun tells what is counted: not "people", nor a kind of them. */
  private static boolean isThing(ParsedSentence parse, int noun) {
    return parse.isNoun(noun)
        && !HumanNouns.contains(parse.lemma(noun))
        && !parse.lemma(noun).equals("people");
  }

  /**
   * The best of a verb above a number, a participle of what it counts ("60 percent contained") and
   * the words, no verbs, that hang on the same verb; of all words of the sentence that are the
   * same, where it has no other number.
   */
  private static double ofClause(ParsedSentence parse, int number, double[] likeness) {
    int verb = verbAbove(parse, number);
    boolean single = isSingleNumber(parse, number);
    double best = 0;
    for (int i = 0; i < likeness.length; i++) {
      boolean ofNoun =
          parse.relation(i).equals(Relations.ACL) && parse.head(i) == parse.head(number);
      if (i == verb
          || ofNoun
          || !parse.isVerb(i) && verbAbove(parse, i) == verb
          || single && likeness[i] == WordLikeness.SAME) {
        best = Math.max(best, likeness[i]);
      }
    }
    return best;
  }

  private static boolean isSingleNumber(ParsedSentence parse, int number) {
    for (int i = 0; i < parse.size(); i++) {
      if (i != number && parse.tag(i).equals(Tags.CD)) {
        return false;
      }
    }
    return true;
  }

  /** The verb of the clause; not "fishing" in "eleven fishing boats burned". */
  private static int verbAbove(ParsedSentence parse, int word) {
    int at = parse.head(word);
    for (int steps = 0; at >= 0 && !isOfClause(parse, at) && steps < parse.size(); steps++) {
      at = parse.head(at);
    }
    return at;
  }

  private static boolean isOfClause(ParsedSentence parse, int word) {
    return parse.isVerb(word) && !WITHIN_NOUNS.contains(parse.relation(word));
  }

  /** The best of the noun that a number counts and the words below it; 1 without such a noun. */
  private static double ofNoun(ParsedSentence parse, int number, double[] likeness) {
    int noun = parse.head(number);
    if (!isThing(parse, noun)) {
      return WordLikeness.SAME;
    }
    return parse.subtree(noun).stream().mapToDouble(i -> likeness[i]).max().orElse(0);
  }

  private CheckedPart part(Span span, Statement.Place other) {
    String text = story.index().text(story.draft(), span);
    String why =
        "the reports say “%s” of something else: “%s”".formatted(text, story.passage(other).text());
    return new CheckedPart(
        span,
        text,
        CheckedPart.Kind.FIGURE,
        Verdict.UNSUPPORTED,
        why,
        List.of(story.passage(other)));
  }
}

package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Which rank something has: "the worst flood", "one of the worst floods", "believed to be". */
final class SuperlativeSlots {

  private static final String RANK = "rank";

  /** Least likeness of two clauses with one superlative. Tuned on ten marked stories. */
  private static final double LEAST = 0.25;

  /** Superlatives of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 120;

  /** Superlatives that rank nothing. */
  private static final Set<String> NO_RANK =
      Set.of("least", "most", "last", "latest", "next", "best", "nearest", "closest");

  private static final String MOST_OF = "most";

  /** "One of the worst floods", "some of the worst floods". */
  private static final Set<String> SEVERAL = Set.of("one", "some", "two", "three");

  private final StoryIndex story;
  private final SlotContexts contexts;

  SuperlativeSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /** How a report gives the rank. */
  private enum Rank {
    ALONE,
    ONE_OF_SEVERAL,
    BELIEVED
  }

  /**
   * A noun that has a rank.
   *
   * @param word as printed, in small letters: "deadliest"
   * @param noun its stem
   * @param modifiers stems of what else says which noun: "mass"
   * @param of what "of" adds to the noun: "problem of the harbour"
   */
  private record Ranked(
      Statement statement,
      String word,
      String noun,
      Set<String> modifiers,
      Set<String> of,
      Rank rank,
      Span span) {}

  List<Difference> compare() {
    List<Ranked> all = new ArrayList<>();
    for (Statement statement : story.statements()) {
      ParsedSentence parse =
          new ParsedSentence(
              story.annotated(statement.report()).sentences().get(statement.sentence()),
              story.article(statement.report()).body());
      for (int i = 0; i < parse.size() && all.size() < MOST; i++) {
        Ranked ranked = statement.covers(parse.span(i)) ? ranked(statement, parse, i) : null;
        if (ranked != null) {
          all.add(ranked);
        }
      }
    }
    return differences(all);
  }

  private static @Nullable Ranked ranked(Statement statement, ParsedSentence parse, int i) {
    boolean compound = parse.tag(i).equals(Tags.RBS) && parse.word(i).equals(MOST_OF);
    int adjective = compound ? parse.head(i) : i;
    int noun = parse.head(adjective);
    boolean ranks = compound || (parse.tag(i).equals(Tags.JJS) && !NO_RANK.contains(parse.word(i)));
    if (!ranks || adjective < 0 || noun < adjective || !parse.isNoun(noun)) {
      return null;
    }
    Set<String> modifiers = new LinkedHashSet<>();
    for (int child : parse.children(noun, Relations.NOUN_MODIFIERS)) {
      if (child > adjective) {
        modifiers.add(TermStem.of(parse.lemma(child)));
      }
    }
    return new Ranked(
        statement,
        parse.word(adjective),
        TermStem.of(parse.lemma(noun)),
        modifiers,
        of(parse, noun),
        rank(parse, noun),
        parse.span(adjective, noun));
  }

  private static Set<String> of(ParsedSentence parse, int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (int preposition : parse.children(noun, Relations.PREP)) {
      if (parse.word(preposition).equals("of")) {
        found.add(parse.lemma(parse.child(preposition, Relations.POBJ)));
      }
    }
    return found;
  }

  private static Rank rank(ParsedSentence parse, int noun) {
    int above = parse.head(noun);
    String preposition = parse.word(above);
    if (parse.relation(noun).equals(Relations.POBJ)
        && (preposition.equals("among")
            || (preposition.equals("of") && SEVERAL.contains(parse.word(parse.head(above)))))) {
      return Rank.ONE_OF_SEVERAL;
    }
    return above >= 0 && ActReader.isBelieved(parse, above) ? Rank.BELIEVED : Rank.ALONE;
  }

  private List<Difference> differences(List<Ranked> all) {
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Ranked alone : all) {
      for (Ranked other : all) {
        if (alone.rank() == Rank.ALONE
            && other.rank() != Rank.ALONE
            && isOfOneThing(alone, other)
            && (isLead(alone) || all.stream().noneMatch(one -> isOtherRankIn(alone, one)))
            && told.add(alone.word() + alone.noun())) {
          found.add(difference(alone, other, all));
        }
      }
    }
    return found;
  }

  /** Whether it opens its report: what a report leads with counts, whatever it quotes below. */
  private static boolean isLead(Ranked one) {
    return one.statement().sentence() == 0;
  }

  /** Whether the report of one gives another rank too: it does not clash with itself. */
  private static boolean isOtherRankIn(Ranked alone, Ranked one) {
    return one.statement().report() == alone.statement().report()
        && one.rank() != alone.rank()
        && one.word().equals(alone.word())
        && one.noun().equals(alone.noun());
  }

  /** Whether a report ranks the same thing once more. */
  private static boolean isAgain(Ranked one, Ranked first) {
    return one.statement().report() == first.statement().report()
        && one.word().equals(first.word())
        && one.noun().equals(first.noun());
  }

  private boolean isOfOneThing(Ranked one, Ranked other) {
    return one.statement().report() != other.statement().report()
        && one.word().equals(other.word())
        && one.noun().equals(other.noun())
        && one.modifiers().equals(other.modifiers())
        && (one.of().isEmpty()
            || other.of().isEmpty()
            || one.of().stream().anyMatch(other.of()::contains))
        && contexts.clause(one.statement(), other.statement()) >= LEAST;
  }

  private Difference difference(Ranked alone, Ranked other, List<Ranked> all) {
    return new Difference(
        Difference.Kind.CERTAINTY,
        "rank: " + story.text(alone.statement().report(), alone.span()),
        null,
        List.of(value(other, all), value(alone, all)),
        other.rank() == Rank.BELIEVED
            ? "what one report only gives as believed, the other tells as sure"
            : "one report says it of one alone, the other of one among several",
        RANK);
  }

  /** The value with the passages of all reports that give it in the same way. */
  private Difference.Value value(Ranked first, List<Ranked> all) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(first));
    for (Ranked one : all) {
      boolean same =
          one.rank() == first.rank() && (isOfOneThing(one, first) || isAgain(one, first));
      if (same && !passages.contains(passage(one))) {
        passages.add(passage(one));
      }
    }
    Statement statement = first.statement();
    return new Difference.Value(
        passages.get(0).text(),
        passages,
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }

  private Passage passage(Ranked one) {
    return story.clauseAround(one.statement(), one.span());
  }
}

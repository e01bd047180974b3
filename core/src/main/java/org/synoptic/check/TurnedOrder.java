package org.synoptic.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/**
 * What came first in the draft came last in the reports, by the words on both sides of "after" and
 * "before", whatever verbs and nouns tell it: "a power cut after the count was interrupted".
 */
final class TurnedOrder implements Counterclaim {

  private static final Set<String> AFTER = Set.of("after", "once", "following");

  private static final Set<String> BEFORE = Set.of("before", "until", "till");

  /** Likeness from which on two words may mean one thing. Set by hand. */
  private static final double LIKE = 0.4;

  /** Least part of each side that the other report's side must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private final CheckedStory story;
  private final WordLikeness likeness;

  TurnedOrder(CheckedStory story) {
    this.story = story;
    this.likeness = new WordLikeness(story);
  }

  /** The words of what came first and of what came last, and the word that tells it. */
  private record Sides(Statement.Place place, Set<Integer> first, Set<Integer> last, int link) {}

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    for (Sides ours : sides(clause.place())) {
      Statement.Place other = turned(ours);
      if (other != null) {
        String why =
            "the order is another in the reports: “%s”".formatted(story.passage(other).text());
        ParsedSentence parse = story.parse(clause.place());
        return List.of(
            Parts.contradicted(story, parse.span(ours.link()), CheckedPart.Kind.ORDER, why, other));
      }
    }
    return List.of();
  }

  /** The sentence that has both sides exchanged, where none has them rather as the draft. */
  private Statement.@Nullable Place turned(Sides ours) {
    Statement.Place found = null;
    double best = 0;
    double asOurs = 0;
    for (Statement.Place place : story.evidence().nearest(ours.place().sentence())) {
      for (Sides theirs : sides(place)) {
        double turned =
            Math.min(
                share(ours, ours.first(), place, theirs.last()),
                share(ours, ours.last(), place, theirs.first()));
        asOurs =
            Math.max(
                asOurs,
                Math.min(
                    share(ours, ours.first(), place, theirs.first()),
                    share(ours, ours.last(), place, theirs.last())));
        if (turned >= SAME_WORDS && turned > best) {
          best = turned;
          found = place;
        }
      }
    }
    return asOurs < best ? found : null;
  }

  /** The part of a side's words that a side of a report has, by weight, 0 to 1. */
  private double share(Sides ours, Set<Integer> words, Statement.Place place, Set<Integer> side) {
    ParsedSentence parse = story.parse(ours.place());
    double all = 0;
    double found = 0;
    for (int word : words) {
      double weight = EvidenceFinder.weight(parse.word(word));
      double[] like = likeness.in(ours.place(), word, place);
      double best = 0;
      for (int i : side) {
        best = Math.max(best, like[i]);
      }
      all += weight;
      found += best >= LIKE ? weight * best : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private List<Sides> sides(Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    List<Sides> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      boolean after = AFTER.contains(parse.word(i));
      if (after || BEFORE.contains(parse.word(i))) {
        Set<Integer> below = below(parse, i);
        Set<Integer> above = above(parse, i);
        if (parse.head(i) < 0) {
          below.removeAll(above);
        } else {
          above.removeAll(below);
        }
        above.remove(i);
        below.removeIf(word -> !isTelling(parse, word));
        above.removeIf(word -> !isTelling(parse, word));
        if (!below.isEmpty() && !above.isEmpty()) {
          found.add(after ? new Sides(place, below, above, i) : new Sides(place, above, below, i));
        }
      }
    }
    return found;
  }

  /** What stands behind the link: its clause or its noun. */
  private static Set<Integer> below(ParsedSentence parse, int link) {
    boolean ofClause =
        parse.relation(link).equals(Relations.MARK)
            || parse.relation(link).equals(Relations.ADVMOD);
    Set<Integer> words = new HashSet<>(parse.subtree(ofClause ? parse.head(link) : link));
    words.removeIf(word -> word <= link);
    return words;
  }

  /**
   * The clause that the link belongs to; in "after the vote he resigned" a parse may take it for
   * one that tells of the vote.
   */
  private static Set<Integer> above(ParsedSentence parse, int link) {
    if (parse.head(link) < 0) {
      int told = parse.child(parse.child(link, Relations.POBJ), Relations.RELCL);
      return told < 0 ? new HashSet<>() : new HashSet<>(parse.subtree(told));
    }
    boolean mark = parse.relation(link).equals(Relations.MARK);
    int verb = Verbs.above(parse, mark ? parse.head(link) : link);
    return new HashSet<>(parse.subtree(verb));
  }

  /** A word that tells what happened: no name, number, pronoun or time. */
  private static boolean isTelling(ParsedSentence parse, int word) {
    return ContentWords.isContent(parse.token(word))
        && (parse.isNoun(word) && !Tags.isProperNoun(parse.tag(word))
            || Tags.isVerb(parse.tag(word)) && ToldApart.isTelling(parse.lemma(word)))
        && parse.name(word).isEmpty();
  }
}

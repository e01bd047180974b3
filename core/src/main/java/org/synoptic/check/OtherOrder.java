package org.synoptic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** What came first in the draft came last in the reports, where both say so: "after", "before". */
final class OtherOrder implements Counterclaim {

  /** Words whose clause tells what came first. */
  private static final Set<String> AFTER = Set.of("after", "once");

  /** Words whose clause tells what came last. */
  private static final Set<String> BEFORE = Set.of("before", "until", "till");

  private static final List<String> CORE = List.of(Proposition.AGENT, Proposition.PATIENT);

  private final CheckedStory story;

  OtherOrder(CheckedStory story) {
    this.story = story;
  }

  /** Two acts, and the word that tells their order. */
  private record Sequence(Proposition first, Proposition last, Span word) {}

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    for (Sequence ours : sequences(clause.place())) {
      List<Statement.Place> places = story.evidence().nearest(clause.sentence()).stream().toList();
      Statement.Place other = null;
      for (Statement.Place place : places) {
        for (Sequence theirs : sequences(place)) {
          if (areOne(ours.first(), theirs.first()) && areOne(ours.last(), theirs.last())) {
            return List.of();
          }
          boolean turned =
              areOne(ours.first(), theirs.last()) && areOne(ours.last(), theirs.first());
          other = turned && other == null ? place : other;
        }
      }
      if (other != null) {
        return List.of(part(ours, other));
      }
    }
    return List.of();
  }

  private CheckedPart part(Sequence ours, Statement.Place other) {
    String why = "the order is another in the reports: “%s”".formatted(story.passage(other).text());
    return Parts.contradicted(story, ours.word(), CheckedPart.Kind.ORDER, why, other);
  }

  private static boolean areOne(Proposition one, Proposition other) {
    RoleAgreement agreement = RoleAgreement.between(one, other);
    return agreement != null
        && !agreement.opposite()
        && CORE.stream()
            .noneMatch(
                role -> agreement.other().contains(role) || agreement.unlike().contains(role));
  }

  private List<Sequence> sequences(Statement.Place place) {
    List<Proposition> all = story.propositions(place);
    List<Sequence> found = new ArrayList<>();
    for (Proposition below : all) {
      ParsedSentence parse = below.parse();
      int link = link(parse, below.verb());
      int verb = link < 0 ? -1 : above(parse, below.verb());
      for (Proposition above : all) {
        if (above.verb() == verb) {
          Proposition whole = isDo(below) ? ofDo(above, below) : below;
          found.add(
              AFTER.contains(parse.word(link))
                  ? new Sequence(whole, above, parse.span(link))
                  : new Sequence(above, whole, parse.span(link)));
        }
      }
    }
    return found;
  }

  /** The "after" or "before" that leads a verb's clause; -1 without one. */
  private static int link(ParsedSentence parse, int verb) {
    List<Integer> candidates =
        new ArrayList<>(parse.children(verb, Set.of(Relations.MARK, Relations.ADVMOD)));
    if (parse.relation(verb).equals(Relations.PCOMP)) {
      candidates.add(parse.head(verb));
    }
    if (isReadAsOfNoun(parse, verb)) {
      candidates.add(parse.head(parse.head(verb)));
    }
    return candidates.stream()
        .filter(i -> AFTER.contains(parse.word(i)) || BEFORE.contains(parse.word(i)))
        .findFirst()
        .orElse(ParsedSentence.NONE);
  }

  private static int above(ParsedSentence parse, int verb) {
    int head = parse.head(verb);
    if (isReadAsOfNoun(parse, verb)) {
      return parse.head(parse.head(head));
    }
    return parse.relation(verb).equals(Relations.PCOMP) ? parse.head(head) : head;
  }

  /** "Before the museum reopened", where the parse takes "reopened" for a part of the museum. */
  private static boolean isReadAsOfNoun(ParsedSentence parse, int verb) {
    return parse.relation(verb).equals(Relations.ACL)
        && parse.relation(parse.head(verb)).equals(Relations.POBJ);
  }

  private static boolean isDo(Proposition one) {
    return one.lemma().equals("do") && one.filler(Proposition.PATIENT) == null;
  }

  /** "Before the army did": the act of the verb above, done by another. */
  private static Proposition ofDo(Proposition above, Proposition did) {
    Map<String, Filler> fillers = new HashMap<>(above.fillers());
    @Nullable Filler agent = did.filler(Proposition.AGENT);
    if (agent == null) {
      fillers.remove(Proposition.AGENT);
    } else {
      fillers.put(Proposition.AGENT, agent);
    }
    return new Proposition(above.place(), above.parse(), above.verb(), fillers, above.factuality());
  }
}

package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** "[Israeli] and [Palestinian] leaders": two sides in one phrase. */
final class CoordinatedNations {

  private static final int MOST_WORDS = 5;

  private CoordinatedNations() {}

  /** One for each nation before the plural noun; empty where there is one nation or none. */
  static List<Participant> of(ParsedSentence parse, int head) {
    boolean plural = parse.tag(head).equals(Tags.NNS);
    List<Integer> nations = plural ? before(parse, head) : List.of();
    List<Participant> sides = new ArrayList<>();
    for (int nation : nations.size() > 1 ? nations : List.<Integer>of()) {
      int last = nations.get(nations.size() - 1);
      Span span = nation == last ? parse.span(nation, head) : parse.span(nation);
      String rest = last + 1 > head ? "" : parse.span(last + 1, head).in(parse.body());
      String name = parse.span(nation).in(parse.body()) + " " + rest.replaceAll("\\s+", " ");
      sides.add(
          new Participant(
              span,
              name,
              null,
              ActorAffiliation.stateNamed(parse, nation),
              sector(parse, last, head)));
    }
    return sides;
  }

  private static @Nullable String sector(ParsedSentence parse, int last, int head) {
    List<String> lemmas = new ArrayList<>();
    for (int i = last + 1; i <= head; i++) {
      lemmas.add(parse.lemma(i));
    }
    return Sectors.of(lemmas);
  }

  /** "French, German and Polish", read from the noun leftwards. */
  private static List<Integer> before(ParsedSentence parse, int head) {
    List<Integer> found = new ArrayList<>();
    int i = head - 1;
    while (i > 0 && head - i < MOST_WORDS && isPart(parse, i) && !isNation(parse, i)) {
      i--;
    }
    if (i < 1 || !isNation(parse, i)) {
      return List.of();
    }
    found.add(i);
    for (String joint = "and"; i > 1 && parse.word(i - 1).equals(joint); joint = ",") {
      int next = parse.word(i - 2).equals(",") ? i - 3 : i - 2;
      if (next < 0 || !isNation(parse, next)) {
        break;
      }
      found.add(0, next);
      i = next;
    }
    return found;
  }

  private static boolean isPart(ParsedSentence parse, int i) {
    return parse.isNoun(i) || parse.tag(i).equals(Tags.JJ);
  }

  private static boolean isNation(ParsedSentence parse, int i) {
    return ActorAffiliation.stateNamed(parse, i) != null;
  }
}

package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** Splits a noun phrase with several nations: "[Israeli] and [Palestinian] leaders" are two. */
final class CoordinatedNations {

  /** How far before the noun the last nation may stand, in tokens. Set by hand. */
  private static final int MAX_WORDS = 5;

  private CoordinatedNations() {}

  /** One participant for each nation before a plural noun; empty for fewer than two nations. */
  static List<Participant> of(ParsedSentence parse, int head) {
    boolean plural = parse.tag(head).equals(Tags.NNS);
    List<Integer> nations = plural ? nationsBefore(parse, head) : List.of();
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
              ActorAffiliation.countryNamedBy(parse, nation),
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

  /** The nations in "French, German and Polish ministers", read from the noun to the left. */
  private static List<Integer> nationsBefore(ParsedSentence parse, int head) {
    List<Integer> found = new ArrayList<>();
    int i = head - 1;
    while (i > 0 && head - i < MAX_WORDS && isPart(parse, i) && !isNation(parse, i)) {
      i--;
    }
    if (i < 1 || !isNation(parse, i)) {
      return List.of();
    }
    found.add(i);
    for (String joiner = "and"; i > 1 && parse.word(i - 1).equals(joiner); joiner = ",") {
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
    return ActorAffiliation.countryNamedBy(parse, i) != null;
  }
}

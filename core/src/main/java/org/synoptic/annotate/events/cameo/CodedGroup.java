package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/** A noun phrase with the code of each actor in it. */
record CodedGroup(List<Actor> actors) {

  /**
   * One actor, which may become the source or target of an event.
   *
   * @param code its code, {@link DatedCode#NONE} for an actor that no dictionary has
   * @param firstToken index of its first token in the sentence
   * @param lastToken index of its last token, inclusive
   */
  record Actor(String code, int firstToken, int lastToken) {

    boolean hasCode() {
      return !code.equals(DatedCode.NONE);
    }
  }

  CodedGroup {
    actors = List.copyOf(actors);
  }

  /** True for several coordinated actors. */
  boolean isCompound() {
    return actors.size() > 1;
  }

  boolean hasCode() {
    return actors.stream().anyMatch(Actor::hasCode);
  }

  /** The actors with a code, one for each code of {@code [FRO/SAM]}; if none has one, the first. */
  List<Actor> coded() {
    List<Actor> found = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.hasCode()) {
        for (String code : actor.code().split("/")) {
          found.add(new Actor(code, actor.firstToken(), actor.lastToken()));
        }
      }
    }
    return found.isEmpty() ? actors.subList(0, 1) : found;
  }
}

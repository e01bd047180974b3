package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/** A noun phrase with the code of each of its members. */
record CodedGroup(List<Side> sides) {

  /** One side of an event: its code and the tokens that name it. */
  record Side(String code, int firstToken, int lastToken) {

    boolean isKnown() {
      return !code.equals(DatedCode.NONE);
    }
  }

  CodedGroup {
    sides = List.copyOf(sides);
  }

  boolean isJoined() {
    return sides.size() > 1;
  }

  boolean isKnown() {
    return sides.stream().anyMatch(Side::isKnown);
  }

  /** Those with a code; {@code [FRO/SAM]} is two. One without, when none has any. */
  List<Side> known() {
    List<Side> found = new ArrayList<>();
    for (Side side : sides) {
      if (side.isKnown()) {
        for (String code : side.code().split("/")) {
          found.add(new Side(code, side.firstToken(), side.lastToken()));
        }
      }
    }
    return found.isEmpty() ? sides.subList(0, 1) : found;
  }
}

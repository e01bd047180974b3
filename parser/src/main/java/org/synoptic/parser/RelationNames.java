package org.synoptic.parser;

import java.util.ArrayList;
import java.util.List;

/** The relations of a parser, numbered. */
final class RelationNames {

  private final List<String> names = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();

  int number(String name) {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    names.add(name);
    codes.add(Code.of(name));
    return names.size() - 1;
  }

  /** All names but the empty one of moves without an arc. */
  List<String> names() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  String name(int number) {
    return names.get(number);
  }

  Code code(int number) {
    return codes.get(number);
  }
}

package org.synoptic.bench.junk;

import java.util.List;

/**
 * One line of a page's text: the text of one block.
 *
 * @param pieces the texts of the links and the texts between them, in order
 */
record PageLine(List<String> pieces) {

  PageLine {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return String.join(" ", pieces);
  }

  /** Returns this line with {@code headline} in place of {@code old}. */
  PageLine withHeadline(String old, String headline) {
    return new PageLine(pieces.stream().map(piece -> piece.replace(old, headline)).toList());
  }
}

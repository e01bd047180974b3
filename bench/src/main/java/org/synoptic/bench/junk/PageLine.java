package org.synoptic.bench.junk;

import java.util.List;

/**
 * One line of a page's text: what one block of it shows.
 *
 * @param pieces the texts of the line's links and of what stands between them, in order
 */
record PageLine(List<String> pieces) {

  PageLine {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return String.join(" ", pieces);
  }

  /** This line with {@code headline} where it says {@code old}. */
  PageLine headed(String old, String headline) {
    return new PageLine(pieces.stream().map(piece -> piece.replace(old, headline)).toList());
  }
}

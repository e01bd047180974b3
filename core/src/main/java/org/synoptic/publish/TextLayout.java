package org.synoptic.publish;

/**
 * How text for a terminal is set; the other formats do not ask.
 *
 * @param columns width of a line in terminal cells, from 40 to 200; what is outside is moved in
 * @param colour true for ANSI colours and weights
 */
public record TextLayout(int columns, boolean colour) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** Eighty columns, no colour: what a file or a pipe gets. */
  public static final TextLayout PLAIN = new TextLayout(80, false);

  public TextLayout {
    columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
  }
}

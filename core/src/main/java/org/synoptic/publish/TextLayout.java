package org.synoptic.publish;

/**
 * The layout of text for a terminal; the other formats do not use it.
 *
 * @param columns width of a line in cells, 40 to 200; other values are set to the nearer limit
 * @param colour whether ANSI colours and weights are used
 */
public record TextLayout(int columns, boolean colour) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** The layout for a file or a pipe: 80 columns without colour. */
  public static final TextLayout PLAIN = new TextLayout(80, false);

  public TextLayout {
    columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
  }
}

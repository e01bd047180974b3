package org.synoptic.publish;

import java.util.Locale;

/** The parts of the joint account, in the order in which text and Markdown give them. */
public enum AccountPart {
  /** The few sentences to read first. */
  BRIEF,
  /** The points on which reports differ. */
  DIFFERENCES,
  /** What the reports state. */
  CLAIMS,
  /** What one report alone has, and what one alone leaves out. */
  EXCLUSIVES,
  /** Who is quoted with what, and how the reports cut it. */
  QUOTES,
  /** The passages that reports have in common. */
  REUSE,
  /** When it happened. */
  TIMELINE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.synoptic.model;

/** How sure the text makes it. */
public enum Modality {
  /** Told as a fact: it happened, or is so. */
  HAPPENED,
  PLANNED,
  ALLEGED,
  DENIED,
  /** "If", "could", "would": told as a possibility. */
  HYPOTHETICAL
}

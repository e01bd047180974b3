package org.synoptic.model;

/** How certain the text presents an event or a claim. */
public enum Modality {
  /** Asserted as a fact. */
  HAPPENED,
  /** Announced for the future: "will", "plans to". */
  PLANNED,
  /** Reported as an accusation or as unconfirmed: "allegedly". */
  ALLEGED,
  /** Denied by somebody: "denied that". */
  DENIED,
  /** Presented as a possibility: "if", "could", "would". */
  HYPOTHETICAL
}

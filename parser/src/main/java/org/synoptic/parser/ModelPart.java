package org.synoptic.parser;

import java.util.Locale;

/** The parts of the models. */
public enum ModelPart {
  TAGS,
  NAMES,
  DEPENDENCIES,
  CLASSES,
  CLUSTERS,
  GAZETTEER,
  EMBEDDINGS,
  LEMMAS;

  /** What the names of the part's sections begin with. */
  String section() {
    return name().toLowerCase(Locale.ROOT);
  }
}

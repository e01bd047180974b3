package org.synoptic.parser;

/**
 * What a feature can say of a word in several values at once. The names are those of the templates.
 */
enum SetField {
  CLASSES("ambiguity_classes"),
  CLUSTERS("word_clusters"),
  SPELLING("orthographic"),
  PLACE("positional"),
  GAZETTEER("named_entity_gazetteers");

  static final int COUNT = values().length;

  final String spelling;

  SetField(String spelling) {
    this.spelling = spelling;
  }

  static SetField spelled(String spelling) {
    for (SetField field : values()) {
      if (field.spelling.equals(spelling)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no such set field: " + spelling);
  }
}

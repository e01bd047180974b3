package org.synoptic.parser;

/** What a feature can say of a word. The names are those of the templates. */
enum Field {
  FORM("word_form_simplified"),
  LOWER("word_form_simplified_lowercase"),
  SHAPE("word_shape"),
  PREFIX2("prefix:2"),
  PREFIX3("prefix:3"),
  SUFFIX1("suffix:1"),
  SUFFIX2("suffix:2"),
  SUFFIX3("suffix:3"),
  SUFFIX4("suffix:4"),
  CLASSES("ambiguity_classes"),
  TAG("part_of_speech_tag"),
  LEMMA("lemma"),
  NAME("named_entity_tag"),
  RELATION("dependency_label"),
  VALENCY("valency:all");

  static final int COUNT = values().length;

  final String spelling;

  Field(String spelling) {
    this.spelling = spelling;
  }

  static Field spelled(String spelling) {
    for (Field field : values()) {
      if (field.spelling.equals(spelling)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no such field: " + spelling);
  }
}

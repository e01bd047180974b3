package org.synoptic.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of a model: of which fields of which words each one is made.
 *
 * <p>A line is a feature. {@code i:lemma j:part_of_speech_tag} joins two fields; {@code set
 * i:word_clusters} gives a feature for each value of the set; {@code embedding i} reads the word's
 * embedding. The number of a line, counted from 0, is the name space of its features.
 */
final class Templates {

  /** A field of the word at a place. */
  record Slot(int place, Field field) {}

  /** A set of the word at a place. */
  record SetFeature(int type, int place, SetField field) {}

  /** One to three slots, joined; -1 where there is none. */
  record JoinedFeature(int type, int first, int second, int third) {}

  private static final String SET = "set ";
  private static final String EMBEDDING = "embedding ";

  private final List<Place> places = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<SetFeature> sets = new ArrayList<>();
  private final List<JoinedFeature> joined = new ArrayList<>();
  private int embedded = -1;

  Templates(List<String> lines) {
    for (int type = 0; type < lines.size(); type++) {
      add(type, lines.get(type));
    }
  }

  private void add(int type, String line) {
    if (line.startsWith(SET)) {
      String[] parts = line.substring(SET.length()).split(":", 2);
      sets.add(new SetFeature(type, place(parts[0]), SetField.spelled(parts[1])));
    } else if (line.startsWith(EMBEDDING)) {
      embedded = place(line.substring(EMBEDDING.length()));
    } else {
      String[] parts = line.split(" ", -1);
      joined.add(
          new JoinedFeature(
              type,
              slot(parts[0]),
              parts.length > 1 ? slot(parts[1]) : -1,
              parts.length > 2 ? slot(parts[2]) : -1));
    }
  }

  private int slot(String spelling) {
    String[] parts = spelling.split(":", 2);
    return number(slots, new Slot(place(parts[0]), Field.spelled(parts[1])));
  }

  private int place(String spelling) {
    return number(places, Place.spelled(spelling));
  }

  private static <T> int number(List<T> list, T item) {
    int known = list.indexOf(item);
    if (known >= 0) {
      return known;
    }
    list.add(item);
    return list.size() - 1;
  }

  /** The different places of the features' words. */
  List<Place> places() {
    return places;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The features of sets, which come before all others. */
  List<SetFeature> sets() {
    return sets;
  }

  List<JoinedFeature> joined() {
    return joined;
  }

  /** The place of the word whose embedding is read; -1 for none. */
  int embedded() {
    return embedded;
  }
}

package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity.Kind;
import org.synoptic.text.Lists;

/** Countries, peoples, capitals and well-known bodies by all their names. */
final class Places {

  /**
   * What a name is known to be.
   *
   * @param identity the same for all names of one thing
   */
  record Known(Kind kind, String identity) {}

  private static final Map<String, Known> NAMES = new HashMap<>();

  /** Names, adjectives and peoples to the country. */
  private static final Map<String, String> NATIONS = new HashMap<>();

  static {
    Lists.read(Places.class, "nations.txt").forEach(Places::addNation);
    Lists.read(Places.class, "bodies.txt").forEach(Places::addBody);
  }

  private Places() {}

  private static void addNation(String line) {
    List<List<String>> columns = new ArrayList<>();
    for (String column : line.split("\\|", -1)) {
      columns.add(split(column, ";"));
    }
    String country = columns.get(0).get(0);
    columns.get(0).forEach(name -> add(name, Kind.PLACE, country));
    columns.get(1).forEach(name -> NATIONS.putIfAbsent(name, country));
    columns.get(2).forEach(name -> add(name, Kind.GROUP, "people of " + country));
    columns.subList(0, 3).forEach(c -> c.forEach(name -> NATIONS.putIfAbsent(name, country)));
    columns.get(3).forEach(name -> add(name, Kind.PLACE, name));
  }

  private static void addBody(String line) {
    List<String> names = split(line, "\\|");
    names.forEach(name -> add(name, Kind.ORGANISATION, names.get(0)));
  }

  private static void add(String name, Kind kind, String identity) {
    NAMES.putIfAbsent(name, new Known(kind, identity));
  }

  private static List<String> split(String text, String mark) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(mark, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** What {@code name}, without article, is known as. */
  static @Nullable Known of(String name) {
    return NAMES.get(name);
  }

  /** The country that a name, adjective or people belongs to. */
  static @Nullable String nation(String word) {
    return NATIONS.get(word);
  }
}

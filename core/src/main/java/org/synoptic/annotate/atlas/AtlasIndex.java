package org.synoptic.annotate.atlas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;
import org.synoptic.text.Lists;

/**
 * The tables of this package, indexed by name. The first entries of a name are those of {@code
 * countries.tsv}, the last those of {@code cities.tsv}.
 */
final class AtlasIndex {

  /**
   * Shorter names are not indexed without their accents, because they would be other words: "Malé".
   * Set by hand.
   */
  private static final int MIN_CHARS_WITHOUT_ACCENTS = 5;

  private final Map<String, List<AtlasEntry>> byName = new HashMap<>();
  private final Map<String, List<AtlasEntry>> byNameWithoutAccents = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();

  AtlasIndex() {
    rows("countries.tsv").forEach(this::state);
    rows("regions.tsv").forEach(this::region);
    rows("peoples.tsv").forEach(this::people);
    rows("bodies.tsv").forEach(this::body);
    rows("cities.tsv").forEach(this::cities);
  }

  private static List<String[]> rows(String table) {
    return Lists.read(AtlasIndex.class, table).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static String column(String[] row, int i) {
    return i < row.length ? row[i].strip() : "";
  }

  private static @Nullable String orNull(String[] row, int i) {
    String value = column(row, i);
    return value.isEmpty() ? null : value;
  }

  private void state(String[] row) {
    String code = column(row, 0);
    String name = column(row, 2);
    names.put(code, name);
    names.put(column(row, 1), name);
    alpha2.put(code, column(row, 1));
    add(name, AtlasEntry.place(name, Sort.STATE, code));
    add(column(row, 3), AtlasEntry.place(name, Sort.STATE, code));
    add(column(row, 4), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(column(row, 5), AtlasEntry.place(name, Sort.PEOPLE, code));
    List<String> capitals = split(column(row, 6));
    capitals.forEach(
        capital -> add(capital, AtlasEntry.place(capitals.get(0), Sort.CAPITAL, code)));
  }

  private void region(String[] row) {
    String name = split(column(row, 0)).get(0);
    String code = orNull(row, 1);
    add(column(row, 0), AtlasEntry.place(name, Sort.REGION, code));
    add(column(row, 2), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(column(row, 3), AtlasEntry.place(name, Sort.PEOPLE, code));
  }

  private void people(String[] row) {
    String code = column(row, 0);
    String name = split(column(row, 1)).get(0);
    add(column(row, 1), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(column(row, 2), AtlasEntry.place(name, Sort.PEOPLE, code));
  }

  private void body(String[] row) {
    String name = column(row, 0);
    String code = orNull(row, 3);
    AtlasEntry body = new AtlasEntry(name, Sort.BODY, code, orNull(row, 4), orNull(row, 5));
    add(name, body);
    add(column(row, 1), body);
    add(column(row, 2), new AtlasEntry(name, Sort.MEMBERS, code, orNull(row, 4), orNull(row, 5)));
  }

  private void cities(String[] row) {
    for (String city : split(column(row, 1))) {
      add(city, AtlasEntry.place(city, Sort.CITY, column(row, 0)));
    }
  }

  private void add(String list, AtlasEntry entry) {
    for (String name : split(list)) {
      addTo(byName, key(name), entry);
      String withoutAccents =
          Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      if (!withoutAccents.equals(name) && withoutAccents.length() >= MIN_CHARS_WITHOUT_ACCENTS) {
        addTo(byNameWithoutAccents, key(withoutAccents), entry);
      }
    }
  }

  private static void addTo(Map<String, List<AtlasEntry>> index, String key, AtlasEntry entry) {
    List<AtlasEntry> entries = index.computeIfAbsent(key, name -> new ArrayList<>(1));
    boolean covered =
        entries.stream().anyMatch(e -> e.equals(entry) || entry.sort() == Sort.CITY && isPlace(e));
    if (!covered) {
      entries.add(entry);
    }
  }

  private static boolean isPlace(AtlasEntry entry) {
    return entry.sort() != Sort.BODY && entry.sort() != Sort.MEMBERS;
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : list.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static String key(String words) {
    return words.replace('’', '\'');
  }

  /** The entries of a name, as printed or without article, possessive and accents. */
  List<AtlasEntry> find(String words) {
    String name = key(words.strip());
    String stripped = withoutArticle(name);
    for (Map<String, List<AtlasEntry>> index : List.of(byName, byNameWithoutAccents)) {
      List<AtlasEntry> entries = index.getOrDefault(name, index.get(stripped));
      if (entries != null) {
        return entries;
      }
    }
    return List.of();
  }

  /** The name without article and possessive. */
  private static String withoutArticle(String name) {
    int from = name.startsWith("the ") || name.startsWith("The ") ? 4 : 0;
    int to = name.endsWith("'s") ? name.length() - 2 : name.length();
    boolean plural = to == name.length() && name.endsWith("s'");
    return name.substring(from, Math.max(from, plural ? to - 1 : to));
  }

  /** All codes that occur in entries. */
  Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    byName.values().forEach(entries -> entries.forEach(e -> addCode(codes, e.code())));
    return codes;
  }

  private static void addCode(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  @Nullable String name(String code) {
    return names.get(code);
  }

  @Nullable String alpha2(String alpha3) {
    return alpha2.get(alpha3);
  }
}

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
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/**
 * The tables of this package, indexed by name. The first entries of a name are those of {@code
 * countries.tsv}, the last those of {@code cities.tsv}.
 */
final class AtlasIndex {

  private static final WordList STATES =
      WordList.of(AtlasIndex.class, "countries.tsv")
          .columns(
              Column.value("alpha-3"),
              Column.value("alpha-2").optional(),
              Column.value("name"),
              Column.names("other names").optional(),
              Column.names("adjectives").optional(),
              Column.names("people").optional(),
              Column.names("seat").optional());
  private static final WordList REGIONS =
      WordList.of(AtlasIndex.class, "regions.tsv")
          .columns(
              Column.names("names"),
              Column.value("state").optional(),
              Column.names("adjectives").optional(),
              Column.names("people").optional());
  private static final WordList PEOPLES =
      WordList.of(AtlasIndex.class, "peoples.tsv")
          .columns(
              Column.value("state"), Column.names("adjectives"), Column.names("people").optional())
          .distinctBy("state", "adjectives");
  private static final WordList BODIES =
      WordList.of(AtlasIndex.class, "bodies.tsv")
          .columns(
              Column.value("name"),
              Column.names("other names").optional(),
              Column.names("members").optional(),
              Column.value("state").optional(),
              Column.value("sector").optional(),
              Column.value("cameo").optional());
  private static final WordList CITIES =
      WordList.of(AtlasIndex.class, "cities.tsv")
          .columns(Column.value("state"), Column.names("cities"))
          .distinctBy("state", "cities");

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
    STATES.rows().forEach(this::state);
    REGIONS.rows().forEach(this::region);
    PEOPLES.rows().forEach(this::people);
    BODIES.rows().forEach(this::body);
    CITIES.rows().forEach(this::cities);
  }

  private void state(ListRow row) {
    String code = row.get("alpha-3");
    String name = row.get("name");
    names.put(code, name);
    names.put(row.get("alpha-2"), name);
    alpha2.put(code, row.get("alpha-2"));
    add(List.of(name), AtlasEntry.place(name, Sort.STATE, code));
    add(row.all("other names"), AtlasEntry.place(name, Sort.STATE, code));
    add(row.all("adjectives"), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(row.all("people"), AtlasEntry.place(name, Sort.PEOPLE, code));
    List<String> seats = row.all("seat");
    seats.forEach(seat -> add(List.of(seat), AtlasEntry.place(seats.get(0), Sort.CAPITAL, code)));
  }

  private void region(ListRow row) {
    String name = row.all("names").get(0);
    String code = row.orNull("state");
    add(row.all("names"), AtlasEntry.place(name, Sort.REGION, code));
    add(row.all("adjectives"), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(row.all("people"), AtlasEntry.place(name, Sort.PEOPLE, code));
  }

  private void people(ListRow row) {
    String code = row.get("state");
    String name = row.all("adjectives").get(0);
    add(row.all("adjectives"), AtlasEntry.place(name, Sort.ADJECTIVE, code));
    add(row.all("people"), AtlasEntry.place(name, Sort.PEOPLE, code));
  }

  private void body(ListRow row) {
    String name = row.get("name");
    String code = row.orNull("state");
    String sector = row.orNull("sector");
    String cameo = row.orNull("cameo");
    AtlasEntry body = new AtlasEntry(name, Sort.BODY, code, sector, cameo);
    add(List.of(name), body);
    add(row.all("other names"), body);
    add(row.all("members"), new AtlasEntry(name, Sort.MEMBERS, code, sector, cameo));
  }

  private void cities(ListRow row) {
    for (String city : row.all("cities")) {
      add(List.of(city), AtlasEntry.place(city, Sort.CITY, row.get("state")));
    }
  }

  private void add(List<String> list, AtlasEntry entry) {
    for (String name : list) {
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

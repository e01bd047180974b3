package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/**
 * An actor dictionary: names with their codes. {@code +} opens a synonym of the name above it;
 * codes may be limited to a range of dates.
 */
final class ActorDictionary {

  private final PhraseTable<List<DatedCode>> names = new PhraseTable<>();

  /** Adds the entries of a file, given as its lines without comments. */
  void read(List<String> lines) {
    List<String> synonyms = new ArrayList<>();
    List<DatedCode> codes = new ArrayList<>();
    for (String line : lines) {
      String entry = line.strip();
      boolean continues = entry.startsWith("+") || entry.startsWith("[");
      if (!continues) {
        add(synonyms, codes);
        synonyms.clear();
        codes = new ArrayList<>();
      }
      codes.addAll(DatedCode.of(entry));
      String name = name(entry);
      if (!name.isEmpty()) {
        synonyms.add(name);
      }
    }
    add(synonyms, codes);
  }

  private static String name(String entry) {
    int code = entry.indexOf('[');
    String name = code < 0 ? entry : entry.substring(0, code);
    return name.startsWith("+") ? name.substring(1).strip() : name.strip();
  }

  private void add(List<String> synonyms, List<DatedCode> codes) {
    List<DatedCode> all = List.copyOf(codes);
    if (!all.isEmpty()) {
      synonyms.forEach(name -> names.add(name, all));
    }
  }

  /** The codes of each name. */
  PhraseTable<List<DatedCode>> names() {
    return names;
  }
}

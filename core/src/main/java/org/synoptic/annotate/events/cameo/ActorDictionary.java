package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/**
 * An actor dictionary: a name, {@code +} other names for the same, and codes that may hold for some
 * time only.
 */
final class ActorDictionary {

  private final PhraseTable<List<DatedCode>> names = new PhraseTable<>();

  void read(List<String> lines) {
    List<String> same = new ArrayList<>();
    List<DatedCode> codes = new ArrayList<>();
    for (String line : lines) {
      String entry = line.strip();
      boolean continues = entry.startsWith("+") || entry.startsWith("[");
      if (!continues) {
        add(same, codes);
        same.clear();
        codes = new ArrayList<>();
      }
      codes.addAll(DatedCode.of(entry));
      String name = name(entry);
      if (!name.isEmpty()) {
        same.add(name);
      }
    }
    add(same, codes);
  }

  private static String name(String entry) {
    int code = entry.indexOf('[');
    String name = code < 0 ? entry : entry.substring(0, code);
    return name.startsWith("+") ? name.substring(1).strip() : name.strip();
  }

  private void add(List<String> same, List<DatedCode> codes) {
    List<DatedCode> all = List.copyOf(codes);
    if (!all.isEmpty()) {
      same.forEach(name -> names.add(name, all));
    }
  }

  PhraseTable<List<DatedCode>> names() {
    return names;
  }
}

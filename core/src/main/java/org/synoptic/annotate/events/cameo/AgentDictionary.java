package org.synoptic.annotate.events.cameo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An agent dictionary: nouns for what kind of actor it is. {@code PRESIDENT [~GOV]} adds its code
 * behind the actor's, {@code MSF [NGO~]} before it; {@code {GEESE}} gives the plural, <code>{}
 * </code> says that there is none; {@code !PERSON! = MAN, WOMAN} stands for each of its words.
 */
final class AgentDictionary {

  /** A code and whether it goes before the actor's own. */
  record Agent(String code, boolean before) {}

  private static final int MOST_FORMS = 200;

  private final PhraseTable<Agent> nouns = new PhraseTable<>();
  private final Map<String, List<String>> substitutes = new HashMap<>();

  void read(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip().toUpperCase(Locale.ROOT);
      if (entry.startsWith("!") && entry.contains("=")) {
        int equals = entry.indexOf('=');
        substitutes.put(
            entry.substring(0, equals).strip(),
            List.of(entry.substring(equals + 1).strip().split("\\s*,\\s*")));
      } else {
        readNoun(entry);
      }
    }
  }

  private void readNoun(String entry) {
    int open = entry.indexOf('[');
    int close = entry.indexOf(']', open);
    if (open <= 0 || close < 0) {
      return;
    }
    String code = entry.substring(open + 1, close).strip();
    boolean before = code.endsWith("~");
    Agent agent = new Agent(code.replace("~", "").strip(), before);
    String word = entry.substring(0, open);
    int brace = word.indexOf('{');
    String noun = (brace < 0 ? word : word.substring(0, brace)).strip();
    for (String form : substituted(noun)) {
      nouns.add(form, agent);
      if (brace < 0) {
        nouns.add(plural(form), agent);
      }
    }
    if (brace >= 0) {
      int end = word.indexOf('}', brace);
      nouns.add(end < 0 ? "" : word.substring(brace + 1, end), agent);
    }
  }

  private List<String> substituted(String noun) {
    for (Map.Entry<String, List<String>> set : substitutes.entrySet()) {
      if (noun.contains(set.getKey())) {
        return set.getValue().stream()
            .limit(MOST_FORMS)
            .map(word -> noun.replace(set.getKey(), word))
            .toList();
      }
    }
    return List.of(noun);
  }

  /** The regular plural of the last word. */
  static String plural(String noun) {
    String bare = noun.endsWith("_") ? noun.substring(0, noun.length() - 1) : noun;
    if (bare.endsWith("Y")) {
      return bare.substring(0, bare.length() - 1) + "IES";
    }
    boolean hisses =
        bare.endsWith("S") || bare.endsWith("SH") || bare.endsWith("CH") || bare.endsWith("X");
    return bare + (hisses ? "ES" : "S");
  }

  PhraseTable<Agent> nouns() {
    return nouns;
  }
}

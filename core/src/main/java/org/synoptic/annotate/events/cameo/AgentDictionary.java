package org.synoptic.annotate.events.cameo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An agent dictionary: nouns that give the role of an actor. {@code PRESIDENT [~GOV]} adds its code
 * after the actor's, {@code MSF [NGO~]} before it. {@code {GEESE}} gives the plural, <code>{}
 * </code> says that there is none. {@code !PERSON! = MAN, WOMAN} defines a substitute: a noun with
 * {@code !PERSON!} is read once with each of the words.
 */
final class AgentDictionary {

  /**
   * A role.
   *
   * @param prefix whether its code goes before the actor's code instead of after it
   */
  record Agent(String code, boolean prefix) {}

  /** Words of a substitute that are read, against hostile files. Set by hand. */
  private static final int MAX_FORMS = 200;

  private final PhraseTable<Agent> nouns = new PhraseTable<>();
  private final Map<String, List<String>> substitutes = new HashMap<>();

  /** Adds the entries of a file, given as its lines without comments. */
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
    boolean prefix = code.endsWith("~");
    Agent agent = new Agent(code.replace("~", "").strip(), prefix);
    String word = entry.substring(0, open);
    int brace = word.indexOf('{');
    String noun = (brace < 0 ? word : word.substring(0, brace)).strip();
    for (String form : expand(noun)) {
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

  private List<String> expand(String noun) {
    for (Map.Entry<String, List<String>> set : substitutes.entrySet()) {
      if (noun.contains(set.getKey())) {
        return set.getValue().stream()
            .limit(MAX_FORMS)
            .map(word -> noun.replace(set.getKey(), word))
            .toList();
      }
    }
    return List.of(noun);
  }

  /** The regular plural of the last word. */
  static String plural(String noun) {
    String word = noun.endsWith("_") ? noun.substring(0, noun.length() - 1) : noun;
    if (word.endsWith("Y")) {
      return word.substring(0, word.length() - 1) + "IES";
    }
    boolean sibilant =
        word.endsWith("S") || word.endsWith("SH") || word.endsWith("CH") || word.endsWith("X");
    return word + (sibilant ? "ES" : "S");
  }

  /** The agent of each noun, in singular and plural. */
  PhraseTable<Agent> nouns() {
    return nouns;
  }
}

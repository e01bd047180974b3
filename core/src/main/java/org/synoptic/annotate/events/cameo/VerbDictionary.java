package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A verb dictionary: blocks of verbs with a common code and common patterns, and the synonym sets
 * that the patterns use.
 */
final class VerbDictionary {

  /**
   * One inflected form of a verb.
   *
   * @param before words of a compound verb before its head, the nearest first
   * @param after words of a compound verb after its head ("break [off]")
   * @param code CAMEO code without a pattern, {@link DatedCode#NONE} for none
   * @param patterns the patterns of its block
   */
  record Form(List<String> before, List<String> after, String code, List<VerbPattern> patterns) {

    int length() {
      return before.size() + after.size();
    }
  }

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final Map<String, List<DictionaryPhrase>> synonyms = new HashMap<>();
  private List<VerbPattern> patterns = new ArrayList<>();
  private String blockCode = DatedCode.NONE;
  private String synonymSet = "";

  /** Adds the entries of a file, given as its lines without comments. */
  void read(List<String> lines) {
    for (String raw : lines) {
      String line = raw.strip().toUpperCase(Locale.ROOT);
      if (line.startsWith("---")) {
        startBlock(line);
      } else if (line.startsWith("&")) {
        synonymSet = line.split("\\s")[0];
      } else if (line.startsWith("+") && !synonymSet.isEmpty()) {
        addSynonym(line.substring(1));
      } else if (line.startsWith("-")) {
        addPattern(raw.strip());
      } else if (!line.startsWith("~")) {
        addVerb(line);
      }
    }
  }

  private void startBlock(String line) {
    patterns = new ArrayList<>();
    blockCode = code(line, DatedCode.NONE);
    synonymSet = "";
  }

  private static String code(String line, String fallback) {
    int open = line.indexOf('[');
    int close = line.indexOf(']', Math.max(open, 0));
    return open < 0 || close < 0 ? fallback : line.substring(open + 1, close).strip();
  }

  private void addPattern(String line) {
    VerbPattern pattern = VerbPattern.of(line);
    if (pattern != null) {
      patterns.add(pattern);
    }
  }

  private void addSynonym(String word) {
    List<DictionaryPhrase> all =
        synonyms.computeIfAbsent(setName(synonymSet), setName -> new ArrayList<>());
    DictionaryPhrase phrase = adjacentPhrase(word);
    if (phrase.words().isEmpty()) {
      return;
    }
    all.add(phrase);
    boolean inflects = !word.strip().endsWith("_") && !word.contains("&") && !word.contains("'");
    if (inflects && !word.endsWith("S")) {
      all.add(adjacentPhrase(AgentDictionary.plural(word.strip())));
    }
  }

  /** The name of a synonym set without the {@code _} that some dictionaries add. */
  private static String setName(String synonymSet) {
    return synonymSet.endsWith("_") ? synonymSet.substring(0, synonymSet.length() - 1) : synonymSet;
  }

  private static DictionaryPhrase adjacentPhrase(String text) {
    return DictionaryPhrase.of(text.strip().replaceAll("\\s+", "_"));
  }

  private void addVerb(String line) {
    int brace = line.indexOf('{');
    int bracket = line.indexOf('[');
    int end = Math.min(brace < 0 ? line.length() : brace, bracket < 0 ? line.length() : bracket);
    String verb = line.substring(0, end).strip();
    if (verb.isEmpty()) {
      return;
    }
    String code = code(line, blockCode);
    synonymSet = "";
    addForm(verb, code);
    int close = line.indexOf('}', Math.max(brace, 0));
    if (brace >= 0 && close > brace) {
      for (String form : line.substring(brace + 1, close).strip().split("\\s+")) {
        addForm(form, code);
      }
    } else {
      regular(verb).forEach(form -> addForm(form, code));
    }
  }

  private void addForm(String verb, String code) {
    DictionaryPhrase phrase = DictionaryPhrase.of(verb.replace("+", ""));
    int head = head(verb);
    if (head >= phrase.words().size()) {
      return;
    }
    List<String> before = new ArrayList<>(phrase.words().subList(0, head));
    Collections.reverse(before);
    List<String> after = phrase.words().subList(head + 1, phrase.words().size());
    forms
        .computeIfAbsent(phrase.words().get(head), word -> new ArrayList<>())
        .add(new Form(List.copyOf(before), List.copyOf(after), code, patterns));
  }

  /** Index of the word marked with {@code +}, otherwise 0. */
  private static int head(String verb) {
    int plus = verb.indexOf('+');
    return plus <= 0 ? 0 : DictionaryPhrase.of(verb.substring(0, plus)).words().size();
  }

  /** The regular forms of a verb, whose head is marked with {@code +} when it is compound. */
  private static List<String> regular(String verb) {
    List<String> words = List.of(verb.split("(?<=[_ ])|(?=[_ ])"));
    int head = 0;
    for (int i = 0; i < words.size(); i++) {
      head = words.get(i).startsWith("+") ? i : head;
    }
    List<String> found = new ArrayList<>();
    for (String form : inflected(words.get(head))) {
      List<String> all = new ArrayList<>(words);
      all.set(head, form);
      found.add(String.join("", all));
    }
    return found;
  }

  private static List<String> inflected(String verb) {
    String stem = verb.substring(0, verb.length() - 1);
    if (verb.endsWith("E")) {
      return List.of(verb + "S", verb + "D", stem + "ING");
    }
    if (verb.endsWith("Y")) {
      return List.of(stem + "IES", stem + "IED", verb + "ING", verb + "S", verb + "ED");
    }
    boolean sibilant = verb.endsWith("H") || verb.endsWith("S") || verb.endsWith("X");
    return List.of(verb + (sibilant || verb.endsWith("Z") ? "ES" : "S"), verb + "ED", verb + "ING");
  }

  /** The forms whose head is the word, in upper case. */
  List<Form> forms(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** The phrases of a synonym set, empty for an unknown one. */
  List<DictionaryPhrase> synonyms(String synonymSet) {
    return synonyms.getOrDefault(setName(synonymSet), List.of());
  }
}

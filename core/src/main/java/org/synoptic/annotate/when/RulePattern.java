package org.synoptic.annotate.when;

import java.util.ArrayList;
import java.util.List;

/**
 * Expands a pattern with groups, alternatives and options into flat sequences of words and classes.
 */
final class RulePattern {

  private final String[] parts;
  private int at;

  private RulePattern(String source) {
    String spaced = source.replace("(", " ( ").replace(")", " ) ").replace("?", " ? ");
    parts = spaced.replace("|", " | ").trim().split(" +");
  }

  static List<List<String>> expand(String source) {
    RulePattern pattern = new RulePattern(source);
    List<List<String>> all = pattern.alternatives();
    if (pattern.at != pattern.parts.length) {
      throw new IllegalStateException("unbalanced pattern: " + source);
    }
    return all;
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < parts.length && parts[at].equals("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    while (at < parts.length && !parts[at].equals("|") && !parts[at].equals(")")) {
      all = joined(all, item());
    }
    return all;
  }

  private List<List<String>> item() {
    List<List<String>> choices;
    if (parts[at].equals("(")) {
      at++;
      choices = alternatives();
      at++;
    } else {
      choices = List.of(List.of(parts[at++]));
    }
    if (at < parts.length && parts[at].equals("?")) {
      at++;
      choices = new ArrayList<>(choices);
      choices.add(List.of());
    }
    return choices;
  }

  private static List<List<String>> joined(List<List<String>> heads, List<List<String>> tails) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        List<String> both = new ArrayList<>(head);
        both.addAll(tail);
        all.add(both);
      }
    }
    return all;
  }
}

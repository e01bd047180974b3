package org.synoptic.flink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words after a job's name: {@code --option value}, an option also more than once. */
public final class Arguments {

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * @param known names of the options, without their dashes
   * @throws IllegalArgumentException when a word is no known option, or one has no value
   */
  public Arguments(List<String> words, Set<String> known) {
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i).replaceFirst("^--", "");
      if (!known.contains(name) || !words.get(i).startsWith("--")) {
        throw new IllegalArgumentException(
            words.get(i)
                + " is not known; there are --"
                + String.join(", --", new TreeSet<>(known)));
      }
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException(words.get(i) + " needs a value");
      }
      values.computeIfAbsent(name, any -> new ArrayList<>()).add(words.get(i + 1));
    }
  }

  /** All values of an option; none where it is not given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The last value of an option, or another where it is not given. */
  public String or(String name, String otherwise) {
    List<String> given = all(name);
    return given.isEmpty() ? otherwise : given.get(given.size() - 1);
  }

  /** The value as a number of 1 or more. */
  public int or(String name, int otherwise) {
    String given = or(name, String.valueOf(otherwise));
    if (!given.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(
          "--" + name + " takes a number of 1 or more, not " + given);
    }
    return Integer.parseInt(given);
  }

  /**
   * The value of an option that must be given.
   *
   * @throws IllegalArgumentException when it is not
   */
  public String required(String name) {
    List<String> given = all(name);
    if (given.isEmpty()) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return given.get(given.size() - 1);
  }
}

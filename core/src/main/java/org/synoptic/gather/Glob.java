package org.synoptic.gather;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths as shells have them: {@code *} and {@code ?} inside a name, {@code **} for any
 * folders or none, <code>[a-c]</code>, <code>{html,htm}</code>.
 */
final class Glob {

  private final String pattern;
  private final PathMatcher matcher;
  private final Path base;

  /** Names that a matching path has at the most. */
  private final int names;

  private boolean found;

  /**
   * @throws java.util.regex.PatternSyntaxException when a bracket is not closed
   */
  Glob(String pattern) {
    this.pattern = pattern;
    String slashed = pattern.replace("/**/", "{/,/**/}");
    String any = slashed.startsWith("**/") ? "{,**/}" + slashed.substring(3) : slashed;
    matcher = FileSystems.getDefault().getPathMatcher("glob:" + any);
    base = base(pattern);
    names = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/+").length;
  }

  static boolean is(String path) {
    return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /** The folder in which all that matches lies. */
  Path base() {
    return base;
  }

  boolean matches(Path path) {
    boolean matches = matcher.matches(path);
    found |= matches;
    return matches;
  }

  /** False for a folder whose files have more names before them than the pattern has. */
  boolean mayMatchIn(Path folder) {
    return folder.toString().isEmpty() || folder.getNameCount() < names;
  }

  /** True when anything has matched. */
  boolean found() {
    return found;
  }

  @Override
  public String toString() {
    return pattern;
  }

  private static Path base(String pattern) {
    int first = 0;
    while (first < pattern.length() && !is(pattern.substring(first, first + 1))) {
      first++;
    }
    int slash = pattern.lastIndexOf('/', first);
    return Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
  }
}

package org.synoptic.gather;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A path pattern as shells have them: {@code *} and {@code ?} stand for characters within a name,
 * {@code **} for any number of folders, and <code>[a-c]</code> and <code>{html,htm}</code> for
 * alternatives.
 */
final class Glob {

  private final String pattern;
  private final PathMatcher matcher;
  private final Path base;

  /** Largest number of names (folders and file) in a path that matches. */
  private final int maxNames;

  private boolean matchedAny;

  /**
   * @throws java.util.regex.PatternSyntaxException when a bracket is not closed
   */
  Glob(String pattern) {
    this.pattern = pattern;
    String slashed = pattern.replace("/**/", "{/,/**/}");
    String expanded = slashed.startsWith("**/") ? "{,**/}" + slashed.substring(3) : slashed;
    matcher = FileSystems.getDefault().getPathMatcher("glob:" + expanded);
    base = base(pattern);
    maxNames = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/+").length;
  }

  /** True when {@code path} contains a wildcard. */
  static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /** The folder that contains everything that can match. */
  Path base() {
    return base;
  }

  boolean matches(Path path) {
    boolean matches = matcher.matches(path);
    matchedAny |= matches;
    return matches;
  }

  /** False for a folder that lies so deep that no file in it can match. */
  boolean mayMatchIn(Path folder) {
    return folder.toString().isEmpty() || folder.getNameCount() < maxNames;
  }

  /** True when some path has matched. */
  boolean matchedAny() {
    return matchedAny;
  }

  @Override
  public String toString() {
    return pattern;
  }

  private static Path base(String pattern) {
    int first = 0;
    while (first < pattern.length() && !isPattern(pattern.substring(first, first + 1))) {
      first++;
    }
    int slash = pattern.lastIndexOf('/', first);
    return Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
  }
}

package org.synoptic.gather;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each page of a run a unique id. The pages of one source are numbered under the source's
 * name ({@code feed-1}, {@code feed-2}), so only that name is kept in memory, however many pages
 * there are.
 */
final class PageIds {

  private static final Pattern NUMBER = Pattern.compile("-\\d{1,18}$");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> suffixes = new HashMap<>();

  /**
   * Single ids that end in a number, without that number: no series may take one of these names.
   */
  private final Set<String> numberedPrefixes = new HashSet<>();

  private final Set<String> series = new HashSet<>();

  /** {@code wanted}, or with {@code ~2}, {@code ~3} … behind it when it is already in use. */
  String unique(String wanted) {
    String id = wanted;
    while (belongsToSeries(id) || !taken.add(id)) {
      id = wanted + "~" + (suffixes.merge(wanted, 1, Integer::sum) + 1);
    }
    Matcher number = NUMBER.matcher(id);
    if (number.find()) {
      numberedPrefixes.add(id.substring(0, number.start()));
    }
    return id;
  }

  /**
   * {@code wanted}, or with {@code ~2}, {@code ~3} … behind it, so that no other id has the form
   * {@code name-1}, {@code name-2} ….
   */
  String series(String wanted) {
    String name = wanted;
    for (int i = 2; numberedPrefixes.contains(name) || !series.add(name); i++) {
      name = wanted + "~" + i;
    }
    return name;
  }

  private boolean belongsToSeries(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.find() && series.contains(id.substring(0, number.start()));
  }

  /** A file's name without its endings: {@code report} for {@code report.html.gz}. */
  static String stem(String fileName) {
    String name =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}

package org.synoptic.gather;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each page of a run an id of its own. Pages of one source are numbered under its name, which
 * is all that is kept of them, however many they are.
 */
final class PageIds {

  private static final Pattern NUMBER = Pattern.compile("-\\d{1,18}$");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> wantedTimes = new HashMap<>();

  /** What stands before the numbers of ids that look like those of a series. */
  private final Set<String> numbered = new HashSet<>();

  private final Set<String> series = new HashSet<>();

  /** {@code wanted}, with {@code ~2}, {@code ~3} … when it is taken. */
  String unique(String wanted) {
    String id = wanted;
    while (ofSeries(id) || !taken.add(id)) {
      id = wanted + "~" + (wantedTimes.merge(wanted, 1, Integer::sum) + 1);
    }
    Matcher number = NUMBER.matcher(id);
    if (number.find()) {
      numbered.add(id.substring(0, number.start()));
    }
    return id;
  }

  /** A name whose numbers, {@code name-1}, {@code name-2} …, are nobody else's. */
  String series(String wanted) {
    String name = wanted;
    for (int i = 2; numbered.contains(name) || !series.add(name); i++) {
      name = wanted + "~" + i;
    }
    return name;
  }

  private boolean ofSeries(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.find() && series.contains(id.substring(0, number.start()));
  }

  /** A file's name without its endings: {@code report.html.gz} is {@code report}. */
  static String stem(String fileName) {
    String name =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}

package org.synoptic.gather;

import java.util.HashMap;
import java.util.Map;

/** Gives each page of a run an id of its own. */
final class Naming {

  private final Map<String, Integer> taken = new HashMap<>();

  /** {@code wanted}, with {@code ~2}, {@code ~3} … when it is taken. */
  String unique(String wanted) {
    int count = taken.merge(wanted, 1, Integer::sum);
    return count == 1 ? wanted : unique(wanted + "~" + count);
  }

  /** A file's name without its endings: {@code report.html.gz} is {@code report}. */
  static String stem(String fileName) {
    String name =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}

package org.synoptic.parser;

import java.util.Arrays;

/**
 * Makes names of the labels of single words: the first, inner and last word of a name ({@code B},
 * {@code I}, {@code L}), a name of one word ({@code U}) and no name ({@code O}).
 */
final class NameSequence {

  /** Chars before the kind of a name: {@code B-}. */
  static final int MARK = 2;

  private final String[] labels;

  private NameSequence(String[] labels) {
    this.labels = labels;
  }

  /** For each word {@code B-} or {@code I-} and the kind of its name; "" outside of names. */
  static String[] joined(String[] labels) {
    NameSequence names = new NameSequence(labels.clone());
    for (int i = 2; i < labels.length; i++) {
      names.mend(i);
    }
    return names.spans();
  }

  /** Mends a label that does not fit the one before it. */
  private void mend(int i) {
    String pair = "" + labels[i - 1].charAt(0) + labels[i].charAt(0);
    switch (pair) {
      case "IU" -> labels[i] = "I" + labels[i].substring(1);
      case "LI", "UI" -> labels[i - 1] = "I" + labels[i - 1].substring(1);
      case "OI" -> labels[i - 1] = labels[i];
      case "UL" -> labels[i - 1] = "B" + labels[i - 1].substring(1);
      default -> {}
    }
  }

  private String[] spans() {
    String[] spans = new String[labels.length];
    Arrays.fill(spans, "");
    int start = 0;
    for (int i = 1; i < labels.length; i++) {
      char place = labels[i].charAt(0);
      if (place == 'U') {
        mark(spans, i, i);
      } else if (place == 'L' && start > 0) {
        mark(spans, start, i);
      }
      if (place == 'B') {
        start = i;
      } else if (place != 'I') {
        start = 0;
      }
    }
    return spans;
  }

  /** The kind is that of the last word. */
  private void mark(String[] spans, int start, int end) {
    String kind = labels[end].substring(1);
    for (int i = start; i <= end; i++) {
      spans[i] = (i == start ? "B" : "I") + kind;
    }
  }
}

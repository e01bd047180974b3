package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** The paragraphs of a page in order, each still there or cut for a reason. */
final class TextBlocks {

  /** What a paragraph is in the page's own structure. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE
  }

  /** One paragraph. */
  static final class Line {
    private final Kind kind;
    private final double linked;
    private String text;
    private Removed.@Nullable Why cut;
    private @Nullable Removed lost;

    private Line(Kind kind, String text, double linked) {
      this.kind = kind;
      this.text = text;
      this.linked = linked;
    }

    /** Share of the chars that are links, 0 to 1. */
    double linked() {
      return linked;
    }

    String text() {
      return text;
    }

    Kind kind() {
      return kind;
    }

    Removed.@Nullable Why why() {
      return cut;
    }

    boolean kept() {
      return cut == null;
    }

    void cut(Removed.Why why) {
      if (cut == null) {
        cut = why;
      }
    }

    /** Cuts the first {@code length} chars. */
    void cutStart(int length, Removed.Why why) {
      lost = new Removed(why, text.substring(0, length).strip());
      text = text.substring(length).strip();
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private int chars;

  void add(Kind kind, String text) {
    add(kind, text, 0);
  }

  void add(Kind kind, String text, double linked) {
    chars += text.length();
    if (lines.size() < ExtractionLimits.PARAGRAPHS && chars <= ExtractionLimits.REPORT_CHARS) {
      lines.add(new Line(kind, text, linked));
    }
  }

  List<Line> lines() {
    return lines;
  }

  List<Line> kept() {
    return lines.stream().filter(Line::kept).toList();
  }

  /** The kept paragraphs, divided by a blank line. */
  String body() {
    return String.join("\n\n", kept().stream().map(Line::text).toList());
  }

  List<Removed> removed() {
    List<Removed> removed = new ArrayList<>();
    for (Line line : lines) {
      if (line.lost != null) {
        removed.add(line.lost);
      }
      if (line.cut != null) {
        removed.add(new Removed(line.cut, line.text));
      }
    }
    return removed;
  }
}

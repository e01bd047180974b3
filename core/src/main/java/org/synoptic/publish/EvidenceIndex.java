package org.synoptic.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/**
 * Records which words of which report each finding on a page is based on. Each finding gets an id.
 * Afterwards each body can be divided into segments, so that all words of a segment belong to the
 * same findings.
 */
final class EvidenceIndex {

  private final String prefix;
  private final Map<String, List<Evidence>> byReport = new LinkedHashMap<>();
  private int count;

  /**
   * @param prefix what every id starts with, so that ids are unique on a page of several stories
   */
  EvidenceIndex(String prefix) {
    this.prefix = prefix;
  }

  private record Evidence(String id, Span span) {}

  /** A piece of text with the ids of the findings that are based on it. */
  record Segment(String text, List<String> ids) {}

  /** Adds a finding with its passages; returns the finding's new id. */
  String add(List<Passage> passages) {
    String id = nextId();
    for (Passage passage : passages) {
      add(id, passage.report(), passage.span());
    }
    return id;
  }

  /** Returns a new id. */
  String nextId() {
    return prefix + count++;
  }

  /** Adds one span of a report to the finding {@code id}. */
  void add(String id, String report, Span span) {
    byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(new Evidence(id, span));
  }

  /** Returns the segments of {@code body}, paragraph by paragraph. */
  List<List<Segment>> paragraphs(String report, String body) {
    List<Evidence> allEvidence =
        byReport.getOrDefault(report, List.of()).stream()
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    List<List<Segment>> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int gap = body.indexOf("\n\n", start);
      int end = gap < 0 ? body.length() : gap;
      if (end > start) {
        paragraphs.add(segments(body, new Span(start, end), allEvidence));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  private static List<Segment> segments(String body, Span paragraph, List<Evidence> allEvidence) {
    List<Evidence> inParagraph =
        allEvidence.stream().filter(r -> r.span().overlaps(paragraph)).toList();
    TreeSet<Integer> boundaries = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Evidence evidence : inParagraph) {
      boundaries.add(Math.max(paragraph.start(), evidence.span().start()));
      boundaries.add(Math.min(paragraph.end(), evidence.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    int from = paragraph.start();
    for (int to : boundaries.tailSet(from, false)) {
      Span piece = new Span(from, to);
      List<String> ids =
          inParagraph.stream()
              .filter(r -> r.span().covers(piece))
              .map(Evidence::id)
              .distinct()
              .toList();
      segments.add(new Segment(piece.in(body), ids));
      from = to;
    }
    return segments;
  }
}

package org.synoptic.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/**
 * What on a page rests on which words: each finding gets an id, and each body falls into stretches
 * that rest under the same findings.
 */
final class EvidenceIndex {

  private final String prefix;
  private final Map<String, List<Rest>> byReport = new LinkedHashMap<>();
  private int count;

  EvidenceIndex(String prefix) {
    this.prefix = prefix;
  }

  private record Rest(String id, Span span) {}

  /** A stretch of text and the ids of the findings that rest on it, none for plain text. */
  record Stretch(String text, List<String> ids) {}

  /** The id under which a finding with these passages is marked. */
  String add(List<Passage> passages) {
    String id = nextId();
    for (Passage passage : passages) {
      add(id, passage.report(), passage.span());
    }
    return id;
  }

  String nextId() {
    return prefix + count++;
  }

  void add(String id, String report, Span span) {
    byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(new Rest(id, span));
  }

  /** The stretches of {@code body}, paragraph by paragraph. */
  List<List<Stretch>> paragraphs(String report, String body) {
    List<Rest> rests =
        byReport.getOrDefault(report, List.of()).stream()
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    List<List<Stretch>> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int gap = body.indexOf("\n\n", start);
      int end = gap < 0 ? body.length() : gap;
      if (end > start) {
        paragraphs.add(stretches(body, new Span(start, end), rests));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  private static List<Stretch> stretches(String body, Span paragraph, List<Rest> rests) {
    List<Rest> here = rests.stream().filter(r -> r.span().overlaps(paragraph)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Rest rest : here) {
      cuts.add(Math.max(paragraph.start(), rest.span().start()));
      cuts.add(Math.min(paragraph.end(), rest.span().end()));
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = paragraph.start();
    for (int to : cuts.tailSet(from, false)) {
      Span piece = new Span(from, to);
      List<String> ids =
          here.stream().filter(r -> r.span().covers(piece)).map(Rest::id).distinct().toList();
      stretches.add(new Stretch(piece.in(body), ids));
      from = to;
    }
    return stretches;
  }
}

package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Span;

/**
 * Pairs that nobody labelled and that share words with one labelled as of the same fact, on both
 * sides: the judge neither learns from them nor is measured by them.
 */
public final class UnclearPairs {

  private final Map<Contexts, List<TextPair>> right = new HashMap<>();

  private record Contexts(String a, String b) {

    static Contexts of(TextPair pair) {
      return new Contexts(pair.contextA(), pair.contextB());
    }
  }

  public UnclearPairs(List<TextPair> all) {
    for (TextPair pair : all) {
      if (pair.label() == 1) {
        right.computeIfAbsent(Contexts.of(pair), k -> new ArrayList<>()).add(pair);
      }
    }
  }

  public boolean contains(TextPair pair) {
    return pair.label() == 0
        && right.getOrDefault(Contexts.of(pair), List.of()).stream()
            .anyMatch(
                one ->
                    overlap(pair.contextA(), pair.a(), one.a())
                        && overlap(pair.contextB(), pair.b(), one.b()));
  }

  private static boolean overlap(String context, String text, String other) {
    List<Span> spans = JudgedStory.spans(context, text);
    List<Span> others = JudgedStory.spans(context, other);
    return spans.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }
}

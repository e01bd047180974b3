package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * A quote before its speaker is known.
 *
 * @param sentence index of the sentence that holds the cue
 * @param head index of the cue's chief word in that sentence
 * @param source null when the sentence names nobody
 * @param direct whether its content is whole stretches between marks
 */
record AttributionCandidate(
    int sentence,
    int head,
    Quote.Act act,
    Span cue,
    @Nullable Span source,
    List<Span> content,
    boolean direct) {

  AttributionCandidate {
    content = List.copyOf(content);
  }

  /** The same with one more span of content, in order of the text. */
  AttributionCandidate with(Span more) {
    List<Span> all = new ArrayList<>(content);
    if (!all.contains(more)) {
      all.add(more);
      all.sort(null);
    }
    return new AttributionCandidate(sentence, head, act, cue, source, all, direct);
  }

  AttributionCandidate withContent(List<Span> other) {
    return new AttributionCandidate(sentence, head, act, cue, source, other, direct);
  }

  boolean contains(Span span) {
    return content.stream().anyMatch(c -> c.covers(span));
  }

  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}

package org.synoptic.annotate.quotes.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * An attribution that a finder of this package has read, before its speaker is resolved.
 *
 * @param sentence index of the sentence that holds the cue
 * @param head index of the head word of the cue in that sentence; -1 if the cue is a punctuation
 *     mark
 * @param source the words that name the source; null if the sentence names none
 * @param content the reported words, in order of the text
 * @param direct whether quotation marks or a speaker label delimit the content, not the parse
 */
public record AttributionCandidate(
    int sentence,
    int head,
    Quote.Act act,
    Span cue,
    @Nullable Span source,
    List<Span> content,
    boolean direct) {

  public AttributionCandidate {
    content = List.copyOf(content);
  }

  /** This candidate with one more span of content, kept in order of the text. */
  public AttributionCandidate withSpan(Span added) {
    List<Span> all = new ArrayList<>(content);
    if (!all.contains(added)) {
      all.add(added);
      all.sort(null);
    }
    return new AttributionCandidate(sentence, head, act, cue, source, all, direct);
  }

  /** This candidate with other content. */
  public AttributionCandidate withContent(List<Span> other) {
    return new AttributionCandidate(sentence, head, act, cue, source, other, direct);
  }

  /** Whether one span of the content covers the span. */
  public boolean contains(Span span) {
    return content.stream().anyMatch(c -> c.covers(span));
  }

  /** The number of chars of the content. */
  public int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}

package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * Gives a quoted sentence without a tag to the reported clause just before it: Ruiz said the ferry
 * was full. “We are sorry.”
 */
final class Continuations {

  private final QuoteDocument text;
  private final List<AttributionCandidate> drafts;
  private final Map<Integer, Integer> lastOfSentence = new HashMap<>();
  private final TreeMap<Integer, Integer> contents = new TreeMap<>();

  private Continuations(QuoteDocument text, List<AttributionCandidate> drafts) {
    this.text = text;
    this.drafts = new ArrayList<>(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      lastOfSentence.put(drafts.get(i).sentence(), i);
      drafts.get(i).content().forEach(c -> contents.merge(c.start(), c.end(), Math::max));
    }
  }

  static List<AttributionCandidate> add(QuoteDocument text, List<AttributionCandidate> drafts) {
    Continuations continuations = new Continuations(text, drafts);
    for (QuotedSpan stretch : text.stretches) {
      continuations.add(stretch);
    }
    return continuations.drafts;
  }

  private void add(QuotedSpan stretch) {
    Span span = stretch.span();
    int before = lastWord(span.start());
    if (!stretch.closed() || before < 0 || !standsAlone(span, before) || owned(span)) {
      return;
    }
    int sentence = text.sentenceAt(before);
    Integer draft = lastOfSentence.get(sentence);
    if (draft != null && goesOn(drafts.get(draft), stretch, before)) {
      drafts.set(draft, drafts.get(draft).with(span));
    }
  }

  /** The last letter or digit before the char, in the same paragraph or the one before. */
  private int lastWord(int offset) {
    int at = offset - 1;
    while (at >= 0 && offset - at < 12 && !Character.isLetterOrDigit(text.body.charAt(at))) {
      at--;
    }
    return at >= 0 && Character.isLetterOrDigit(text.body.charAt(at)) ? at : -1;
  }

  /** Whether a full stop parts the stretch from what is before and it is all of its sentence. */
  private boolean standsAlone(Span span, int before) {
    boolean opens = span.length() > 2 && text.edges.opensLarge(span);
    String gap = text.body.substring(before + 1, span.start());
    return opens && gap.startsWith(".") && text.edges.endsSentence(span.end());
  }

  private boolean owned(Span span) {
    Map.Entry<Integer, Integer> before = contents.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  private boolean goesOn(AttributionCandidate draft, QuotedSpan stretch, int before) {
    boolean near = text.sameParagraph(before, stretch.span().start()) || text.alone(stretch);
    return near && draft.act() == Quote.Act.SAID && draft.source() != null && !draft.direct();
  }
}

package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * Adds a quoted sentence without a tag to the reported clause directly before it: Ruiz said the
 * ferry was full. “We are sorry.”
 */
public final class UntaggedQuotations {

  /** The most chars from the last word to the quotation that continues it. Set by hand. */
  private static final int MOST_CHARS_BETWEEN = 12;

  private final QuoteDocument text;
  private final List<AttributionCandidate> candidates;
  private final Map<Integer, Integer> lastCandidateOfSentence = new HashMap<>();
  private final TreeMap<Integer, Integer> contents = new TreeMap<>();

  private UntaggedQuotations(QuoteDocument text, List<AttributionCandidate> candidates) {
    this.text = text;
    this.candidates = new ArrayList<>(candidates);
    for (int i = 0; i < candidates.size(); i++) {
      lastCandidateOfSentence.put(candidates.get(i).sentence(), i);
      candidates.get(i).content().forEach(c -> contents.merge(c.start(), c.end(), Math::max));
    }
  }

  /** The candidates, some of them with a quotation more. They must be in order of their cues. */
  public static List<AttributionCandidate> attach(
      QuoteDocument text, List<AttributionCandidate> candidates) {
    UntaggedQuotations all = new UntaggedQuotations(text, candidates);
    for (Quotation quotation : text.quotations) {
      all.attach(quotation);
    }
    return all.candidates;
  }

  private void attach(Quotation quotation) {
    Span span = quotation.span();
    int before = lastLetterBefore(span.start());
    if (!quotation.closed() || before < 0 || !isWholeSentence(span, before) || isAttributed(span)) {
      return;
    }
    int sentence = text.sentenceAt(before);
    Integer candidate = lastCandidateOfSentence.get(sentence);
    if (candidate != null && isContinuedBy(candidates.get(candidate), quotation, before)) {
      candidates.set(candidate, candidates.get(candidate).withSpan(span));
    }
  }

  /** The offset of the last letter or digit before the char; -1 if none is near. */
  private int lastLetterBefore(int offset) {
    int at = offset - 1;
    while (at >= 0
        && offset - at < MOST_CHARS_BETWEEN
        && !Character.isLetterOrDigit(text.body.charAt(at))) {
      at--;
    }
    return at >= 0 && Character.isLetterOrDigit(text.body.charAt(at)) ? at : -1;
  }

  /** Whether a full stop stands before the quotation and the quotation is a whole sentence. */
  private boolean isWholeSentence(Span span, int before) {
    boolean opens = span.length() > 2 && text.boundaries.opensWithCapital(span);
    String gap = text.body.substring(before + 1, span.start());
    return opens && gap.startsWith(".") && text.boundaries.endsSentence(span.end());
  }

  /** Whether a candidate already has words of the span as content. */
  private boolean isAttributed(Span span) {
    Map.Entry<Integer, Integer> before = contents.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /** Whether the quotation can continue the indirect speech of the candidate. */
  private boolean isContinuedBy(AttributionCandidate candidate, Quotation quotation, int before) {
    boolean near =
        text.sameParagraph(before, quotation.span().start()) || text.fillsParagraph(quotation);
    return near
        && candidate.act() == Quote.Act.SAID
        && candidate.source() != null
        && !candidate.direct();
  }
}

package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * Finds indirect speech in one sentence, German or French: "laut Polizei …", "der Polizei zufolge
 * …", "Müller sagte, sie wolle …", "…, so Müller", "…, wie die Polizei mitteilte".
 */
final class SpeechSentenceReader {

  /**
   * Most tokens between a speech verb and the clause that it reports, or its auxiliary. Set by
   * hand.
   */
  private static final int VERB_REACH = 8;

  /** Tokens at the start of that clause in which the subjunctive must occur. Set by hand. */
  private static final int MOOD_REACH = 14;

  private final SourcePhrases sources;
  private final int first;
  private final int end;

  /**
   * @param first index of the sentence's first token
   * @param end index behind its last token, without the final punctuation
   */
  SpeechSentenceReader(SourcePhrases sources, int first, int end) {
    this.sources = sources;
    this.first = first;
    this.end = end;
  }

  /** The first attribution in the sentence, or null. */
  @Nullable SurfaceAttribution read() {
    for (int i = first; i < end; i++) {
      SurfaceAttribution found = leadingSource(i);
      found = found == null ? postposedSource(i) : found;
      found = found == null ? objectClause(i) : found;
      found = found == null ? trailingCue(i) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "Laut Polizei war er fort", "nach Angaben der Polizei", "selon la police". */
  private @Nullable SurfaceAttribution leadingSource(int i) {
    boolean two = sources.is("BY", i) && sources.is("VIEW", i + 1);
    if (!two && !sources.is("OPENS", i)) {
      return null;
    }
    int from = two ? i + 2 : i + 1;
    int to = sources.sourceEnd(from, end);
    return to < 0 ? null : attributionAround(i, to, sources.span(i, from), sources.span(from, to));
  }

  /** "Der Polizei zufolge war er fort". */
  private @Nullable SurfaceAttribution postposedSource(int i) {
    int from = sources.is("CLOSES", i) ? sources.sourceStart(i, first) : -1;
    return from < 0
        ? null
        : attributionAround(from, i + 1, sources.span(i, i + 1), sources.span(from, i));
  }

  /** The content is what stands before and behind the words that name the source. */
  private @Nullable SurfaceAttribution attributionAround(int from, int to, Span cue, Span source) {
    int start = first;
    for (int i = first; i < from; i++) {
      boolean joins = sources.is("JOINS", i) && (i == first || sources.isComma(i - 1));
      start = joins ? i + 1 : start;
    }
    int stop = from > start && sources.isComma(from - 1) ? from - 1 : from;
    int next = sources.isComma(to) ? to + 1 : to;
    List<Span> content = new ArrayList<>();
    if (stop > start) {
      content.add(sources.span(start, stop));
    }
    if (end > next) {
      content.add(sources.span(next, end));
    }
    return content.isEmpty() ? null : new SurfaceAttribution(content, cue, source);
  }

  /** "Müller sagte am Montag, sie wolle bleiben", "am Montag sagte Müller, dass …". */
  private @Nullable SurfaceAttribution objectClause(int verb) {
    if (!sources.is("VERB", verb)) {
      return null;
    }
    int at = verb + 1;
    int limit = Math.min(end, verb + 1 + VERB_REACH);
    while (at < limit && !sources.isComma(at) && !sources.is("THAT", at)) {
      at++;
    }
    int start = sources.isComma(at) ? at + 1 : at;
    boolean reported = sources.is("THAT", start) || (start > at && hasSubjunctive(start));
    Span source = at < limit && start < end && reported ? source(verb, at) : null;
    if (source == null) {
      return null;
    }
    int cue = auxiliary(verb) == verb - 1 ? verb - 1 : verb;
    return new SurfaceAttribution(
        List.of(sources.span(start, end)), sources.span(cue, verb + 1), source);
  }

  private boolean hasSubjunctive(int from) {
    for (int i = from; i < Math.min(end, from + MOOD_REACH); i++) {
      if (sources.is("SUBJUNCTIVE", i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the auxiliary before a participle ("hat … gesagt", "a déclaré"), or -1. */
  private int auxiliary(int verb) {
    for (int i = verb - 1; i >= Math.max(first, verb - VERB_REACH) && !sources.isComma(i); i--) {
      if (sources.is("AUX", i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Span source(int verb, int limit) {
    int aux = auxiliary(verb);
    int head = aux < 0 ? verb : aux;
    int before = sources.sourceStart(head, first);
    if (before >= 0) {
      return sources.span(before, head);
    }
    int to = sources.sourceEnd(head + 1, aux < 0 ? limit : verb);
    return to < 0 ? null : sources.span(head + 1, to);
  }

  /** "…, so Müller", "…, sagte Müller am Montag", "…, wie die Polizei mitteilte". */
  private @Nullable SurfaceAttribution trailingCue(int comma) {
    if (!sources.isComma(comma) || comma == first || sources.is("UNDER", first)) {
      return null;
    }
    int cue = comma + 1;
    if (sources.is("AS", cue)) {
      return asClause(comma);
    }
    int pronoun = sources.invertedPronoun(cue);
    if (pronoun > 0) {
      return attribution(comma, sources.span(cue, cue + 1), pronoun, pronoun + 1);
    }
    int aux = sources.is("AUX", cue) ? cue + 1 : cue;
    int to =
        sources.is("CUE", cue) || sources.is("VERB", aux) ? sources.sourceEnd(aux + 1, end) : -1;
    boolean over = to == end || (to > 0 && sources.is("ASIDE", to));
    return to < 0 || !over ? null : attribution(comma, sources.span(cue, aux + 1), aux + 1, to);
  }

  private @Nullable SurfaceAttribution asClause(int comma) {
    int to = sources.sourceEnd(comma + 2, end);
    int limit = Math.min(end, comma + 2 + 2 * VERB_REACH);
    for (int i = to; to > 0 && i < limit && !sources.isComma(i); i++) {
      boolean last = i + 1 == end || sources.isComma(i + 1);
      if (last && sources.is("VERB", i)) {
        return attribution(comma, sources.span(i, i + 1), comma + 2, to);
      }
    }
    return null;
  }

  private SurfaceAttribution attribution(int comma, Span cue, int from, int to) {
    return new SurfaceAttribution(List.of(sources.span(first, comma)), cue, sources.span(from, to));
  }
}

package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * Reads one sentence for speech in the outlet's words: laut Polizei …; der Polizei zufolge …;
 * Müller sagte, sie wolle …; …, so Müller; …, wie die Polizei mitteilte.
 */
final class SpeechSentenceReader {

  /** Words between a verb and the clause that it reports. */
  private static final int REACH = 8;

  /** Words of that clause in which its mood must show. */
  private static final int MOOD = 14;

  private final SourcePhrases words;
  private final int first;
  private final int end;

  /** The words from {@code first} to before {@code end}, without the mark that ends them. */
  SpeechSentenceReader(SourcePhrases words, int first, int end) {
    this.words = words;
    this.first = first;
    this.end = end;
  }

  @Nullable SurfaceAttribution find() {
    for (int i = first; i < end; i++) {
      SurfaceAttribution said = opened(i);
      said = said == null ? closed(i) : said;
      said = said == null ? clause(i) : said;
      said = said == null ? tail(i) : said;
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** Laut Polizei war er fort; nach Angaben der Polizei; selon la police. */
  private @Nullable SurfaceAttribution opened(int i) {
    boolean two = words.is("BY", i) && words.is("VIEW", i + 1);
    if (!two && !words.is("OPENS", i)) {
      return null;
    }
    int from = two ? i + 2 : i + 1;
    int to = words.after(from, end);
    return to < 0 ? null : around(i, to, words.span(i, from), words.span(from, to));
  }

  /** Der Polizei zufolge war er fort. */
  private @Nullable SurfaceAttribution closed(int i) {
    int from = words.is("CLOSES", i) ? words.before(i, first) : -1;
    return from < 0 ? null : around(from, i + 1, words.span(i, i + 1), words.span(from, i));
  }

  /** What stands before and after the words that name the source. */
  private @Nullable SurfaceAttribution around(int from, int to, Span cue, Span source) {
    int start = first;
    for (int i = first; i < from; i++) {
      boolean joins = words.is("JOINS", i) && (i == first || words.comma(i - 1));
      start = joins ? i + 1 : start;
    }
    int stop = from > start && words.comma(from - 1) ? from - 1 : from;
    int next = words.comma(to) ? to + 1 : to;
    List<Span> content = new ArrayList<>();
    if (stop > start) {
      content.add(words.span(start, stop));
    }
    if (end > next) {
      content.add(words.span(next, end));
    }
    return content.isEmpty() ? null : new SurfaceAttribution(content, cue, source);
  }

  /** Müller sagte am Montag, sie wolle bleiben; am Montag sagte Müller, dass … */
  private @Nullable SurfaceAttribution clause(int verb) {
    if (!words.is("VERB", verb)) {
      return null;
    }
    int at = verb + 1;
    int limit = Math.min(end, verb + 1 + REACH);
    while (at < limit && !words.comma(at) && !words.is("THAT", at)) {
      at++;
    }
    int start = words.comma(at) ? at + 1 : at;
    boolean reported = words.is("THAT", start) || (start > at && subjunctive(start));
    Span source = at < limit && start < end && reported ? source(verb, at) : null;
    if (source == null) {
      return null;
    }
    int cue = auxiliary(verb) == verb - 1 ? verb - 1 : verb;
    return new SurfaceAttribution(
        List.of(words.span(start, end)), words.span(cue, verb + 1), source);
  }

  private boolean subjunctive(int from) {
    for (int i = from; i < Math.min(end, from + MOOD); i++) {
      if (words.is("SUBJUNCTIVE", i)) {
        return true;
      }
    }
    return false;
  }

  /** The auxiliary before a participle: hat … gesagt, a déclaré; -1 when there is none. */
  private int auxiliary(int verb) {
    for (int i = verb - 1; i >= Math.max(first, verb - REACH) && !words.comma(i); i--) {
      if (words.is("AUX", i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Span source(int verb, int limit) {
    int aux = auxiliary(verb);
    int head = aux < 0 ? verb : aux;
    int before = words.before(head, first);
    if (before >= 0) {
      return words.span(before, head);
    }
    int to = words.after(head + 1, aux < 0 ? limit : verb);
    return to < 0 ? null : words.span(head + 1, to);
  }

  /** …, so Müller; …, sagte Müller am Montag; …, wie die Polizei mitteilte. */
  private @Nullable SurfaceAttribution tail(int comma) {
    if (!words.comma(comma) || comma == first || words.is("UNDER", first)) {
      return null;
    }
    int cue = comma + 1;
    if (words.is("AS", cue)) {
      return asTold(comma);
    }
    int pronoun = words.inverted(cue);
    if (pronoun > 0) {
      return said(comma, words.span(cue, cue + 1), pronoun, pronoun + 1);
    }
    int aux = words.is("AUX", cue) ? cue + 1 : cue;
    int to = words.is("CUE", cue) || words.is("VERB", aux) ? words.after(aux + 1, end) : -1;
    boolean over = to == end || (to > 0 && words.is("ASIDE", to));
    return to < 0 || !over ? null : said(comma, words.span(cue, aux + 1), aux + 1, to);
  }

  private @Nullable SurfaceAttribution asTold(int comma) {
    int to = words.after(comma + 2, end);
    int limit = Math.min(end, comma + 2 + 2 * REACH);
    for (int i = to; to > 0 && i < limit && !words.comma(i); i++) {
      boolean last = i + 1 == end || words.comma(i + 1);
      if (last && words.is("VERB", i)) {
        return said(comma, words.span(i, i + 1), comma + 2, to);
      }
    }
    return null;
  }

  private SurfaceAttribution said(int comma, Span cue, int from, int to) {
    return new SurfaceAttribution(List.of(words.span(first, comma)), cue, words.span(from, to));
  }
}

package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Adds the indirect speech of a text, sentence by sentence, to the direct speech that was found
 * before.
 */
final class SurfaceIndirectSpeech {

  private final String body;
  private final List<ScannedToken> tokens;
  private final SurfaceSources sources;
  private final ContextWords contextWords;
  private final List<MarkedSpan> markedSpans;
  private final SourcePhrases phrases;
  private int at;

  SurfaceIndirectSpeech(
      String body,
      List<ScannedToken> tokens,
      SurfaceSources sources,
      ContextWords contextWords,
      SourcePhrases phrases,
      List<MarkedSpan> markedSpans) {
    this.body = body;
    this.tokens = tokens;
    this.sources = sources;
    this.contextWords = contextWords;
    this.markedSpans = markedSpans;
    this.phrases = phrases;
  }

  /** All quotes in order. A sentence with direct speech gets no other quote. */
  List<Quote> addTo(List<Quote> direct, List<Sentence> sentences) {
    List<Quote> quotes = new ArrayList<>(direct);
    int next = 0;
    Quote last = null;
    int lastEnd = 0;
    for (Sentence sentence : sentences) {
      Quote quote = null;
      while (next < direct.size() && direct.get(next).extent().end() <= sentence.span().start()) {
        next++;
      }
      boolean hasDirectSpeech = false;
      for (int d = Math.max(0, next - 1); d < direct.size() && d <= next + 1; d++) {
        if (overlaps(direct.get(d), sentence.span())) {
          hasDirectSpeech = true;
          quote = direct.get(d);
        }
      }
      if (!hasDirectSpeech) {
        quote = read(sentence, isInSameParagraph(last, lastEnd, sentence) ? last : null);
        if (quote != null) {
          quotes.add(quote);
        }
      }
      last = quote;
      lastEnd = sentence.span().end();
    }
    quotes.sort(Comparator.comparingInt(quote -> quote.extent().start()));
    return quotes;
  }

  private static boolean overlaps(Quote quote, Span sentence) {
    return quote.extent().overlaps(sentence)
        || quote.cue().stream().anyMatch(sentence::overlaps)
        || quote.source().stream().anyMatch(sentence::overlaps);
  }

  private boolean isInSameParagraph(@Nullable Quote last, int end, Sentence sentence) {
    return last != null && !body.substring(end, sentence.span().start()).contains("\n\n");
  }

  private @Nullable Quote read(Sentence sentence, @Nullable Quote before) {
    while (at < tokens.size() && tokens.get(at).start() < sentence.span().start()) {
      at++;
    }
    int first = at;
    int end = first;
    while (end < tokens.size() && tokens.get(end).end() <= sentence.span().end()) {
      end++;
    }
    end = endAfterQuote(first, end);
    while (end > first && ".!?…".contains(phrases.lower(end - 1))) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    SurfaceAttribution attribution = new SpeechSentenceReader(phrases, first, end).read();
    if (attribution != null && !isQuoted(attribution.cue())) {
      return new Quote(
          attribution.content(),
          List.of(attribution.cue()),
          List.of(attribution.source()),
          sources.speaker(attribution.source()),
          null,
          kind(attribution.content()));
    }
    return attribution == null && before != null && isFreeIndirect(first, end)
        ? continuation(phrases.span(first, end), before)
        : null;
  }

  /** A sentence also ends behind a closing quotation mark: he called it “a shame.” The mayor …. */
  private int endAfterQuote(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean ended = ".!?".contains(phrases.lower(i - 1));
      boolean closing = "“”\"»".contains(tokens.get(i).text()) && tokens.get(i).glued();
      if (ended && closing && tokens.get(i + 1).capitalised()) {
        return i + 1;
      }
    }
    return end;
  }

  /**
   * Free indirect speech: behind a quote, a sentence in the subjunctive of report continues it ("Er
   * sei unschuldig.").
   */
  private boolean isFreeIndirect(int first, int end) {
    boolean mood = false;
    for (int i = first; i < end; i++) {
      if (phrases.is("SELF", i) || phrases.is("AS", i)) {
        return false;
      }
      boolean idiom = i == first || contextWords.is("IDIOM", phrases.lower(i + 1));
      mood |= phrases.is("FREE", i) && !idiom;
    }
    return mood;
  }

  private Quote continuation(Span content, Quote before) {
    List<Span> quotes = List.of(content);
    return new Quote(quotes, List.of(), List.of(), before.speaker(), null, kind(quotes));
  }

  private Quote.Kind kind(List<Span> content) {
    boolean marks =
        markedSpans.stream().anyMatch(s -> content.stream().anyMatch(c -> c.overlaps(s.span())));
    return marks ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
  }

  private boolean isQuoted(Span cue) {
    return markedSpans.stream().anyMatch(s -> s.span().covers(cue));
  }
}

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

/** The reported speech of a text, sentence by sentence, beside the direct speech found before. */
final class SurfaceIndirectSpeech {

  private final String body;
  private final List<ScannedToken> words;
  private final SurfaceSources sources;
  private final ContextWords kinds;
  private final List<MarkedSpan> stretches;
  private final SourcePhrases phrases;
  private int at;

  SurfaceIndirectSpeech(
      String body,
      List<ScannedToken> words,
      SurfaceSources sources,
      ContextWords kinds,
      SourcePhrases phrases,
      List<MarkedSpan> stretches) {
    this.body = body;
    this.words = words;
    this.sources = sources;
    this.kinds = kinds;
    this.stretches = stretches;
    this.phrases = phrases;
  }

  /** All quotes in order: a sentence with direct speech in it holds no other. */
  List<Quote> with(List<Quote> direct, List<Sentence> sentences) {
    List<Quote> all = new ArrayList<>(direct);
    int next = 0;
    Quote last = null;
    int lastEnd = 0;
    for (Sentence sentence : sentences) {
      Quote quote = null;
      while (next < direct.size() && direct.get(next).extent().end() <= sentence.span().start()) {
        next++;
      }
      boolean taken = false;
      for (int d = Math.max(0, next - 1); d < direct.size() && d <= next + 1; d++) {
        if (touches(direct.get(d), sentence.span())) {
          taken = true;
          quote = direct.get(d);
        }
      }
      if (!taken) {
        quote = in(sentence, near(last, lastEnd, sentence) ? last : null);
        if (quote != null) {
          all.add(quote);
        }
      }
      last = quote;
      lastEnd = sentence.span().end();
    }
    all.sort(Comparator.comparingInt(quote -> quote.extent().start()));
    return all;
  }

  private static boolean touches(Quote quote, Span sentence) {
    return quote.extent().overlaps(sentence)
        || quote.cue().stream().anyMatch(sentence::overlaps)
        || quote.source().stream().anyMatch(sentence::overlaps);
  }

  private boolean near(@Nullable Quote last, int end, Sentence sentence) {
    return last != null && !body.substring(end, sentence.span().start()).contains("\n\n");
  }

  private @Nullable Quote in(Sentence sentence, @Nullable Quote before) {
    while (at < words.size() && words.get(at).start() < sentence.span().start()) {
      at++;
    }
    int first = at;
    int end = first;
    while (end < words.size() && words.get(end).end() <= sentence.span().end()) {
      end++;
    }
    end = cut(first, end);
    while (end > first && ".!?…".contains(phrases.lower(end - 1))) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    SurfaceAttribution said = new SpeechSentenceReader(phrases, first, end).find();
    if (said != null && !quoted(said.cue())) {
      return new Quote(
          said.content(),
          List.of(said.cue()),
          List.of(said.source()),
          sources.speaker(said.source()),
          null,
          kind(said.content()));
    }
    return said == null && before != null && goesOn(first, end)
        ? goingOn(phrases.span(first, end), before)
        : null;
  }

  /** A sentence ends behind a mark in marks: he called it “a shame.” The mayor …. */
  private int cut(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean ended = ".!?".contains(phrases.lower(i - 1));
      boolean closing = "“”\"»".contains(words.get(i).text()) && words.get(i).glued();
      if (ended && closing && words.get(i + 1).capitalised()) {
        return i + 1;
      }
    }
    return end;
  }

  /** "Er sei unschuldig.": behind speech, a sentence in the mood of report goes on with it. */
  private boolean goesOn(int first, int end) {
    boolean mood = false;
    for (int i = first; i < end; i++) {
      if (phrases.is("SELF", i) || phrases.is("AS", i)) {
        return false;
      }
      boolean idiom = i == first || kinds.is("IDIOM", phrases.lower(i + 1));
      mood |= phrases.is("FREE", i) && !idiom;
    }
    return mood;
  }

  private Quote goingOn(Span content, Quote before) {
    List<Span> all = List.of(content);
    return new Quote(all, List.of(), List.of(), before.speaker(), null, kind(all));
  }

  private Quote.Kind kind(List<Span> content) {
    boolean marks =
        stretches.stream().anyMatch(s -> content.stream().anyMatch(c -> c.overlaps(s.span())));
    return marks ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
  }

  private boolean quoted(Span cue) {
    return stretches.stream().anyMatch(s -> s.span().covers(cue));
  }
}

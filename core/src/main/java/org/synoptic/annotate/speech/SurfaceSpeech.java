package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/**
 * Finds speech with a cue beside it in languages without a parser: „…“, sagte Müller; Müller sagte:
 * „…“; Müller sagte, sie wolle …; laut Müller …. Marked text without a cue is not a quote, because
 * it can be a title or an ironic word. Safe for use by several threads.
 */
public final class SurfaceSpeech {

  /** The file that a language's folder needs for this layer. */
  public static final String LIST = "speech.txt";

  private static final WordList WORDS =
      ContextWords.form(
          LIST,
          "ARTICLE",
          "AS",
          "ASIDE",
          "AUX",
          "BY",
          "CLOSES",
          "CUE",
          "FREE",
          "IDIOM",
          "INSIDE",
          "JOINS",
          "NOBODY",
          "NONE",
          "OPENS",
          "PRONOUN",
          "ROLE",
          "SELF",
          "STOP",
          "SUBJUNCTIVE",
          "THAT",
          "UNDER",
          "VERB",
          "VIEW");

  /** Most tokens between a speech verb and the colon before a quote. Set by hand. */
  private static final int COLON_REACH = 14;

  private final ContextWords contextWords;
  private final boolean hasList;

  /** Loads the speech words of the language. */
  public SurfaceSpeech(LanguageResources language) {
    contextWords = new ContextWords(language, WORDS);
    hasList = language.has(LIST);
  }

  /**
   * The quotes of the body in order; none in a language without speech words.
   *
   * @param sentences of the body, in order
   */
  public List<Quote> find(String body, List<Sentence> sentences) {
    if (!hasList) {
      return List.of();
    }
    Reading reading = new Reading(body);
    List<MarkedSpan> markedSpans = MarkedSpan.find(body);
    List<Quote> direct = new ArrayList<>();
    for (MarkedSpan marked : markedSpans) {
      Quote quote = reading.quote(marked);
      if (quote != null) {
        direct.add(quote);
      }
    }
    return new SurfaceIndirectSpeech(
            body, reading.tokens, reading.sources, contextWords, reading.phrases, markedSpans)
        .addTo(direct, sentences);
  }

  private final class Reading {
    private final List<ScannedToken> tokens;
    private final SurfaceSources sources;
    private final SourcePhrases phrases;
    private int at;

    Reading(String body) {
      tokens = TokenScan.of(body);
      sources = new SurfaceSources(body, tokens, contextWords);
      phrases = new SourcePhrases(tokens, contextWords);
    }

    @Nullable Quote quote(MarkedSpan marked) {
      while (at < tokens.size() && tokens.get(at).start() < marked.span().start()) {
        at++;
      }
      int after = at;
      while (after < tokens.size() && tokens.get(after).start() < marked.span().end()) {
        after++;
      }
      Quote cueBehind = cueBehind(marked, after);
      return cueBehind != null ? cueBehind : cueBefore(marked, at);
    }

    /** „…“, sagte Müller; „…“ sagt Müller; „…“, so Müller. */
    private @Nullable Quote cueBehind(MarkedSpan marked, int after) {
      int cue = sources.lower(after).equals(",") ? after + 1 : after;
      boolean ended = cue > after || marked.endsClause();
      Quote inverted = invertedCue(marked, after);
      if (inverted != null) {
        return inverted;
      }
      int aux = contextWords.is("AUX", sources.lower(cue)) ? cue + 1 : cue;
      boolean isCueWord = contextWords.is("CUE", sources.lower(cue));
      boolean hasCue = isCueWord || contextWords.is("VERB", sources.lower(aux));
      if (!ended || !hasCue || tokens.get(cue).startsParagraph()) {
        return null;
      }
      Span source = sources.sourceFrom(aux + 1);
      return isCueWord && source == null ? null : directQuote(marked, cue, source);
    }

    /** « … », a-t-il dit; « … », dit-elle. */
    private @Nullable Quote invertedCue(MarkedSpan marked, int after) {
      int cue = sources.lower(after).equals(",") ? after + 1 : after;
      int source_ = phrases.invertedPronoun(cue);
      if (source_ < 0 || tokens.get(cue).startsParagraph()) {
        return null;
      }
      ScannedToken pronoun = tokens.get(source_);
      return directQuote(marked, cue, new Span(pronoun.start(), pronoun.end()));
    }

    /** Müller sagte: „…“; Müller sagte am Montag: „…“. */
    private @Nullable Quote cueBefore(MarkedSpan marked, int first) {
      if (!sources.lower(first - 1).equals(":")) {
        return null;
      }
      for (int i = first - 2;
          i >= Math.max(0, first - COLON_REACH) && !sources.isSentenceEnd(i);
          i--) {
        if (contextWords.is("VERB", sources.lower(i))) {
          boolean aux = contextWords.is("AUX", sources.lower(i - 1));
          Span source = sources.sourceBefore(aux ? i - 1 : i);
          return directQuote(marked, i, source == null ? sources.sourceFrom(i + 1) : source);
        }
      }
      return null;
    }

    private Quote directQuote(MarkedSpan marked, int cue, @Nullable Span source) {
      Span verb = new Span(tokens.get(cue).start(), tokens.get(cue).end());
      String speaker = source == null ? null : sources.speaker(source);
      List<Span> source_ = source == null ? List.of() : List.of(source);
      return new Quote(
          List.of(marked.span()), List.of(verb), source_, speaker, null, Quote.Kind.DIRECT);
    }
  }
}

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
 * Finds speech with a cue beside it: „…“, sagte Müller; Müller sagte: „…“; Müller sagte, sie wolle
 * …; laut Müller …. What stands between marks without a cue is no quote: it may be a title, or a
 * word held at arm's length. Safe to share by threads.
 */
public final class SurfaceSpeech {

  /** The list that a language's folder must hold to have speech. */
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

  /** Words looked at between a source and the colon before a quote. */
  private static final int REACH = 14;

  private final ContextWords kinds;
  private final boolean there;

  /** By the speech words of the language's folder. */
  public SurfaceSpeech(LanguageResources language) {
    kinds = new ContextWords(language, WORDS);
    there = language.has(LIST);
  }

  /**
   * The quotes of the body in order; none in a language without speech words.
   *
   * @param sentences those of the body, in order
   */
  public List<Quote> find(String body, List<Sentence> sentences) {
    if (!there) {
      return List.of();
    }
    Reading reading = new Reading(body);
    List<MarkedSpan> stretches = MarkedSpan.in(body);
    List<Quote> direct = new ArrayList<>();
    for (MarkedSpan marked : stretches) {
      Quote quote = reading.quote(marked);
      if (quote != null) {
        direct.add(quote);
      }
    }
    return new SurfaceIndirectSpeech(
            body, reading.words, reading.sources, kinds, reading.phrases, stretches)
        .with(direct, sentences);
  }

  private final class Reading {
    private final List<ScannedToken> words;
    private final SurfaceSources sources;
    private final SourcePhrases phrases;
    private int at;

    Reading(String body) {
      words = TokenScan.of(body);
      sources = new SurfaceSources(body, words, kinds);
      phrases = new SourcePhrases(words, kinds);
    }

    @Nullable Quote quote(MarkedSpan marked) {
      while (at < words.size() && words.get(at).start() < marked.span().start()) {
        at++;
      }
      int after = at;
      while (after < words.size() && words.get(after).start() < marked.span().end()) {
        after++;
      }
      Quote behind = behind(marked, after);
      return behind != null ? behind : before(marked, at);
    }

    /** „…“, sagte Müller; „…“ sagt Müller; „…“, so Müller. */
    private @Nullable Quote behind(MarkedSpan marked, int after) {
      int cue = sources.lower(after).equals(",") ? after + 1 : after;
      boolean ended = cue > after || marked.ended();
      Quote inverted = inverted(marked, after);
      if (inverted != null) {
        return inverted;
      }
      int aux = kinds.is("AUX", sources.lower(cue)) ? cue + 1 : cue;
      boolean so = kinds.is("CUE", sources.lower(cue));
      boolean said = so || kinds.is("VERB", sources.lower(aux));
      if (!ended || !said || words.get(cue).opens()) {
        return null;
      }
      Span source = sources.from(aux + 1);
      return so && source == null ? null : made(marked, cue, source);
    }

    /** « … », a-t-il dit; « … », dit-elle. */
    private @Nullable Quote inverted(MarkedSpan marked, int after) {
      int cue = sources.lower(after).equals(",") ? after + 1 : after;
      int who = phrases.inverted(cue);
      if (who < 0 || words.get(cue).opens()) {
        return null;
      }
      ScannedToken pronoun = words.get(who);
      return made(marked, cue, new Span(pronoun.start(), pronoun.end()));
    }

    /** Müller sagte: „…“; Müller sagte am Montag: „…“. */
    private @Nullable Quote before(MarkedSpan marked, int first) {
      if (!sources.lower(first - 1).equals(":")) {
        return null;
      }
      for (int i = first - 2; i >= Math.max(0, first - REACH) && !sources.ends(i); i--) {
        if (kinds.is("VERB", sources.lower(i))) {
          boolean aux = kinds.is("AUX", sources.lower(i - 1));
          Span source = sources.upTo(aux ? i - 1 : i);
          return made(marked, i, source == null ? sources.from(i + 1) : source);
        }
      }
      return null;
    }

    private Quote made(MarkedSpan marked, int cue, @Nullable Span source) {
      Span verb = new Span(words.get(cue).start(), words.get(cue).end());
      String speaker = source == null ? null : sources.speaker(source);
      List<Span> who = source == null ? List.of() : List.of(source);
      return new Quote(
          List.of(marked.span()), List.of(verb), who, speaker, null, Quote.Kind.DIRECT);
    }
  }
}

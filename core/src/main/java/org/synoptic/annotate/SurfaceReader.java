package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.figures.FigureReader;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.speech.SurfaceSpeech;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/**
 * Annotates articles in languages without an engine, with the resources of the language and without
 * part-of-speech tags.
 */
final class SurfaceReader {

  private final SurfaceTokenizer tokenizer;
  private final TimexGrammar timexGrammar;
  private final FigureReader figureReader;
  private final SurfaceSpeech speech;
  private final List<MissingLayer> missing;

  /**
   * @param code the ISO 639-1 code of a language with a resource folder, or {@link
   *     LanguageResources#ANY}
   */
  SurfaceReader(String code) {
    LanguageResources language = LanguageResources.of(code);
    tokenizer = new SurfaceTokenizer(language);
    timexGrammar = new TimexGrammar(language);
    figureReader = new FigureReader(language);
    speech = new SurfaceSpeech(language);
    missing = missing(language);
  }

  /** The article with sentences, quotes, dates and figures, and the layers that are missing. */
  AnnotatedArticle read(Article article) {
    List<Sentence> sentences = tokenizer.sentences(article.body());
    List<Timex> dates = timexGrammar.find(article);
    List<Figure> figures = figureReader.find(article, sentences, dates);
    List<Quote> quotes = speech.find(article.body(), sentences);
    return new AnnotatedArticle(
        article, sentences, List.of(), quotes, dates, figures, List.of(), List.of(), missing);
  }

  /** The article with sentences without words, and dates. */
  AnnotatedArticle skim(Article article) {
    List<Sentence> sentences = tokenizer.sentences(article.body());
    return Skimmer.skimmed(article, sentences, List.of(), timexGrammar.find(article));
  }

  private static List<MissingLayer> missing(LanguageResources language) {
    boolean hasFolder = !language.code().equals(LanguageResources.ANY);
    List<MissingLayer> missing = new ArrayList<>();
    missing.add(new MissingLayer("entities", "names are found in English only"));
    missing.add(new MissingLayer("events", "events are found in English only"));
    missing.add(
        language.has(SurfaceSpeech.LIST)
            ? new MissingLayer("quotes", "only speech with its cue beside it is found")
            : new MissingLayer("quotes", "there are no speech verbs for this language"));
    if (!hasFolder) {
      missing.add(new MissingLayer("dates", "only ISO dates and dates in digits are read in it"));
      missing.add(
          new MissingLayer("figures", "only digits are read in it, and not what they count"));
    }
    return List.copyOf(missing);
  }
}

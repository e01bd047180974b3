package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.speech.SurfaceSpeech;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Reads a text by its surface, with what the folder of its language holds and no tags. */
final class SurfaceReader {

  private final SurfaceTokenizer sentences;
  private final DateFinder dateFinder;
  private final FigureFinder figureFinder;
  private final SurfaceSpeech speech;
  private final List<MissingLayer> missing;

  SurfaceReader(String code) {
    LanguageResources language = LanguageResources.of(code);
    sentences = new SurfaceTokenizer(language);
    dateFinder = new DateFinder(language);
    figureFinder = new FigureFinder(language);
    speech = new SurfaceSpeech(language);
    missing = missing(language);
  }

  AnnotatedArticle read(Article article) {
    List<Sentence> cut = sentences.of(article.body());
    List<Timex> dates = dateFinder.find(article, cut);
    List<Figure> figures = figureFinder.find(article, cut, dates);
    List<Quote> quotes = speech.find(article.body(), cut);
    return new AnnotatedArticle(
        article, cut, List.of(), quotes, dates, figures, List.of(), List.of(), missing);
  }

  private static List<MissingLayer> missing(LanguageResources language) {
    boolean folder = !language.code().equals(LanguageResources.ANY);
    List<MissingLayer> missing = new ArrayList<>();
    missing.add(new MissingLayer("entities", "names are found in English only"));
    missing.add(new MissingLayer("events", "events are found in English only"));
    missing.add(
        language.has(SurfaceSpeech.LIST)
            ? new MissingLayer("quotes", "only speech with its cue beside it is found")
            : new MissingLayer("quotes", "there are no speech verbs for this language"));
    if (!folder) {
      missing.add(new MissingLayer("dates", "only ISO dates and dates in digits are read in it"));
      missing.add(
          new MissingLayer("figures", "only digits are read in it, and not what they count"));
    }
    return List.copyOf(missing);
  }
}

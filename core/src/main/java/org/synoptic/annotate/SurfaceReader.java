package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.language.Language;
import org.synoptic.annotate.speech.Speech;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;
import org.synoptic.model.Missing;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Reads a text by its surface, with what the folder of its language holds and no tags. */
final class SurfaceReader {

  private final Sentences sentences;
  private final DateFinder dateFinder;
  private final FigureFinder figureFinder;
  private final Speech speech;
  private final List<Missing> missing;

  SurfaceReader(String code) {
    Language language = Language.of(code);
    sentences = new Sentences(language);
    dateFinder = new DateFinder(language);
    figureFinder = new FigureFinder(language);
    speech = new Speech(language);
    missing = missing(language);
  }

  AnnotatedArticle read(Article article) {
    List<Sentence> cut = sentences.of(article.body());
    List<Timex> dates = dateFinder.find(article, cut);
    List<Figure> figures = figureFinder.find(article, cut, dates);
    List<Quote> quotes = speech.find(article.body(), cut);
    return new AnnotatedArticle(
        article, cut, List.of(), quotes, dates, figures, List.of(), missing);
  }

  private static List<Missing> missing(Language language) {
    boolean folder = !language.code().equals(Language.ANY);
    List<Missing> missing = new ArrayList<>();
    missing.add(new Missing("entities", "names are found in English only"));
    missing.add(new Missing("events", "events are found in English only"));
    missing.add(
        language.has(Speech.LIST)
            ? new Missing("quotes", "only speech with its cue beside it is found")
            : new Missing("quotes", "there are no speech verbs for this language"));
    if (!folder) {
      missing.add(new Missing("dates", "only ISO dates and dates in digits are read in it"));
      missing.add(new Missing("figures", "only digits are read in it, and not what they count"));
    }
    return List.copyOf(missing);
  }
}

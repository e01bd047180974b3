package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.figures.FigureReader;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Numbers with unit, what is counted, and bound. */
final class FigureFinder {

  private final FigureReader counts;

  FigureFinder(LanguageResources language) {
    counts = new FigureReader(language);
  }

  List<Figure> find(Article article, List<Sentence> sentences, List<Timex> dates) {
    return counts.find(article, sentences, dates);
  }
}

package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Dates, times, durations and sets as TIMEX3. */
final class DateFinder {

  private final TimexGrammar grammar;

  DateFinder(LanguageResources language) {
    grammar = new TimexGrammar(language);
  }

  List<Timex> find(Article article, List<Sentence> sentences) {
    return grammar.find(article);
  }
}

package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.language.Language;
import org.synoptic.annotate.when.Grammar;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Dates, times, durations and sets as TIMEX3. */
final class DateFinder {

  private final Grammar grammar;

  DateFinder(Language language) {
    grammar = new Grammar(language);
  }

  List<Timex> find(Article article, List<Sentence> sentences) {
    return grammar.find(article);
  }
}

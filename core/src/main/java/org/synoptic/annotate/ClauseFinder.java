package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Clause;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ClauseReader;

/** The clauses of an article, with subject, polarity and modality. */
final class ClauseFinder {

  /** The clauses of all sentences, in order; each points to the quotes and events in it. */
  List<Clause> find(
      Article article, List<Sentence> sentences, List<Quote> quotes, List<Event> events) {
    List<Clause> clauses = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      clauses.addAll(ClauseReader.read(s, sentences.get(s), article.body(), quotes, events));
    }
    return clauses;
  }
}

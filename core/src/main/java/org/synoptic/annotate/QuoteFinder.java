package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.quotes.Attributions;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;

/** Who said what: content, cue, source and speaker. */
final class QuoteFinder {

  private final Attributions attributions = new Attributions();

  List<Quote> find(Article article, List<Sentence> sentences, List<Entity> entities) {
    return attributions.in(article, sentences, entities);
  }
}

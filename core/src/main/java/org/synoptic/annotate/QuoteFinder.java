package org.synoptic.annotate;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;

/** Who said what: content, cue, source and speaker. */
final class QuoteFinder {

  List<Quote> find(Article article, List<Sentence> sentences, List<Entity> entities) {
    return List.of();
  }
}

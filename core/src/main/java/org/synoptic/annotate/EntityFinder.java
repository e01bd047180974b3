package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.who.EntityReader;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;

/** Who and what is mentioned, one identity each. */
final class EntityFinder {

  List<Entity> find(Article article, List<Sentence> sentences) {
    return EntityReader.in(article.body(), sentences);
  }
}

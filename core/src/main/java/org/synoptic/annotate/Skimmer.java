package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.annotate.who.EntityReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Reads of an English article what tells which articles report the same happening. */
final class Skimmer {

  /** Characters whose names are read: those that count as the opening of a report. */
  private static final int OPENING_CHARS = 800;

  private static final List<MissingLayer> MISSING =
      List.of("tokens", "quotes", "figures", "events", "clauses").stream()
          .map(layer -> new MissingLayer(layer, "not read where reports are only grouped"))
          .toList();

  private final Engine engine;
  private final TimexGrammar timexGrammar;

  Skimmer(Engine engine, TimexGrammar timexGrammar) {
    this.engine = engine;
    this.timexGrammar = timexGrammar;
  }

  AnnotatedArticle skim(Article article) {
    OpeningNames opening = new OpeningNames(engine, article.body(), OPENING_CHARS);
    List<Entity> names =
        EntityReader.names(article.body(), opening.sentences()).stream()
            .filter(name -> name.span().start() < OPENING_CHARS)
            .toList();
    return skimmed(article, opening.sentences(), names, timexGrammar.find(article));
  }

  static AnnotatedArticle skimmed(
      Article article, List<Sentence> sentences, List<Entity> names, List<Timex> dates) {
    return new AnnotatedArticle(
            article, sentences, names, List.of(), dates, List.of(), List.of(), List.of(), MISSING)
        .outline();
  }
}

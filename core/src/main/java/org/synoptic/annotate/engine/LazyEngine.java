package org.synoptic.annotate.engine;

import java.util.List;
import java.util.function.Supplier;
import org.synoptic.model.Sentence;

/**
 * An engine that is loaded when a text is first read.
 *
 * @param engine gives the same engine each time
 */
public record LazyEngine(Supplier<Engine> engine) implements Engine {

  @Override
  public List<Sentence> parse(String text) {
    return engine.get().parse(text);
  }

  @Override
  public List<Sentence> words(String text) {
    return engine.get().words(text);
  }

  @Override
  public Sentence tag(String text, Sentence words) {
    return engine.get().tag(text, words);
  }
}

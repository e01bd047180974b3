package org.synoptic.model;

import java.util.List;

/** A sentence with its tokens in order. */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}

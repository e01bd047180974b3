package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.text.RecentlyUsed;
import org.synoptic.text.encoder.EncodedText;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Sentences of a story as the encoder gives them, each encoded once as long as it is kept. Not safe
 * to share by threads.
 */
public final class EncodedSentences {

  /** Sentences that are kept encoded; about 40 kB each. Keeps memory bounded; set by hand. */
  private static final int MOST_KEPT = 1000;

  private final StoryIndex story;
  private final SentenceEncoder encoder;
  private final IntUnaryOperator source;
  private final Map<Statement.Place, Encoded> kept = new RecentlyUsed<>(MOST_KEPT);

  /**
   * @param source the source that a report belongs to
   */
  public EncodedSentences(StoryIndex story, SentenceEncoder encoder, IntUnaryOperator source) {
    this.story = story;
    this.encoder = encoder;
    this.source = source;
  }

  /** Some sentences in a space of their own, whatever else was encoded. */
  public StoryMeaning meaning(Collection<Statement.Place> places) {
    List<Encoded> encoded = new ArrayList<>();
    for (Statement.Place place : places) {
      encoded.add(kept.computeIfAbsent(place, this::encode));
    }
    return StoryMeaning.of(encoded, encoder);
  }

  /** A sentence as the encoder gives it: a word, its term, its vector each. */
  record Encoded(
      Statement.Place place,
      int source,
      List<Span> words,
      List<String> forms,
      List<@Nullable String> terms,
      List<float[]> vectors,
      float[] sum) {}

  private Encoded encode(Statement.Place place) {
    ReportView report = story.reports().get(place.report());
    Sentence sentence = report.annotated().sentences().get(place.sentence());
    String text = sentence.span().in(report.body());
    EncodedText encoded = encoder.encode(text);
    int start = sentence.span().start();
    Encoded one =
        new Encoded(
            place,
            source.applyAsInt(place.report()),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            encoded.sum(new Span(0, text.length())));
    List<Token> tokens = report.words(place.sentence());
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      float[] sum = encoded.sum(new Span(span.start() - start, span.end() - start));
      String printed = span.in(report.body());
      if (printed.chars().anyMatch(Character::isLetterOrDigit)) {
        one.words.add(span);
        one.forms.add(printed);
        one.terms.add(report.term(tokens, i));
        one.vectors.add(sum);
      }
    }
    return one;
  }
}

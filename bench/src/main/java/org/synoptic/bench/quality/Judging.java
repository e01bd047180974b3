package org.synoptic.bench.quality;

import java.util.function.Function;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.PairJudge;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;

/** Runs the judge with an encoder that is closed behind it. */
final class Judging {

  private Judging() {}

  /**
   * What a use of the judge gives.
   *
   * @throws IllegalStateException where there is no encoder
   */
  static <T> T with(Pipeline pipeline, Function<PairJudge, T> use) {
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      return use.apply(new PairJudge(pipeline, encoder));
    } catch (EncoderMissingException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}

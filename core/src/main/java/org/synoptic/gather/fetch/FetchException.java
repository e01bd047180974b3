package org.synoptic.gather.fetch;

import java.io.IOException;

/** Carries the reason of a {@link FetchFailure} to the {@link Door}, which returns it. */
final class FetchException extends IOException {

  private static final long serialVersionUID = 1;

  private final FetchFailure.Why why;
  private final String sentence;

  FetchException(FetchFailure.Why why, String sentence) {
    super(sentence);
    this.why = why;
    this.sentence = sentence;
  }

  FetchFailure failure(String address) {
    return new FetchFailure(address, why, sentence);
  }
}

package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose sentences were checked against reports.
 *
 * @param path where the text came from, for people to read
 * @param sentences all sentences of the text, in its order
 * @param unread why its statements were not checked, as a sentence; null where they were
 */
public record CheckedDraft(String path, List<CheckedSentence> sentences, @Nullable String unread) {

  public CheckedDraft {
    sentences = List.copyOf(sentences);
  }

  /** How many sentences have a verdict. */
  public int count(CheckedSentence.Verdict verdict) {
    return (int) sentences.stream().filter(one -> one.verdict() == verdict).count();
  }

  /** A text whose statements were checked. */
  public CheckedDraft(String path, List<CheckedSentence> sentences) {
    this(path, sentences, null);
  }

  /** Whether the text was checked and every statement of fact is supported. */
  public boolean isBorneOut() {
    return unread == null && worst().compareTo(CheckedSentence.Verdict.SUPPORTED) <= 0;
  }

  /** The worst verdict of all sentences; {@code NONE} for a text without statements of fact. */
  public CheckedSentence.Verdict worst() {
    return sentences.stream()
        .map(CheckedSentence::verdict)
        .max(CheckedSentence.Verdict::compareTo)
        .orElse(CheckedSentence.Verdict.NONE);
  }
}

package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.QuoteCheck;
import org.synoptic.text.encoder.SentenceEncoder;
import org.synoptic.text.encoder.SharedEncoder;

/** Checks texts and quotes against reports. Safe to share by threads. */
public final class Checker {

  private final Supplier<@Nullable SentenceEncoder> encoder;

  /**
   * @param notes gets a sentence where the encoder of sentences cannot be loaded
   */
  public Checker(Consumer<String> notes) {
    this.encoder = () -> SharedEncoder.get(notes);
  }

  /** Whether each sentence of a draft is borne out by the reports. */
  public CheckedDraft check(AnnotatedArticle draft, List<AnnotatedArticle> reports) {
    CheckedStory story = CheckedStory.of(draft, reports, encoder);
    SentenceCheck check = new SentenceCheck(story);
    List<CheckedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < draft.sentences().size(); i++) {
      sentences.add(check.of(i));
    }
    return new CheckedDraft(draft.article().path(), sentences);
  }

  /**
   * Whether a speaker said some words, by the reports.
   *
   * @param speaker null where nobody is named; then any speaker fits
   */
  public QuoteCheck verifyQuote(
      String quote, @Nullable String speaker, List<AnnotatedArticle> reports) {
    return new QuoteVerifier(reports).verify(quote, speaker);
  }
}

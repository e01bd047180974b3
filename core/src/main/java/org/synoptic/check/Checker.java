package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.Sentence;
import org.synoptic.text.encoder.SentenceEncoder;
import org.synoptic.text.encoder.SharedEncoder;

/** Checks texts and quotes against reports. Safe to share by threads. */
public final class Checker {

  /** Characters of a draft that is checked, at most. Keeps time bounded; set by hand. */
  public static final int MOST_CHARS = 200_000;

  private final Supplier<@Nullable SentenceEncoder> encoder;

  /**
   * @param notes gets a sentence where the encoder of sentences cannot be loaded
   */
  public Checker(Consumer<String> notes) {
    this.encoder = () -> SharedEncoder.get(notes);
  }

  /**
   * Whether each sentence of a draft is borne out by the reports. The statements of a draft in
   * another language than English are not checked; the result says so.
   *
   * @throws IllegalArgumentException when the draft is longer than {@link #MOST_CHARS}
   */
  public CheckedDraft check(AnnotatedArticle draft, List<AnnotatedArticle> reports) {
    requireLength(draft.article().body());
    if (!isEnglish(draft)) {
      return unread(draft);
    }
    CheckedStory story = CheckedStory.of(draft, reports, encoder);
    SentenceCheck check = new SentenceCheck(story);
    List<CheckedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < draft.sentences().size(); i++) {
      sentences.add(check.of(i));
    }
    return new CheckedDraft(draft.article().path(), sentences);
  }

  /**
   * Checks that a draft is not too long, before it is annotated.
   *
   * @throws IllegalArgumentException when it is; the message is a sentence
   */
  public static void requireLength(String draft) {
    if (draft.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "the draft has %,d characters; one of at most %,d is checked: divide it"
              .formatted(draft.length(), MOST_CHARS));
    }
  }

  private static boolean isEnglish(AnnotatedArticle draft) {
    String language = draft.article().language();
    return language.equals(Locale.ENGLISH.getLanguage()) || language.equals("und");
  }

  private static CheckedDraft unread(AnnotatedArticle draft) {
    String language = draft.article().language();
    String why =
        "the text is in %s (%s); only English texts are checked"
            .formatted(new Locale(language).getDisplayLanguage(Locale.ENGLISH), language);
    List<CheckedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      String text = sentence.span().in(draft.article().body());
      sentences.add(
          new CheckedSentence(
              sentence.span(), text, Verdict.NONE, "not checked", 0, List.of(), List.of()));
    }
    return new CheckedDraft(draft.article().path(), sentences, why);
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

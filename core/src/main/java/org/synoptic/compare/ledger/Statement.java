package org.synoptic.compare.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/**
 * What one clause of one report says.
 *
 * @param index place among all statements of the story
 * @param report place of its report in the story
 * @param sentence place of its sentence in the report
 * @param whole the sentence
 * @param runs the clause's own words, in unbroken runs
 * @param full the runs of the clause with its complements: what must be shown for it to be read
 * @param own tokens of the clause itself
 * @param frame tokens that are filled in: who says it, when; the subject that it shares
 * @param head the clause's verb, null when the sentence was not parsed
 * @param subject identity of who or what the clause is about, null when not known
 * @param speaker who is reported to have said it, null in the outlet's own voice
 * @param framed the time at which it was said, where its frame tells one
 * @param quote the quote that it lies in, null in the outlet's own voice
 */
record Statement(
    int index,
    int report,
    int sentence,
    Span whole,
    List<Span> runs,
    List<Span> full,
    List<Token> own,
    List<Token> frame,
    @Nullable Token head,
    @Nullable String subject,
    @Nullable Speaker speaker,
    @Nullable Quote quote,
    List<Event> events,
    List<Figure> figures,
    List<Timex> dates,
    @Nullable Timex framed,
    boolean negative,
    Modality modality) {

  /**
   * Who is reported to have said it.
   *
   * @param id the identity, null for an unnamed one
   * @param name as shown
   */
  record Speaker(@Nullable String id, String name) {}

  /** From the first of its words to the last. */
  Span extent() {
    return runs.stream().reduce(Span::union).orElseThrow();
  }

  boolean covers(Span span) {
    return runs.stream().anyMatch(run -> run.overlaps(span));
  }

  boolean direct() {
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }
}

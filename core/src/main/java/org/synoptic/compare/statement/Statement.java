package org.synoptic.compare.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Negation;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

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
public record Statement(
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
  public record Speaker(@Nullable String id, String name) {}

  /** From the first of its words to the last. */
  public Span extent() {
    return runs.stream().reduce(Span::union).orElseThrow();
  }

  public boolean covers(Span span) {
    return runs.stream().anyMatch(run -> run.overlaps(span));
  }

  public boolean direct() {
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }

  public boolean isDenied() {
    return modality == Modality.DENIED;
  }

  /** Whether the word that the clause hangs on is a verb. */
  public boolean hasVerb() {
    return head != null && Tags.isVerbOrModal(head.tag());
  }

  /** The base form of the clause's verb; empty where there is none. */
  public String verb() {
    return head == null ? "" : head.lemma();
  }

  /** Whether the clause's own verb is negated; in "not this but that" it is not. */
  public boolean negated() {
    if (head == null) {
      return false;
    }
    for (Token token : own) {
      boolean before = token.span().start() < head.span().start();
      boolean joined = token.span().start() - head.span().end() <= 1;
      if (Negation.isNegation(token.lemma())
          && token.relation().equals(Relations.NEG)
          && (before || joined)
          && own.stream().noneMatch(t -> t.lemma().equals("but"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are about the same one, as far as it is known; unknown fits nothing. */
  public boolean sameSubject(Statement other) {
    return subject != null && subject.equals(other.subject);
  }

  /** The event of the clause's own verb, otherwise its first. */
  @Nullable
  public Event mainEvent() {
    for (Event event : events) {
      if (head != null && event.trigger().overlaps(head.span())) {
        return event;
      }
    }
    return events.isEmpty() ? null : events.get(0);
  }

  /** How many reports the statements are of. */
  public static long reports(List<Statement> statements) {
    return statements.stream().mapToInt(Statement::report).distinct().count();
  }
}

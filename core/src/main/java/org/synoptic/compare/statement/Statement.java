package org.synoptic.compare.statement;

import java.util.List;
import java.util.Set;
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
 * One clause of one report, with what the comparison needs of it.
 *
 * @param index place among all statements of the story
 * @param report place of its report in the story
 * @param sentence place of its sentence in the report
 * @param sentenceSpan span of its sentence
 * @param spans the clause's words, as spans of words that stand together
 * @param fullSpans the same with the words of its complements, without which it cannot be read
 * @param tokens the clause's words
 * @param frame words that are filled in from other clauses: who says it, when; a shared subject
 * @param head the word that the clause hangs on, mostly its verb; null without a parse
 * @param subjectId identity of the subject, null when not known
 * @param speaker who is reported to have said it, null in the outlet's own voice
 * @param frameDate the time of its frame: when it was said; null where none is given
 * @param quote the quote that it lies in, null in the outlet's own voice
 * @param negative whether a negation stands anywhere in the clause
 */
public record Statement(
    int index,
    int report,
    int sentence,
    Span sentenceSpan,
    List<Span> spans,
    List<Span> fullSpans,
    List<Token> tokens,
    List<Token> frame,
    @Nullable Token head,
    @Nullable String subjectId,
    @Nullable Speaker speaker,
    @Nullable Quote quote,
    List<Event> events,
    List<Figure> figures,
    List<Timex> dates,
    @Nullable Timex frameDate,
    boolean negative,
    Modality modality) {

  /** Words by which an act or what it is done to is another one. */
  private static final Set<String> ANOTHER = Set.of("another", "second", "further", "again");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me");

  /**
   * Who is reported to have said it.
   *
   * @param id the identity, null for an unnamed one
   * @param name as shown
   */
  public record Speaker(@Nullable String id, String name) {}

  /**
   * Where a sentence stands.
   *
   * @param report place of the report in the story
   * @param sentence place of the sentence in the report
   */
  public record Place(int report, int sentence) {}

  /** The sentence that it is a clause of. */
  public Place place() {
    return new Place(report, sentence);
  }

  public boolean isOfSameSentence(Statement other) {
    return report == other.report && sentence == other.sentence;
  }

  /** From the first of its words to the last. */
  public Span extent() {
    return spans.stream().reduce(Span::union).orElseThrow();
  }

  public boolean covers(Span span) {
    return spans.stream().anyMatch(run -> run.overlaps(span));
  }

  public boolean isDirect() {
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }

  public boolean isDenied() {
    return modality == Modality.DENIED;
  }

  /** Whether who says it tells of himself: "we saw smoke", "my thoughts are with them". */
  public boolean isInFirstPerson() {
    return tokens.stream().anyMatch(token -> FIRST_PERSON.contains(token.lemma()));
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
  public boolean isVerbNegated() {
    if (head == null) {
      return false;
    }
    for (Token token : tokens) {
      boolean before = token.span().start() < head.span().start();
      boolean joined = token.span().start() - head.span().end() <= 1;
      if (Negation.isNegation(token.lemma())
          && token.relation().equals(Relations.NEG)
          && (before || joined)
          && tokens.stream().noneMatch(t -> t.lemma().equals("but"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are about the same one, as far as it is known; unknown fits nothing. */
  public boolean isAboutSame(Statement other) {
    return subjectId != null && subjectId.equals(other.subjectId);
  }

  /** Whether both are put to speakers, and these are not the same. */
  public boolean hasOtherSpeaker(Statement other) {
    return speaker != null && other.speaker != null && !speaker.equals(other.speaker);
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

  /** "Released another recording": whether the clause says that what it tells is not the first. */
  public boolean isOfAnother() {
    return tokens.stream().anyMatch(token -> ANOTHER.contains(token.lemma()));
  }
}

package org.synoptic.annotate.quotes.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.annotate.quotes.speaker.SpeakerResolver.Speaker;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.pronouns.Salience;

/** Who has spoken so far in the text, whether he goes on, and whom he spoke to. */
final class Turns {

  /**
   * The most sentences from the end of one quote to the start of the next of the same speaker. Set
   * by hand.
   */
  private static final int SENTENCES_NEAR = 2;

  /** The same if the verb says that the speaker continues. Set by hand. */
  private static final int SENTENCES_NEAR_CONTINUED = 3;

  private static final Set<String> CONTINUING = ReportingVerbs.continuing();
  private static final Set<String> ASKS = QuoteWords.of("asks");
  private static final Set<String> REPLIES = QuoteWords.of("replies");
  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.DATIVE);

  private final QuoteDocument text;
  private final MentionIndex mentions;
  private final List<AttributionCandidate> earlier = new ArrayList<>();
  private final List<@Nullable Speaker> speakers = new ArrayList<>();

  Turns(QuoteDocument text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  void add(AttributionCandidate candidate, @Nullable Speaker speaker) {
    earlier.add(candidate);
    speakers.add(speaker);
  }

  /** The speakers so far, in order of the text; null where nobody is named. */
  List<@Nullable Speaker> speakers() {
    return Collections.unmodifiableList(speakers);
  }

  /**
   * The speaker of the candidate before, if it is near: at most two sentences back, three for a
   * verb such as "added".
   */
  @Nullable Speaker previous(AttributionCandidate next) {
    if (earlier.isEmpty()) {
      return null;
    }
    int distance = start(next) - end(last());
    return distance <= (saysContinued(next) ? SENTENCES_NEAR_CONTINUED : SENTENCES_NEAR)
        ? speakers.get(speakers.size() - 1)
        : null;
  }

  /** Whether the verb says that the speaker continues: "added". */
  boolean saysContinued(AttributionCandidate candidate) {
    return CONTINUING.contains(verb(candidate));
  }

  /**
   * Whether the speaker before gives way to the person whom the pronoun means: he has asked him, or
   * a sentence in between is about that person.
   */
  boolean isOver(AttributionCandidate next, Entity antecedent) {
    if (ASKS.contains(verb(last()))) {
      return true;
    }
    for (int s = end(last()) + 1; s < start(next); s++) {
      if (isAbout(s, antecedent)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person is the subject of a main clause of the sentence, by name or role. */
  private boolean isAbout(int sentence, Entity person) {
    QuoteTree tree = text.trees.get(sentence);
    for (int i = 0; i < tree.size(); i++) {
      if (Salience.rank(tree, i) == Salience.MAIN_SUBJECT && !tree.isQuoted(i)) {
        Entity subject = mentions.covering(tree.span(i));
        if (subject != null && subject.id().equals(person.id())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The person whom the speaker before told or asked something and who now replies: Hall asked
   * Brandt. “No,” he replied. Null if it is not said who that was.
   */
  @Nullable Speaker addressee(AttributionCandidate next, String pronoun) {
    if (earlier.isEmpty() || !REPLIES.contains(verb(next)) || last().head() < 0) {
      return null;
    }
    if (start(next) - end(last()) > 1) {
      return null;
    }
    QuoteTree tree = text.trees.get(last().sentence());
    for (int child : tree.children(last().head(), OBJECTS)) {
      Entity person = mentions.covering(tree.span(child));
      if (person != null && person.kind() == Entity.Kind.PERSON) {
        SourceGender gender = mentions.gender(person);
        return gender.fits(pronoun) ? new Speaker(person.name(), person.id(), gender) : null;
      }
    }
    return null;
  }

  private AttributionCandidate last() {
    return earlier.get(earlier.size() - 1);
  }

  /** The base form of the cue's verb; "" if a punctuation mark is the cue. */
  private String verb(AttributionCandidate candidate) {
    return candidate.head() < 0 ? "" : text.trees.get(candidate.sentence()).lemma(candidate.head());
  }

  private int start(AttributionCandidate candidate) {
    return Math.min(candidate.sentence(), text.sentenceAt(candidate.content().get(0).start()));
  }

  private int end(AttributionCandidate candidate) {
    int end = candidate.sentence();
    for (Span span : candidate.content()) {
      end = Math.max(end, text.sentenceAt(Math.max(span.start(), span.end() - 1)));
    }
    return end;
  }
}

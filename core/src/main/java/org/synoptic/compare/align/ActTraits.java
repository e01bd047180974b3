package org.synoptic.compare.align;

import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ContentWords;

/**
 * What a statement tells of an act, as it is asked of each pair that it is in.
 *
 * @param verb the stem of its verb; null where it has none
 * @param meaning that of the verb by the list of synonyms; null where it is not in it
 * @param isContent whether the verb is a content word
 * @param act the stem of the clause's event, otherwise of its verb
 * @param doing who does it on which day, where that is one known person
 * @param occasion who says it at which named time, where both are known
 */
record ActTraits(
    @Nullable String verb,
    @Nullable String meaning,
    boolean isContent,
    String act,
    @Nullable Doing doing,
    @Nullable Occasion occasion) {

  /** Who does something, or does not, on a day. */
  record Doing(String subject, boolean negative, String day) {}

  /** Who speaks, and when. */
  record Occasion(String speaker, String time) {}

  static ActTraits of(Statement statement, StoryIdentities identities) {
    Event main = statement.mainEvent();
    return new ActTraits(
        statement.head() == null ? null : TermStem.of(statement.verb()),
        statement.head() == null ? null : Synonyms.meaning(TermStem.of(statement.verb())),
        statement.head() != null && ContentWords.isContent(statement.head()),
        TermStem.of(main == null ? statement.verb() : main.lemma()),
        doing(statement, identities),
        occasion(statement));
  }

  private static @Nullable Doing doing(Statement statement, StoryIdentities identities) {
    String subject = statement.subjectId();
    if (subject == null || identities.kind(subject) != Entity.Kind.PERSON) {
      return null;
    }
    Timex day = StatementTimes.own(statement);
    return day == null || day.value().length() < ComparedTimes.DAY_LENGTH
        ? null
        : new Doing(subject, statement.negative(), day.value());
  }

  private static @Nullable Occasion occasion(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    Timex time = statement.frameDate();
    return speaker == null || speaker.id() == null || time == null
        ? null
        : new Occasion(speaker.id(), time.value());
  }

  /** Whether one person does one thing on one day in both: "will travel", "is to visit". */
  boolean isSameAct(ActTraits other) {
    return doing != null && doing.equals(other.doing) && Synonyms.areSynonyms(act, other.act);
  }

  /** Whether both are words of one speaker, said at one named time. */
  boolean isSameOccasion(ActTraits other) {
    return occasion != null && occasion.equals(other.occasion);
  }

  /** Whether the verbs of both are of one meaning: only then may other words be synonyms. */
  boolean hasSameVerb(ActTraits other) {
    return verb != null
        && other.verb != null
        && (verb.equals(other.verb) || (meaning != null && meaning.equals(other.meaning)));
  }
}

package org.synoptic.compare.align;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.HappeningDates;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.model.Entity;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What shows that two statements, however alike, are of two facts. */
final class OtherFacts {

  /** Days between two reports from which on they may tell of two happenings. Set by hand. */
  private static final long DAYS_APART = 3;

  /** A question mark, and the marks that may close a quotation behind it. */
  private static final Pattern QUESTION_END = Pattern.compile("\\?[”\"’')]{0,2}\\s{0,2}$");

  private final StoryIndex story;
  private final StoryIdentities identities;
  private final HappeningDates dates;

  /** By statement, what is asked of it for each one that it may be the same as. */
  private final @Nullable Traits[] traits;

  OtherFacts(StoryIndex story, HappeningDates dates) {
    this.story = story;
    this.identities = story.identities();
    this.dates = dates;
    this.traits = new Traits[story.statements().size()];
  }

  /**
   * What is asked of one statement.
   *
   * @param actor the person who does it; null where it is not known to be one
   * @param speaker the person who says it; null where it is not known to be one
   * @param counted what is counted by it; null for none
   * @param asked whether it is a question
   * @param open whether it leaves open that something is so
   */
  private record Traits(
      @Nullable String actor,
      @Nullable String speaker,
      @Nullable Counted counted,
      boolean asked,
      boolean open) {}

  /** Stems of a verb, and of its object where that is a number of things. */
  private record Counted(String verb, String object) {}

  private Traits traits(Statement statement) {
    Traits known = traits[statement.index()];
    if (known == null) {
      Statement.Speaker speaker = statement.speaker();
      Token object = countedObject(statement);
      known =
          new Traits(
              person(actorOf(statement)),
              person(speaker == null ? null : speaker.id()),
              object == null
                  ? null
                  : new Counted(TermStem.of(statement.verb()), TermStem.of(object.lemma())),
              isAsked(statement),
              isOpen(statement));
      traits[statement.index()] = known;
    }
    return known;
  }

  private @Nullable String person(@Nullable String id) {
    return id != null && identities.kind(id) == Entity.Kind.PERSON ? id : null;
  }

  /** Whether anything shows it. */
  boolean areOther(Statement a, Statement b) {
    return areOfOtherPeople(a, b)
        || areOfOtherTimes(a, b)
        || OtherMeasures.in(a, b)
        || areOfOtherCounts(a, b)
        || areOfOtherMeasurements(a, b)
        || traits(a).open() != traits(b).open()
        || isOneAsked(a, b);
  }

  /**
   * Whether both tell of counted things, and neither the things nor the acts are the same: "scored
   * 20 goals", "missed two matches". People who are counted may be called by other words.
   */
  boolean areOfOtherCounts(Statement a, Statement b) {
    Counted one = traits(a).counted();
    Counted other = traits(b).counted();
    return one != null
        && other != null
        && !Synonyms.areSynonyms(one.verb(), other.verb())
        && !Synonyms.areSynonyms(one.object(), other.object());
  }

  /** The object of the clause's verb where it is a number of things; null for none. */
  private @Nullable Token countedObject(Statement statement) {
    Token object = under(statement, statement.head(), Relations.DOBJ);
    return object != null
            && Tags.isNoun(object.tag())
            && !HumanNouns.contains(object.lemma())
            && isCounted(statement, object)
        ? object
        : null;
  }

  private boolean isCounted(Statement statement, Token noun) {
    List<Token> sentence = story.tokens(statement);
    return statement.tokens().stream()
        .anyMatch(
            one ->
                one.tag().equals(Tags.CD)
                    && one.head() >= 0
                    && sentence.get(one.head()).equals(noun));
  }

  /** Whether two different people do it, or say it. */
  boolean areOfOtherPeople(Statement a, Statement b) {
    Traits left = traits(a);
    Traits right = traits(b);
    return (areDifferent(left.actor(), right.actor()) && !isDoneTo(a, b) && !isDoneTo(b, a))
        || areDifferent(left.speaker(), right.speaker());
  }

  /** Whether one does both, as far as it is known. */
  static boolean areOfOneActor(Statement a, Statement b) {
    String actor = actorOf(a);
    return actor != null && actor.equals(actorOf(b));
  }

  /**
   * Whether the first tells what was done to somebody whom the second names, and who did it: "Ana
   * Ruiz was dismissed", "Tom Hale dismissed Ms. Ruiz".
   */
  private boolean isDoneTo(Statement passive, Statement active) {
    String patient = passive.subjectId();
    return patient != null
        && isPassive(passive)
        && !isPassive(active)
        && story.reports().get(active.report()).mentions().stream()
            .anyMatch(one -> one.id().equals(patient) && active.covers(one.span()))
        && !areDifferent(person(agent(passive)), person(active.subjectId()));
  }

  private boolean isPassive(Statement statement) {
    return under(statement, statement.head(), Relations.AUXPASS) != null;
  }

  /**
   * By whom it was done: of "was dismissed by Tom Hale", he. Null where the clause says nothing.
   */
  private @Nullable String agent(Statement passive) {
    Token by = under(passive, passive.head(), Relations.AGENT);
    Token doer = by == null ? null : under(passive, by, Relations.POBJ);
    StoryMention mention =
        doer == null ? null : story.reports().get(passive.report()).mentionAt(doer.span());
    return mention == null ? null : mention.id();
  }

  /** The clause's word that hangs on another one by a relation; null for none. */
  private @Nullable Token under(Statement statement, @Nullable Token head, String relation) {
    List<Token> sentence = story.tokens(statement);
    return statement.tokens().stream()
        .filter(one -> one.relation().equals(relation) && one.head() >= 0)
        .filter(one -> sentence.get(one.head()).equals(head))
        .findFirst()
        .orElse(null);
  }

  /** Who does it: of "I am sorry", who says so. */
  private static @Nullable String actorOf(Statement statement) {
    return statement.subjectId() == null
            && statement.isInFirstPerson()
            && statement.speaker() != null
        ? statement.speaker().id()
        : statement.subjectId();
  }

  private static boolean areDifferent(@Nullable String person, @Nullable String other) {
    return person != null && other != null && !person.equals(other);
  }

  /** Whether all dates of the one differ from all dates of the other. */
  static boolean areOfOtherTimes(Statement a, Statement b) {
    return !a.dates().isEmpty()
        && !b.dates().isEmpty()
        && a.dates().stream()
            .allMatch(x -> b.dates().stream().allMatch(y -> ComparedTimes.disjoint(x, y)));
  }

  /** Whether both measure the like on different days, with different results. */
  boolean areOfOtherMeasurements(Statement a, Statement b) {
    return OtherMeasures.onOtherDays(a, b)
        && !dates.areSame(a, b)
        && (dates.areOther(a, b) || areDaysApart(a, b));
  }

  /** Whether their reports were published so many days apart that they may tell of other news. */
  boolean areDaysApart(Statement a, Statement b) {
    return story.daysApart(a.report(), b.report()) >= DAYS_APART;
  }

  /** Whether one is somebody's question and the other is none: a question states nothing. */
  boolean isOneAsked(Statement a, Statement b) {
    return traits(a).asked() != traits(b).asked();
  }

  private boolean isAsked(Statement statement) {
    return statement.isDirect()
        && QUESTION_END.matcher(story.text(statement.report(), statement.sentenceSpan())).find();
  }

  /** Whether it is left open that something is so: "is investigating whether he fell asleep". */
  private static boolean isOpen(Statement statement) {
    return statement.tokens().stream().anyMatch(token -> token.lemma().equals("whether"));
  }
}

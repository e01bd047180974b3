package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** When one act happened or will: the same act of the same party on two days. */
final class WhenSlots {

  private static final String WHEN = "when";

  /** Least likeness of two clauses. Tuned on the stories of BASIL, where few such dates differ. */
  private static final double LEAST = 0.45;

  /** Days between two dates of one act at most; others are of two acts. Set by hand. */
  private static final int MOST_DAYS = 7;

  /** Dated clauses of one verb that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_OF_VERB = 60;

  private final StoryIndex story;
  private final SlotContexts contexts;

  WhenSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /** A clause with the day of its act. */
  private record Dated(Statement statement, Timex day) {}

  List<Difference> compare() {
    Map<String, List<Dated>> byVerb = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      Timex day = day(statement);
      if (day != null) {
        byVerb
            .computeIfAbsent(meaning(verb(statement)), k -> new ArrayList<>())
            .add(new Dated(statement, day));
      }
    }
    List<Difference> found = new ArrayList<>();
    byVerb.values().forEach(all -> found.addAll(ofVerb(all)));
    return found;
  }

  private static String meaning(String verb) {
    String meaning = Synonyms.meaning(TermStem.of(verb));
    return meaning == null ? TermStem.of(verb) : meaning;
  }

  /** The verb of the act: of "had to apologise" it is "apologise". */
  private String verb(Statement statement) {
    int must = statement.verb().equals("have") ? inner(statement) : ParsedSentence.NONE;
    return must < 0 ? statement.verb() : parse(statement).lemma(must);
  }

  private int inner(Statement statement) {
    return parse(statement).child(head(statement), Relations.XCOMP);
  }

  private int head(Statement statement) {
    return story.tokens(statement).indexOf(statement.head());
  }

  private ParsedSentence parse(Statement statement) {
    return new ParsedSentence(
        story.annotated(statement.report()).sentences().get(statement.sentence()),
        story.article(statement.report()).body());
  }

  /** The day of the clause's act; null for speech, for what is not asserted, and without a day. */
  private @Nullable Timex day(Statement statement) {
    Timex day = StatementTimes.own(statement);
    boolean asserted =
        statement.modality() == Modality.HAPPENED || statement.modality() == Modality.PLANNED;
    return day != null
            && asserted
            && statement.hasVerb()
            && !statement.negative()
            && day.type() == Timex.Type.DATE
            && day.value().length() == ComparedTimes.DAY_LENGTH
            && day.from() != null
            && day.from().equals(day.until())
            && !ReportingVerbs.ofStatements().contains(statement.verb())
            && !SlotWords.LIGHT_VERBS.contains(verb(statement))
        ? day
        : null;
  }

  private List<Difference> ofVerb(List<Dated> all) {
    List<Dated> some = all.subList(0, Math.min(MOST_OF_VERB, all.size()));
    for (Dated a : some) {
      for (Dated b : some) {
        if (a.statement().report() < b.statement().report() && isTold(a, b, all)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  private boolean isTold(Dated a, Dated b, List<Dated> all) {
    return ComparedTimes.disjoint(a.day(), b.day())
        && !printed(a).equals(printed(b))
        && ComparedTimes.daysBetween(a.day(), b.day()) <= MOST_DAYS
        && a.statement().modality() == b.statement().modality()
        && (a.statement().modality() == Modality.HAPPENED
            || story.later(a.statement().report(), b.statement().report()) != null)
        && !a.statement().isOfAnother()
        && !b.statement().isOfAnother()
        && haveSameParties(a.statement(), b.statement())
        && !haveOtherFigures(a.statement(), b.statement())
        && contexts.clause(a.statement(), b.statement()) >= LEAST
        && isOnlyDay(a, b, all)
        && isOnlyDay(b, a, all);
  }

  /** "next month" in two reports is one word, whatever day it was read as. */
  private String printed(Dated one) {
    return CaseFolding.fold(story.text(one.statement().report(), one.day().span()));
  }

  /** "12 people on Monday" and "30 people on Tuesday" are two acts. */
  static boolean haveOtherFigures(Statement a, Statement b) {
    return a.figures().size() + b.figures().size() > 0
        && a.figures().stream()
            .noneMatch(x -> b.figures().stream().anyMatch(y -> x.low() == y.low()));
  }

  /** Whether no clause of a report has the other's day for the act too. */
  private static boolean isOnlyDay(Dated one, Dated other, List<Dated> all) {
    return all.stream()
        .noneMatch(
            dated ->
                dated.statement().report() == one.statement().report()
                    && dated.day().value().equals(other.day().value()));
  }

  /** Whether the same party does it, or has it done to it, and no argument is another one. */
  private boolean haveSameParties(Statement a, Statement b) {
    Party subjects = party(a, b, Relations.SUBJECTS);
    Party objects = party(a, b, Set.of(Relations.DOBJ));
    boolean described = areDescribed(a, b);
    return (subjects != Party.OTHER || described)
        && objects != Party.OTHER
        && (subjects == Party.SAME || objects == Party.SAME || described);
  }

  /**
   * "A staff member apologised to Ana Ruiz" and "an aide apologised": somebody without a name,
   * twice, with one whom both name.
   */
  private boolean areDescribed(Statement a, Statement b) {
    return isDescribed(a) && isDescribed(b) && !Collections.disjoint(named(a), named(b));
  }

  /** Those whom the clause names, without places: many acts of many are in one place. */
  private Set<String> named(Statement statement) {
    Set<String> named = new LinkedHashSet<>();
    for (StoryMention mention : story.reports().get(statement.report()).mentions()) {
      if (mention.kind() != Entity.Kind.PLACE && statement.covers(mention.span())) {
        named.add(mention.id());
      }
    }
    return named;
  }

  private boolean isDescribed(Statement statement) {
    ParsedSentence parse = parse(statement);
    int subject = parse.child(head(statement), Relations.SUBJECTS);
    return statement.sentence() == 0
        && statement.subjectId() == null
        && parse.isNoun(subject)
        && !parse.isName(subject);
  }

  private enum Party {
    SAME,
    OTHER,
    OPEN
  }

  private Party party(Statement a, Statement b, Set<String> relations) {
    Set<String> left = arguments(a, relations);
    Set<String> right = arguments(b, relations);
    if (left.isEmpty() || right.isEmpty()) {
      return Party.OPEN;
    }
    return left.stream().anyMatch(right::contains) ? Party.SAME : Party.OTHER;
  }

  /** The identity and the noun of an argument of the clause's verb. */
  private Set<String> arguments(Statement statement, Set<String> relations) {
    ParsedSentence parse = parse(statement);
    int verb = head(statement);
    Set<String> found = new LinkedHashSet<>();
    for (int word : parse.children(verb, relations)) {
      var mention = story.reports().get(statement.report()).mentionAt(parse.span(word));
      if (mention != null) {
        found.add("@" + mention.id());
      } else if (parse.isNoun(word)) {
        found.add(meaning(parse.lemma(word)));
      }
    }
    if (relations.equals(Relations.SUBJECTS) && statement.subjectId() != null) {
      found.add("@" + statement.subjectId());
    }
    return found;
  }

  private Difference difference(Dated a, Dated b) {
    boolean planned = a.statement().modality() == Modality.PLANNED;
    Boolean later = story.later(a.statement().report(), b.statement().report());
    boolean updated = planned && later != null;
    Dated first = Boolean.FALSE.equals(later) ? b : a;
    Dated second = first == a ? b : a;
    return new Difference(
        updated ? Difference.Kind.UPDATED : Difference.Kind.DISPUTED,
        "when: " + a.statement().verb(),
        null,
        List.of(value(first), value(second)),
        updated
            ? "the later report gives another date for what is planned"
            : "the same event is put at two times",
        WHEN);
  }

  private Difference.Value value(Dated one) {
    Statement statement = one.statement();
    Passage passage = story.clauseAround(statement, one.day().span());
    return new Difference.Value(
        story.text(statement.report(), one.day().span()),
        List.of(passage),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}

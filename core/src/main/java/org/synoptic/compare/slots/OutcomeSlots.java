package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * What something means, and whether what was planned still is: "signals a thaw" against "did not
 * indicate a thaw", "will visit Tarno" and then "called off his visit".
 */
final class OutcomeSlots {

  private static final WordList LIST =
      WordList.of(OutcomeSlots.class, "outcomes.txt").sections("meaning", "calling off");

  private static final Set<String> MEANING = LIST.words("meaning");
  private static final Set<String> CALLING_OFF = LIST.words("calling off");

  private static final String OUTCOME = "outcome";
  private static final String STATUS = "status";

  private static final Set<String> OBJECT = Set.of(Relations.DOBJ, Relations.NSUBJPASS);
  private static final Set<String> SUBJECT = Set.of(Relations.NSUBJ);

  /** Clauses of each sort that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 100;

  private final StoryIndex story;

  OutcomeSlots(StoryIndex story) {
    this.story = story;
  }

  List<Difference> compare() {
    List<Difference> found = new ArrayList<>(outcomes());
    found.addAll(calledOff());
    return found;
  }

  private List<Difference> outcomes() {
    List<Statement> meaning =
        story.statements().stream()
            .filter(one -> MEANING.contains(one.verb()) && one.modality() != Modality.HYPOTHETICAL)
            .limit(MOST)
            .toList();
    List<Difference> found = new ArrayList<>();
    for (Statement a : meaning) {
      for (Statement b : meaning) {
        boolean turned = a.isVerbNegated() != b.isVerbNegated();
        if (a.report() < b.report() && turned && haveSameOutcome(a, b)) {
          found.add(outcome(a, b));
          return found;
        }
      }
    }
    return found;
  }

  private boolean haveSameOutcome(Statement a, Statement b) {
    String left = object(a);
    String right = object(b);
    boolean otherSubjects =
        a.subjectId() != null && b.subjectId() != null && !a.subjectId().equals(b.subjectId());
    return !left.isEmpty() && isSameWord(left, right) && !otherSubjects;
  }

  private Difference outcome(Statement a, Statement b) {
    String speakers =
        a.hasOtherSpeaker(b)
            ? "disputed between speakers, " + name(a) + " and " + name(b) + ": "
            : "";
    return new Difference(
        Difference.Kind.DISPUTED,
        "whether: " + a.verb() + " " + object(a),
        null,
        List.of(value(a), value(b)),
        speakers + "what one says to be so, the other says not to be so",
        OUTCOME);
  }

  /** A plan of one report that a later one calls off. */
  private List<Difference> calledOff() {
    List<Statement> off =
        story.statements().stream().filter(this::isCalledOff).limit(MOST).toList();
    List<Difference> found = new ArrayList<>();
    for (Statement after : off) {
      Statement before = plan(after);
      if (before != null) {
        found.add(
            new Difference(
                Difference.Kind.UPDATED,
                "planned, then called off: " + object(after),
                null,
                List.of(value(before), value(after)),
                "the earlier report gives it as planned, the later one as called off",
                STATUS));
      }
    }
    return found;
  }

  private boolean isCalledOff(Statement statement) {
    boolean off =
        !statement.verb().equals("call")
            || statement.tokens().stream().anyMatch(token -> token.lemma().equals("off"));
    return CALLING_OFF.contains(statement.verb())
        && off
        && statement.modality() == Modality.HAPPENED
        && !statement.isVerbNegated()
        && !object(statement).isEmpty();
  }

  private @Nullable Statement plan(Statement after) {
    String act = object(after);
    return story.statements().stream()
        .filter(one -> one.modality() == Modality.PLANNED && !one.negative())
        .filter(one -> Boolean.TRUE.equals(story.later(one.report(), after.report())))
        .filter(one -> isSameWord(one.verb(), act) || isSameWord(object(one), act))
        .filter(one -> isOfSame(one, after))
        .findFirst()
        .orElse(null);
  }

  /** Whether the plan is of the one who calls it off, or of a name in that clause. */
  private boolean isOfSame(Statement plan, Statement after) {
    boolean sameNoun =
        plan.subjectId() == null && isSameWord(argument(plan, SUBJECT), argument(after, SUBJECT));
    return sameNoun
        || plan.isAboutSame(after)
        || story.reports().get(after.report()).mentions().stream()
            .anyMatch(
                mention ->
                    after.covers(mention.span()) && Objects.equals(mention.id(), plan.subjectId()));
  }

  /** The noun of the verb's object, also of a passive; empty without one. */
  private String object(Statement statement) {
    return argument(statement, OBJECT);
  }

  private String argument(Statement statement, Set<String> relations) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    int verb = story.tokens(statement).indexOf(statement.head());
    int word = parse.child(verb, relations);
    return parse.isNoun(word) ? parse.lemma(word) : "";
  }

  private static boolean isSameWord(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && Synonyms.areSynonyms(TermStem.of(one), TermStem.of(other));
  }

  private static String name(Statement statement) {
    return statement.speaker() == null ? "" : statement.speaker().name();
  }

  private Difference.Value value(Statement statement) {
    return new Difference.Value(
        story.text(statement.report(), statement.extent()),
        List.of(story.passage(statement.report(), statement.extent())),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}

package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Modality;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What an earlier report gives as planned, a later one gives as done. */
final class PlanFulfilledContrast implements Contrast {

  private static final Set<String> PAST = Set.of(Tags.VBD, Tags.VBN);

  /** Verbs that say too little by themselves for two of them to be one act. */
  private static final Set<String> LIGHT = ContrastWords.of("light verbs");

  /** Relations of what a verb of planning plans. */
  private static final Set<String> ACTS =
      Set.of(Relations.XCOMP, Relations.CCOMP, Relations.ADVCL, Relations.DOBJ);

  /** Words of a plan that are looked at. Keeps the work bounded; set by hand. */
  private static final int MOST_WORDS = 8;

  private static final Set<String> ADDING = Set.of("with", "of");

  /** Of a plan that says how long a state lasts: it is not fulfilled when the state is told. */
  private static final String UNTIL = "until";

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Boolean later = story.later(pair.a().report(), pair.b().report());
    if (later == null) {
      return List.of();
    }
    Statement before = later ? pair.a() : pair.b();
    Statement after = later ? pair.b() : pair.a();
    boolean fulfilled =
        before.modality() == Modality.PLANNED
            && after.modality() == Modality.HAPPENED
            && !after.negative()
            && isPast(after)
            && !text(story, before).equals(text(story, after))
            && !LIGHT.contains(after.verb())
            && !ReportingVerbs.ofStatements().contains(after.verb())
            && before.tokens().stream().noneMatch(token -> token.lemma().equals(UNTIL))
            && isOneAct(story, before, after)
            && !isDoneBefore(story, before, after)
            && !isOfOthers(story, before, after)
            && !isOfOtherThings(story, before, after);
    return fulfilled
        ? List.of(
            new Finding(
                Difference.Kind.UPDATED,
                "planned, then done: " + after.verb(),
                side(story, pair.a()),
                side(story, pair.b()),
                "the earlier report gives it as planned, the later one as done"))
        : List.of();
  }

  private static boolean isPast(Statement statement) {
    Token head = statement.head();
    return head != null && PAST.contains(head.tag());
  }

  /**
   * Whether the plan's own act is what was done, of the same and to the same: not what an act that
   * is only mentioned beside the plan does.
   */
  private static boolean isOneAct(StoryIndex story, Statement plan, Statement done) {
    Predication left = Predication.of(story, plan);
    Predication right = Predication.of(story, done);
    String act = TermStem.of(done.verb());
    if (left == null || right == null) {
      return plan.head() != null
          && plan.tokens().stream().anyMatch(word -> TermStem.of(word.lemma()).equals(act));
    }
    return planned(left).stream()
        .filter(word -> TermStem.of(left.parse().lemma(word)).equals(act))
        .anyMatch(word -> Clash.mayHaveSameRoles(story, plan, done, left.at(word), right));
  }

  /** The plan's verb and what hangs on it as the act: "is set to vote", "scheduled a vote". */
  private static List<Integer> planned(Predication plan) {
    List<Integer> words = new ArrayList<>(List.of(plan.outer()));
    for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
      words.addAll(plan.parse().children(words.get(i), ACTS));
    }
    return words;
  }

  /** Whether what was done was done before the plan was told: then it is another act. */
  private static boolean isDoneBefore(StoryIndex story, Statement plan, Statement done) {
    Timex day = StatementTimes.own(done);
    String told = story.article(plan.report()).published().when();
    return day != null
        && told != null
        && day.until() != null
        && ComparedTimes.day(day.until()).compareTo(ComparedTimes.day(told)) < 0;
  }

  /** "Ruiz is to meet Hale", "Brandt met Ruiz": each names somebody whom the other does not. */
  private static boolean isOfOthers(StoryIndex story, Statement plan, Statement done) {
    Set<String> planned = people(story, plan);
    Set<String> there = people(story, done);
    return !planned.containsAll(there) && !there.containsAll(planned);
  }

  /** "Will be charged with robbery", "was charged with drunk driving". */
  private static boolean isOfOtherThings(StoryIndex story, Statement plan, Statement done) {
    Set<String> planned = added(story, plan);
    Set<String> there = added(story, done);
    return !planned.isEmpty() && !there.isEmpty() && Collections.disjoint(planned, there);
  }

  /** The meanings of the words that "with" and "of" add to the clause's verb. */
  private static Set<String> added(StoryIndex story, Statement statement) {
    Predication act = Predication.of(story, statement);
    if (act == null) {
      return Set.of();
    }
    return act.children(Set.of(Relations.PREP)).stream()
        .filter(word -> ADDING.contains(act.parse().word(word)))
        .flatMap(word -> act.parse().subtree(word).stream().skip(1))
        .map(word -> TermStem.of(act.parse().lemma(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> people(StoryIndex story, Statement statement) {
    return story.reports().get(statement.report()).mentions().stream()
        .filter(one -> one.kind() == Entity.Kind.PERSON && statement.covers(one.span()))
        .map(StoryMention::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(StoryIndex story, Statement statement) {
    return CaseFolding.lettersOnly(story.text(statement.report(), statement.extent()));
  }

  private static Side side(StoryIndex story, Statement statement) {
    return new Side(
        story.text(statement.report(), statement.extent()),
        story.passage(statement.report(), statement.extent()));
  }
}

package org.synoptic.compare.contrast;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What an earlier report gives as planned, a later one gives as done. */
final class PlanFulfilledContrast implements Contrast {

  private static final Set<String> PAST = Set.of(Tags.VBD, Tags.VBN);

  /** Verbs that say too little by themselves for two of them to be one act. */
  private static final Set<String> LIGHT = ContrastWords.of("light verbs");

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
            && before.tokens().stream().noneMatch(token -> token.lemma().equals(UNTIL))
            && hasVerbOf(before, after)
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

  /** Whether a word of the plan has the stem of the verb of what was done. */
  private static boolean hasVerbOf(Statement plan, Statement done) {
    String act = TermStem.of(done.verb());
    return plan.head() != null
        && done.head() != null
        && plan.tokens().stream().anyMatch(t -> TermStem.of(t.lemma()).equals(act));
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

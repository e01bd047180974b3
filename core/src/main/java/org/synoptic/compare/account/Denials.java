package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** Disputes between speakers: what one party says and another one denies makes two claims. */
public final class Denials {

  /** Least score of what is denied and what was said. Tuned on the made-up stories. */
  private static final double SAME_MATTER = 0.4;

  private final StoryIndex story;
  private final Assertions assertions;
  private final StatementMatcher matcher;

  public Denials(StoryIndex story, StatementMatcher matcher) {
    this.story = story;
    this.assertions = new Assertions(story);
    this.matcher = matcher;
  }

  /** The disputes, each under the id of the claim that denies. */
  public List<Difference> disputes(List<LedgerEntry> entries) {
    Map<Integer, LedgerEntry> entryOf = new HashMap<>();
    for (LedgerEntry entry : entries) {
      entry.statements().forEach(one -> entryOf.put(one.index(), entry));
    }
    Map<String, Sides> disputes = new LinkedHashMap<>();
    List<Statement> told =
        story.statements().stream()
            .filter(one -> one.speaker() != null && entryOf.containsKey(one.index()))
            .filter(assertions::isAsserted)
            .toList();
    for (Statement denial : story.statements()) {
      LedgerEntry denied = denial.isDenied() ? entryOf.get(denial.index()) : null;
      for (Statement assertion : denied == null ? List.<Statement>of() : told) {
        LedgerEntry asserted = entryOf.get(assertion.index());
        if (asserted != null && denied != null && isContradicted(assertion, denial)) {
          disputes
              .computeIfAbsent(
                  denied.claim().id() + " " + asserted.claim().id(),
                  k -> new Sides(asserted, denied))
              .add(assertion, denial);
        }
      }
    }
    return disputes.values().stream().map(sides -> sides.difference(story)).toList();
  }

  /** Whether one speaker says what another one denies. */
  private boolean isContradicted(Statement assertion, Statement denial) {
    return assertion.speaker() != null
        && matcher.score(assertion, denial) >= SAME_MATTER
        && assertions.isPlainDenial(denial, assertion)
        && !isSameSpeaker(assertion.speaker(), denial.speaker())
        && !words(assertion).equals(words(denial));
  }

  private String words(Statement statement) {
    return CaseFolding.lettersOnly(story.text(statement.report(), statement.extent())).strip();
  }

  private static boolean isSameSpeaker(Statement.Speaker a, Statement.@Nullable Speaker b) {
    return b != null
        && (a.equals(b)
            || (a.id() != null && a.id().equals(b.id()))
            || NameMatcher.samePerson(NameMatcher.key(a.name()), NameMatcher.key(b.name())));
  }

  /** The two sides of one dispute. */
  private static final class Sides {
    private final LedgerEntry asserted;
    private final LedgerEntry denied;
    private final List<Statement> assertions = new ArrayList<>();
    private final List<Statement> denials = new ArrayList<>();

    Sides(LedgerEntry asserted, LedgerEntry denied) {
      this.asserted = asserted;
      this.denied = denied;
    }

    void add(Statement assertion, Statement denial) {
      if (!assertions.contains(assertion)) {
        assertions.add(assertion);
      }
      if (!denials.contains(denial)) {
        denials.add(denial);
      }
    }

    Difference difference(StoryIndex story) {
      String asserting = speaker(assertions.get(0));
      String denying = speaker(denials.get(0));
      return new Difference(
          Difference.Kind.DISPUTED,
          asserted.claim().text(),
          denied.claim().id(),
          List.of(value(story, assertions), value(story, denials)),
          "disputed between speakers: " + asserting + " says it, " + denying + " denies it");
    }

    private static String speaker(Statement statement) {
      return statement.speaker() == null ? "another" : statement.speaker().name();
    }

    private static Difference.Value value(StoryIndex story, List<Statement> side) {
      List<Passage> passages =
          side.stream()
              .map(one -> story.passage(one.report(), one.sentenceSpan()))
              .distinct()
              .toList();
      return new Difference.Value(passages.get(0).text(), passages);
    }
  }
}

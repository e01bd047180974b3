package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.slots.SlotDifferences;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** Looks for every contrast between statements that make one claim. */
public final class Contrasts {

  /** Pairs of a claim that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_PAIRS = 400;

  /** Kinds of difference that tell a clash, or that the two are not of one thing. */
  private static final Set<Difference.Kind> TELLING =
      Set.of(Difference.Kind.DISPUTED, Difference.Kind.UPDATED, Difference.Kind.SCOPE);

  private final StoryIndex story;
  private final StatementMatcher matcher;
  private final FigureContrast figures;

  private final ReadClauses clauses;

  /** Every kind of contrast, in order. Where several find the same point, the first one is kept. */
  private final List<Contrast> all;

  /**
   * @param slots says which figures may differ
   */
  public Contrasts(StoryIndex story, StatementMatcher matcher, SlotDifferences slots) {
    this.story = story;
    this.matcher = matcher;
    this.figures = new FigureContrast(slots);
    this.clauses = new ReadClauses(story);
    PolarityContrast polarity = new PolarityContrast(clauses);
    this.all =
        List.of(
            figures,
            new DateContrast(),
            polarity,
            new QuoteTurnContrast(polarity),
            new RoleSwapContrast(),
            new PlanFulfilledContrast(),
            new FramingContrast());
  }

  /**
   * The differences between statements that make one claim, merged by kind and point, without the
   * claim's id. Clauses of one sentence are not compared.
   */
  public List<Difference> among(List<Statement> statements) {
    Map<String, Merged> merged = new LinkedHashMap<>();
    for (StatementPair pair : pairs(statements)) {
      for (Contrast contrast : all) {
        for (Contrast.Finding finding : contrast.between(story, pair)) {
          merged
              .computeIfAbsent(finding.kind() + finding.about(), k -> new Merged(finding))
              .add(finding);
        }
      }
    }
    return merged.values().stream().map(Merged::difference).toList();
  }

  /**
   * Whether two statements of different reports clash, or give two figures of one thing, and no
   * difference tells it. They are not one claim.
   */
  public boolean isUntoldClash(Statement a, Statement b) {
    return a.report() != b.report()
        && clash(a, b)
        && among(List.of(a, b)).stream().noneMatch(one -> TELLING.contains(one.kind()));
  }

  /**
   * Whether two statements of different reports, if they are of the same thing, cannot both be true
   * of it.
   */
  public boolean contradict(Statement a, Statement b) {
    return a.report() != b.report()
        && (clash(a, b)
            || among(List.of(a, b)).stream().anyMatch(one -> TELLING.contains(one.kind())));
  }

  private boolean clash(Statement a, Statement b) {
    return Clash.between(clauses, a, b) != null
        || (!Collections.disjoint(clauses.figures(a).keySet(), clauses.figures(b).keySet())
            && figures.clashes(story, new StatementPair(a, b, matcher.score(a, b))));
  }

  private List<StatementPair> pairs(List<Statement> statements) {
    List<StatementPair> pairs = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size() && seen < MOST_PAIRS; j++, seen++) {
        Statement a = statements.get(i);
        Statement b = statements.get(j);
        if (!a.isOfSameSentence(b)) {
          pairs.add(new StatementPair(a, b, matcher.score(a, b)));
        }
      }
    }
    return pairs;
  }

  /** What several pairs of statements give differently at one point. */
  private static final class Merged {
    private final Contrast.Finding first;
    private final Map<String, List<Passage>> values = new LinkedHashMap<>();

    Merged(Contrast.Finding first) {
      this.first = first;
    }

    void add(Contrast.Finding finding) {
      add(finding.first());
      add(finding.second());
    }

    private void add(Contrast.Side side) {
      List<Passage> passages = values.computeIfAbsent(side.value(), k -> new ArrayList<>());
      if (!passages.contains(side.passage())) {
        passages.add(side.passage());
      }
    }

    Difference difference() {
      List<Difference.Value> sides = new ArrayList<>();
      values.forEach((value, passages) -> sides.add(new Difference.Value(value, passages)));
      if (sides.size() < 2) {
        sides.add(new Difference.Value(first.second().value(), List.of(first.second().passage())));
      }
      return new Difference(first.kind(), first.about(), null, sides, first.note());
    }
  }
}
